/// <reference path="../vendor.d.ts" />
import type { FontFace } from '@lectern/core'
import type { FontkitFont } from 'fontkit'

/** One glyph of a shaped text. Lengths are thousandths of an em; y grows upwards, as in fonts. */
export interface Glyph {
  id: number
  /** What it stands for, in the source's characters. */
  codePoints: readonly number[]
  /** How far the pen moves. */
  advance: number
  /** Where it is drawn from the pen. */
  x: number
  y: number
  /** Its own width in the font. */
  width: number
}

/** A shaped piece of text in one face. Shared by every place that shows the same letters. */
export interface GlyphRun {
  face: Face
  glyphs: readonly Glyph[]
  /** Thousandths of an em. */
  width: number
  rtl: boolean
  /** Set where reading the glyphs in order does not give the text. */
  actualText?: string
  /** Every glyph sits at its pen and moves it by its own width (no kerning, no marks). */
  plain: boolean
}

/** An opened font file. */
export interface Face {
  id: string
  family: string
  bytes: Uint8Array
  /** Thousandths of an em a font unit. */
  scale: number
  has(codePoint: number): boolean
}

/** The face with its shaper; only this folder sees fontkit. */
export interface OpenFace extends Face {
  font: FontkitFont
}

export async function openFace(source: FontFace): Promise<OpenFace> {
  const { create } = await import('fontkit')
  const bytes = await source.bytes()
  const font = create(bytes)
  const known = new Map<number, boolean>()
  return {
    id: source.id,
    family: source.family,
    bytes,
    font,
    scale: 1000 / font.unitsPerEm,
    has(codePoint) {
      let has = known.get(codePoint)
      if (has === undefined) {
        has = font.hasGlyphForCodePoint(codePoint)
        known.set(codePoint, has)
      }
      return has
    },
  }
}
