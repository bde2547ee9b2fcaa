import { asDrawn, replacement, unprintable } from './characters.js'
import { inPieces } from './cut.js'
import type { GlyphRun, OpenFace } from './face.js'
import type { Around } from './harfbuzz.js'
import { itemize, type Stretch } from './itemize.js'
import { shape } from './shape.js'

/** A piece of text, shaped: one run for most words, several where a face lacks a letter. */
export interface ShapedText {
  /** From left to right. */
  runs: readonly GlyphRun[]
  /** Thousandths of an em. */
  width: number
  /** Width of the white space at the end. */
  trail: number
  /** Characters for which a substitute is drawn. */
  missing: readonly string[]
}

export interface ShapeContext {
  /** Best first; at least one. */
  faces: readonly OpenFace[]
  lang: string
  /** Whether small letters are drawn as capitals. */
  inCapitals?: boolean
}

const wideLanguages = /^(zh|ja|yue)\b/

const nothing: ShapedText = { runs: [], width: 0, trail: 0, missing: [] }

/** Shapes a word in as few faces as can draw it. */
export function shapeText(context: ShapeContext, text: string, rtl: boolean, around?: Around): ShapedText {
  if (text === '') return nothing
  const { faces, lang, inCapitals = false } = context
  const missing: string[] = []
  const wide = wideLanguages.test(lang) && !/\p{Script=Latin}/u.test(text)
  const stretches = itemize(faces, text, missing, wide).flatMap(parts)
  const runs = stretches.map((stretch, index) =>
    runOf(stretch, rtl, lang, inCapitals, around && besides(around, index, stretches.length)),
  )
  if (rtl) runs.reverse()
  const width = runs.reduce((sum, run) => sum + run.width, 0)
  return { runs, width, trail: trailOf(context, text, rtl, width), missing }
}

/** A stretch that is drawn by its letters, in pieces that HarfBuzz shapes in time in proportion. */
function parts(stretch: Stretch): Stretch[] {
  return stretch.sign === undefined ? inPieces(stretch.text).map((text) => ({ ...stretch, text })) : [stretch]
}

function trailOf(context: ShapeContext, text: string, rtl: boolean, width: number): number {
  const bare = text.trimEnd().length
  if (bare === text.length) return 0
  return bare === 0 ? width : shapeText(context, text.slice(bare), rtl).width
}

/** What stands beside a stretch of a text that has letters beside it. */
function besides({ before, after }: Around, index: number, count: number): Around {
  return { before: index === 0 ? before : '', after: index === count - 1 ? after : '' }
}

function runOf(
  { face, text, sign }: Stretch,
  rtl: boolean,
  lang: string,
  inCapitals: boolean,
  around?: Around,
): GlyphRun {
  const drawn = inCapitals ? capitalsOf(text, face, lang) : drawnText(text)
  if (sign === undefined) return shape(face, drawn, rtl, lang, readText(text), around)
  // A code is written from left to right, whatever stands around it.
  const run = shape(face, sign, false, lang)
  const codePoints = Array.from(unprintable.test(text) ? replacement : text, (one) => one.codePointAt(0) ?? 0)
  // The glyph that is read first says what is read; the others are its ink.
  const first = rtl ? run.glyphs.length - 1 : 0
  return {
    ...run,
    rtl,
    glyphs: run.glyphs.map((glyph, index) => ({ ...glyph, codePoints: index === first ? codePoints : [] })),
  }
}

function drawnText(text: string): string {
  let drawn = ''
  for (const character of text) drawn += asDrawn(character)
  return drawn
}

/** As long as the text: a letter whose capital is two letters, or is in no font, stays. */
function capitalsOf(text: string, face: OpenFace, lang: string): string {
  let drawn = ''
  for (const character of text) {
    const capital = character.toLocaleUpperCase(lang)
    const isDrawable = capital.length === character.length && face.has(capital.codePointAt(0) ?? 0)
    drawn += isDrawable ? capital : asDrawn(character)
  }
  return drawn
}

/** What is copied out: white space that a program would not take for text becomes a space. */
function readText(text: string): string {
  return text.replace(/[\t\n\v\f\r]/g, ' ')
}
