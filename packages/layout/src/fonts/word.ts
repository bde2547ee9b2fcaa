import { asDrawn, replacement, unprintable } from './characters.js'
import type { GlyphRun, OpenFace } from './face.js'
import { itemize, type Stretch } from './itemize.js'
import { shape } from './shape.js'

/** A piece of text, shaped: one run for most words, several where a face lacks a letter. */
export interface ShapedText {
  /** From left to right. */
  runs: readonly GlyphRun[]
  /** Thousandths of an em. */
  width: number
  /** Part of it that is white space at the end. */
  trail: number
  /** Characters for which a substitute is drawn. */
  missing: readonly string[]
}

export interface ShapeContext {
  /** Best first; at least one. */
  faces: readonly OpenFace[]
  lang: string
}

const wideLanguages = /^(zh|ja|yue)\b/

const nothing: ShapedText = { runs: [], width: 0, trail: 0, missing: [] }

/** Shapes a word in as few faces as can draw it. */
export function shapeText(context: ShapeContext, text: string, rtl: boolean): ShapedText {
  if (text === '') return nothing
  const { faces, lang } = context
  const missing: string[] = []
  const wide = wideLanguages.test(lang) && !/\p{Script=Latin}/u.test(text)
  const runs = itemize(faces, text, missing, wide).map((stretch) => runOf(stretch, rtl, lang))
  if (rtl) runs.reverse()
  const width = runs.reduce((sum, run) => sum + run.width, 0)
  return { runs, width, trail: trailOf(context, text, rtl, width), missing }
}

function trailOf(context: ShapeContext, text: string, rtl: boolean, width: number): number {
  const bare = text.trimEnd().length
  if (bare === text.length) return 0
  return bare === 0 ? width : shapeText(context, text.slice(bare), rtl).width
}

function runOf({ face, text, sign }: Stretch, rtl: boolean, lang: string): GlyphRun {
  if (sign === undefined) return shape(face, drawnText(text), rtl, lang, readText(text))
  const run = shape(face, sign, rtl, lang)
  const codePoints = Array.from(unprintable.test(text) ? replacement : text, (one) => one.codePointAt(0) ?? 0)
  return { ...run, glyphs: run.glyphs.map((glyph) => ({ ...glyph, codePoints })) }
}

function drawnText(text: string): string {
  let drawn = ''
  for (const character of text) drawn += asDrawn(character)
  return drawn
}

/** What is copied out: white space that a program would not take for text becomes a space. */
function readText(text: string): string {
  return text.replace(/[\t\n\v\f\r]/g, ' ')
}
