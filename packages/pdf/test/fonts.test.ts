/// <reference path="../src/vendor.d.ts" />
import { fontSource } from '@lectern/fonts'
import { packageFiles } from '@lectern/node'
import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { readTables } from '../src/fonts/tables.js'
import { toUnicode } from '../src/fonts/to-unicode.js'
import { subsetTrueType } from '../src/fonts/truetype.js'

const source = fontSource(packageFiles([import.meta.resolve('@lectern/fonts')]))

async function faceBytes(): Promise<Uint8Array> {
  const { faces } = await source.match({
    family: 'Atkinson Hyperlegible Next',
    weight: 400,
    style: 'normal',
    lang: 'en',
    text: 'a',
  })
  const [face] = faces
  if (!face) throw new Error('No font')
  return face.bytes()
}

describe('a subset', async () => {
  const bytes = await faceBytes()
  const font = create(bytes)
  const subset = subsetTrueType(readTables(bytes))
  const glyphs = [...'Aéåß.'].map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).id)
  const numbers = glyphs.map((glyph) => subset.include(glyph))
  const program = subset.encode()
  const small = create(program)

  it('numbers glyphs as they come, behind the one for what is missing', () => {
    expect(numbers).toEqual([1, 2, 3, 4, 5])
    expect(subset.include(glyphs[2] ?? 0)).toBe(3)
  })

  it('keeps outlines, with the parts of composite letters, and widths', () => {
    glyphs.forEach((glyph, index) => {
      const [full, own] = [font.getGlyph(glyph), small.getGlyph(numbers[index] ?? 0)]
      expect(own.path.toSVG()).toBe(full.path.toSVG())
      expect(own.advanceWidth).toBe(full.advanceWidth)
    })
  })

  it('holds nothing else', () => {
    expect(small.numGlyphs).toBeLessThan(20)
    expect(program.length).toBeLessThan(bytes.length / 5)
  })
})

it('says which text each code stands for, beyond the first plane too', () => {
  const cmap = new TextDecoder().decode(toUnicode(['', 'a', 'fi', '😀']))
  expect(cmap).toContain('3 beginbfchar\n<0001><0061>\n<0002><00660069>\n<0003><d83dde00>\nendbfchar')
})
