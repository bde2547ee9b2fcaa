/// <reference path="../support/fontkit.d.ts" />
import { create } from 'fontkit'
import type PDFDocument from 'pdfkit'
import type { EmbeddedFont } from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { createFonts, type FontWriter } from '../../src/fonts/font.js'
import { compositeGlyphs } from '../../src/pdfkit/composite-glyphs.js'
import { embedFont } from '../../src/pdfkit/embedded-font.js'
import { saved } from '../support/document.js'
import { faceBytes } from '../support/faces.js'
import { byPdfkit } from '../support/pdfkit.js'
import { type Dictionary, Reader } from '../support/reader.js'

const bytes = await faceBytes()
const kit = create(bytes)
/** Its space and its no-break space are one glyph. */
const arabic = await faceBytes('ب', 'Noto Sans Arabic')
const glyphOf = (letter: string): number => kit.glyphForCodePoint(letter.codePointAt(0) ?? 0).id

/** The fonts of the first page, with their descendants. */
function fontsOf(file: Reader): { font: Dictionary; descendant: Dictionary; program: string }[] {
  const fonts = Object.values(file.dictionary(file.dictionary(file.pages[0]?.Resources).Font))
  return fonts.map((one) => {
    const font = file.dictionary(one)
    const descendant = file.dictionary(file.array(font.DescendantFonts)[0])
    const { FontFile2, FontFile3 } = file.dictionary(descendant.FontDescriptor)
    return { font, descendant, program: file.stream(FontFile2 ?? FontFile3) }
  })
}

async function withOwnFont(use: (font: FontWriter) => void, face = bytes) {
  const file = await saved((pdf) => {
    const font = createFonts(pdf)({
      id: 'face',
      family: 'Face',
      bytes: face,
      scale: 1000 / kit.unitsPerEm,
      has: () => true,
    })
    use(font)
    pdf.page.fonts[font.name] = font.reference()
  })
  const [first] = fontsOf(file)
  if (!first) throw new Error('No font')
  const small = create(Uint8Array.from(first.program, (letter) => letter.charCodeAt(0)))
  return { ...first, small, cmap: file.stream(first.font.ToUnicode) }
}

const glyph = (id: number, codePoints: number[]) => {
  const width = (kit.getGlyph(id).advanceWidth * 1000) / kit.unitsPerEm
  return { id, codePoints, width, advance: width, x: 0, y: 0 }
}

describe('a glyph', () => {
  it('that stands for two characters has the first of them for both in PDFKit', async () => {
    const file = await Reader.open(
      await byPdfkit((pdf) => {
        pdf.registerFont('face', arabic).font('face').text('ب\u00a0ب ب')
      }),
    )
    const [first] = fontsOf(file)
    expect(cmapTexts(file.stream(first?.font.ToUnicode))).not.toContain('0020')
  })

  it('has a code for each of its characters', async () => {
    const space = glyphOf(' ')
    const { cmap } = await withOwnFont((font) => {
      expect(font.code(glyph(space, [0x20]))).toBe('0001')
      expect(font.code(glyph(space, [0xa0]))).toBe('0002')
      expect(font.code(glyph(space, [0x20]))).toBe('0001')
    })
    expect(cmapTexts(cmap)).toEqual(['fffd', '0020', '00a0'])
  })

  it('keeps its outline and width, with the parts of composite letters', async () => {
    const letters = [...'Aéåß.']
    const { small } = await withOwnFont((font) => {
      for (const letter of letters) font.code(glyph(glyphOf(letter), [letter.codePointAt(0) ?? 0]))
    })
    letters.forEach((letter, index) => {
      const [full, own] = [kit.getGlyph(glyphOf(letter)), small.getGlyph(index + 1)]
      expect(own.path.toSVG()).toBe(full.path.toSVG())
      expect(own.advanceWidth).toBe(full.advanceWidth)
    })
    expect(small.numGlyphs).toBeLessThan(20)
  })

  it('for what is missing has a width in units of the font in PDFKit, and stands for U+0000', async () => {
    const own: EmbeddedFont[] = []
    await byPdfkit((pdf) => own.push(pdf.registerFont('face', bytes).font('face')._font as EmbeddedFont))
    const unscaled = kit.getGlyph(0).advanceWidth
    expect([own[0]?.widths[0], own[0]?.unicode[0]]).toEqual([unscaled, [0]])
    const { descendant, cmap } = await withOwnFont((font) => font.code(glyph(glyphOf('a'), [0x61])))
    const [, widths] = descendant.W as [number, number[]]
    expect(widths[0]).toBeCloseTo((unscaled * 1000) / kit.unitsPerEm, 1)
    expect(cmapTexts(cmap)).not.toContain('0000')
  })
})

