import type { Artifact, Item, PathItem } from '@lectern/layout'
import { create } from 'fontkit'
import { expect, it } from 'vitest'
import { createContent } from '../../src/draw/content.js'
import { createPens } from '../../src/draw/drawing.js'
import { drawItem } from '../../src/draw/page.js'
import { createOutlineFont } from '../../src/fonts/outline-font.js'
import { saved } from '../support/document.js'
import type { Dictionary, Reader } from '../support/reader.js'

const owner: Artifact = { artifact: 'Layout' }

/** An "x" that is a triangle with one curve. */
const letter = (text: string, transform: PathItem['transform']): PathItem => ({
  kind: 'path',
  owner,
  segments: [['M', 10, 0], ['L', 1500, -7], ['C', 1400, 300, 200.4, 500, 10, 700], ['Z']],
  glyph: { text, advance: 571.6 },
  fill: { color: '#000000' },
  ...(transform ? { transform } : {}),
})

async function drawn(...items: Item[]): Promise<Reader> {
  return saved((pdf) => {
    const outlines = createOutlineFont(pdf)
    const content = createContent(pdf, { mark: () => undefined, tokens: false })
    const pen = createPens(pdf, () => undefined, outlines)(content)
    for (const item of items) drawItem(item, pen)
    content.end()
    outlines.write()
  })
}

function fontOf(file: Reader): { font: Dictionary; descendant: Dictionary; descriptor: Dictionary } {
  const resources = file.dictionary(file.pages[0]?.Resources)
  const font = file.dictionary(file.dictionary(resources.Font).Formulas)
  const descendant = file.dictionary(file.array(font.DescendantFonts)[0])
  return { font, descendant, descriptor: file.dictionary(descendant.FontDescriptor) }
}

it('shows a letter as often as it stands there, of any size, and embeds it once', async () => {
  const file = await drawn(
    letter('x', [0.012, 0, 0, -0.012, 20, 50]),
    letter('x', [0.006, 0, 0, -0.006, 30, 50]),
  )
  expect(file.content(0)).toMatch(
    /\/Formulas 12 Tf\n1 0 0 -1 20 50 Tm\n<0001>Tj\n10 0 Td\n\/Formulas 6 Tf\n<0001>Tj/,
  )
  const { font, descendant } = fontOf(file)
  expect(descendant.W).toEqual([0, [0, 572]])
  expect(file.stream(font.ToUnicode)).toContain('<0001> <0078>')
})

it('embeds it again where it stands for another text, which may be beyond 16 bits', async () => {
  const at = [0.012, 0, 0, -0.012, 20, 50] as const
  const file = await drawn(letter('x', at), letter('𝐯', at))
  expect(file.stream(fontOf(file).font.ToUnicode)).toContain('<0002> <d835dc2f>')
})

it('draws pieces, and what is stretched or turned', async () => {
  const file = await drawn(
    letter('', [0.012, 0, 0, -0.012, 20, 50]),
    letter('x', [0.012, 0, 0, -0.03, 20, 50]),
    letter('x', [0, 0.012, 0.012, 0, 20, 50]),
  )
  expect(file.content(0)).not.toContain('Tj')
  expect(file.content(0).match(/ c\n/g)).toHaveLength(3)
  expect(file.pages[0]).not.toHaveProperty('Resources.Font.Formulas')
})

it('writes the outline that it was given, to a unit', async () => {
  const file = await drawn(letter('x', [0.012, 0, 0, -0.012, 20, 50]))
  const { descriptor } = fontOf(file)
  const program = Buffer.from(file.stream(descriptor.FontFile3), 'latin1')
  expect(outlineIn(program, 1)).toBe('M10 0L1500 -7C1400 300 200 500 10 700Z')
  expect(descriptor.FontBBox).toEqual([0, -7, 1500, 700])
})

/** As fontkit reads it, from an OpenType font around the program. */
function outlineIn(program: Buffer, glyph: number): string {
  const head = Buffer.alloc(54)
  head.writeUInt16BE(1000, 18)
  const maxp = Buffer.from([0, 0, 0x50, 0, 0, 2])
  const font = create(openType({ 'CFF ': program, head, maxp }))
  return font.getGlyph(glyph).path.toSVG()
}

function openType(tables: Record<string, Buffer>): Buffer {
  const entries = Object.entries(tables)
  const header = Buffer.alloc(12 + 16 * entries.length)
  header.write('OTTO', 'latin1')
  header.writeUInt16BE(entries.length, 4)
  let offset = header.length
  entries.forEach(([tag, { length }], index) => {
    const at = 12 + 16 * index
    header.write(tag, at, 'latin1')
    header.writeUInt32BE(offset, at + 8)
    header.writeUInt32BE(length, at + 12)
    offset += length
  })
  return Buffer.concat([header, ...Object.values(tables)])
}
