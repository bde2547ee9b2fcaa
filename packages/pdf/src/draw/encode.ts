import type { Glyph, GlyphRun } from '@lectern/layout'
import type { FontWriter } from '../fonts/font.js'

/** A run as operands of TJ, or as glyphs that each need a place of their own. Both are kept with the run. */
export type Encoded = Codes & {
  /** What the run says, where its glyphs alone do not. */
  actualText: string | undefined
}

type Codes = { kind: 'row'; operands: string } | { kind: 'placed'; glyphs: readonly PlacedGlyph[] }

export interface PlacedGlyph {
  x: number
  y: number
  code: string
  /** Part of the letter before it (the dots of ي): it stands for no character. */
  silent: boolean
}

export function createEncoder(fontOf: (run: GlyphRun) => FontWriter): (run: GlyphRun) => Encoded {
  const encoded = new WeakMap<GlyphRun, Encoded>()
  return (run) => {
    let result = encoded.get(run)
    if (!result) {
      const font = fontOf(run)
      const far = run.rtl || run.glyphs.some(({ x, y }) => x !== 0 || y !== 0)
      const codes = far ? placed(run, font) : row(run.glyphs, font)
      result = { ...codes, actualText: run.actualText ?? privateText(run) }
      encoded.set(run, result)
    }
    return result
  }
}

/** Characters of private use must be told as a text too (ISO 19005-2, 6.2.11.7.3). */
function privateText({ glyphs, rtl }: GlyphRun): string | undefined {
  if (!glyphs.some(({ codePoints }) => codePoints.some(isPrivate))) return undefined
  const reading = rtl ? [...glyphs].reverse() : glyphs
  return reading.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('')
}

const isPrivate = (point: number): boolean => (point >= 0xe000 && point <= 0xf8ff) || point >= 0xf0000

function row(glyphs: readonly Glyph[], font: FontWriter): Codes {
  let operands = ''
  let codes = ''
  for (const glyph of glyphs) {
    codes += font.code(glyph)
    const kern = glyph.width - glyph.advance
    if (Math.abs(kern) < 0.05) continue
    operands += `<${codes}>${Math.round(kern * 10) / 10}`
    codes = ''
  }
  return { kind: 'row', operands: codes ? `${operands}<${codes}>` : operands }
}

/** Right-to-left glyphs are written in the order of reading, so that readers without bidi get the text right. */
function placed(run: GlyphRun, font: FontWriter): Codes {
  let pen = 0
  const glyphs = run.glyphs.map((glyph) => {
    const place = {
      x: pen + glyph.x,
      y: glyph.y,
      code: font.code(glyph),
      silent: glyph.codePoints.length === 0,
    }
    pen += glyph.advance
    return place
  })
  return { kind: 'placed', glyphs: run.rtl ? glyphs.reverse() : glyphs }
}
