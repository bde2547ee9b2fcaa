import type { Glyph, GlyphRun } from '@lectern/layout'
import type { FontWriter } from '../adapter/fonts.js'
import { number } from '../adapter/values.js'

/** A run as operands of TJ, or as glyphs that each need a place of their own. Both are kept with the run. */
export type Encoded = { kind: 'row'; operands: string } | { kind: 'placed'; glyphs: readonly PlacedGlyph[] }

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
      result =
        run.rtl || run.glyphs.some(({ x, y }) => x !== 0 || y !== 0)
          ? placed(run, font)
          : row(run.glyphs, font)
      encoded.set(run, result)
    }
    return result
  }
}

function row(glyphs: readonly Glyph[], font: FontWriter): Encoded {
  let operands = ''
  let codes = ''
  for (const glyph of glyphs) {
    codes += font.code(glyph)
    const kern = glyph.width - glyph.advance
    if (Math.abs(kern) < 0.01) continue
    operands += `<${codes}>${number(kern)}`
    codes = ''
  }
  return { kind: 'row', operands: codes ? `${operands}<${codes}>` : operands }
}

/** Right-to-left glyphs are written in the order of reading, so that readers without bidi get the text right. */
function placed(run: GlyphRun, font: FontWriter): Encoded {
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