describe('a cluster of glyphs', () => {
  it('is one glyph that refers to its parts, which fontkit cannot make', async () => {
    const [a, dot] = [glyphOf('a'), glyphOf('.')]
    const { small, cmap, descendant } = await withOwnFont((font) => {
      const parts = [
        { id: a, x: 0, y: 0 },
        { id: dot, x: 100, y: 500 },
      ]
      font.compose?.({ parts, width: 600, codePoints: [0x61, 0x307] })
    })
    expect(cmapTexts(cmap)).toContain('00610307')
    const composed = small.getGlyph(1)
    const outlines = [kit.getGlyph(a), kit.getGlyph(dot)].map(({ path }) => path.toSVG())
    // Both outlines follow each other, the second moved.
    expect(composed.path.toSVG().startsWith(outlines[0] ?? '?')).toBe(true)
    expect(composed.path.toSVG().length).toBeGreaterThan((outlines[0] ?? '').length + 20)
    expect((descendant.W as [number, number[]])[1][1]).toBeCloseTo(600, 0)
    // fontkit takes the number of a glyph, and nothing else.
    const subset = kit.createSubset()
    subset.glyphs.push(-1)
    expect(() => subset.encode()).toThrow()
  })

  it('tells rasterisers how much room it needs', async () => {
    const { small } = await withOwnFont((font) => {
      font.compose?.({ parts: [{ id: glyphOf('é'), x: 0, y: 0 }], width: 600, codePoints: [0x61] })
    })
    expect(small.maxp.maxComponentElements).toBeGreaterThanOrEqual(12)
    expect(small.maxp.maxComponentDepth).toBeGreaterThan(kit.maxp.maxComponentDepth ?? 0)
  })

  it('may make the font longer than short offsets reach, where fontkit draws other glyphs', async () => {
    const short = await shortOffsets()
    const font = create(short)
    const [a, b] = [font.glyphForCodePoint(0x61).id, font.glyphForCodePoint(0x62).id]
    const many = (subset: typeof own): void => {
      for (let count = 0; count < 4000; count++) subset.glyphs.push(a)
      subset.glyphs.push(b)
    }
    const own = font.createSubset()
    many(own)
    const mended = font.createSubset()
    compositeGlyphs(mended)
    many(mended)
    const outline = (program: Uint8Array): string => create(program).getGlyph(4001).path.toSVG()
    const wanted = font.getGlyph(b).path.toSVG()
    expect(tried(() => outline(own.encode()))).not.toBe(wanted)
    expect(outline(mended.encode())).toBe(wanted)
  })
})

describe('a font file', () => {
  const named = renamed(bytes, 'AtkinsonHyperlegibleNext-Regular', 'Atkinson(Hyperlegible/xt-Regular')

  it('whose name ends a name of PDF breaks the file of PDFKit', async () => {
    const own = await byPdfkit((pdf) => {
      pdf.registerFont('face', named).font('face').text('a')
    })
    await expect(Reader.open(own).then(fontsOf)).rejects.toThrow()
  })

  it('is named by what a name can hold', async () => {
    const { font } = await withOwnFont((font) => font.code(glyph(glyphOf('a'), [0x61])), named)
    expect(font.BaseFont).toMatch(/^\/[A-Z]{6}\+AtkinsonHyperlegiblext-Regular$/)
  })

  it('without the table post is refused by PDFKit, and written by us', async () => {
    const bare = retagged(bytes, 'post', 'pos0')
    const write = (pdf: PDFDocument) => void pdf.registerFont('face', bare).font('face').text('a')
    await expect(byPdfkit(write)).rejects.toThrow()
    const { descendant } = await withOwnFont((font) => font.code(glyph(glyphOf('a'), [0x61])), bare)
    expect(descendant.Subtype).toBe('/CIDFontType2')
  })

  it('whose table post lies behind its end is written as one without', async () => {
    const damaged = Uint8Array.from(bytes)
    const tables = Array.from({ length: 30 }, (_, index) => 12 + index * 16)
    const at = tables.find((place) => String.fromCharCode(...damaged.subarray(place, place + 4)) === 'post')
    damaged.fill(0x7f, (at ?? Number.NaN) + 8, (at ?? Number.NaN) + 12)
    await saved((pdf) => {
      expect(embedFont(pdf, 'face', damaged).font.post).toEqual({ italicAngle: 0, isFixedPitch: 0 })
    })
  })

  it('keeps the angle and the pitch that fontkit reads', async () => {
    const slanted = await faceBytes('a', 'Newsreader', 'italic')
    const { italicAngle, isFixedPitch } = create(slanted).post ?? {}
    expect(italicAngle).toBeLessThan(0)
    await saved((pdf) => {
      const { font } = embedFont(pdf, 'face', slanted)
      expect(font.post).toEqual({ italicAngle, isFixedPitch })
    })
  })

  it('that two faces name is embedded once', async () => {
    const file = await saved((pdf) => {
      const [one, other] = ['one', 'other'].map((id) => embedFont(pdf, id, bytes))
      expect(one).toBe(other)
      if (one) pdf.page.fonts[one.id] = one.ref()
    })
    expect(fontsOf(file)).toHaveLength(1)
  })
})

/** Texts of a CMap in the order of codes, as hexadecimal. */
function cmapTexts(cmap: string): string[] {
  const lists = [...cmap.matchAll(/^<[0-9a-f]+> <[0-9a-f]+> \[(.*)\]$/gm)].map(([, list = '']) => list)
  return [...lists.join(' ').matchAll(/<([^>]*)>/g)].map(([, text = '']) => text.replaceAll(' ', ''))
}

function tried(make: () => string): string {
  try {
    return make()
  } catch (cause) {
    return String(cause)
  }
}

/** The font with another name of the same length. */
function renamed(file: Uint8Array, from: string, to: string): Uint8Array {
  const wide = (text: string): string => [...text].map((letter) => `\0${letter}`).join('')
  const text = Buffer.from(file).toString('latin1').replaceAll(wide(from), wide(to)).replaceAll(from, to)
  return Uint8Array.from(Buffer.from(text, 'latin1'))
}

function retagged(file: Uint8Array, from: string, to: string): Uint8Array {
  return Uint8Array.from(Buffer.from(Buffer.from(file).toString('latin1').replace(from, to), 'latin1'))
}

/** A font whose glyphs are found by short offsets: fontkit's own subset of ours, if ours has long ones. */
async function shortOffsets(): Promise<Uint8Array> {
  for (const letter of ['a', 'א', 'ب', '∑', '✓']) {
    const file = await faceBytes(letter)
    if (new DataView(file.buffer, file.byteOffset + tableAt(file, 'head'), 54).getInt16(50) === 0) {
      if (create(file).glyphForCodePoint(0x61).id !== 0) return file
    }
  }
  throw new Error('No font has short offsets')
}

function tableAt(file: Uint8Array, tag: string): number {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  for (let at = 12; ; at += 16)
    if (String.fromCharCode(...file.subarray(at, at + 4)) === tag) return view.getUint32(at + 8)
}
