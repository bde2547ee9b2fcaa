import { figuresOf, measurePdf, verifyFile } from '@lectern/verify'
import { describe, expect, it } from 'vitest'
import { taggedPdf } from './tagged-pdf.js'

// Codes 1 to 26 are a to z; each is as wide as the font's default, one em.

const page = (content: string): Uint8Array =>
  taggedPdf({
    content,
    structure: {
      10: '<< /Type /StructTreeRoot /K 11 0 R /ParentTree << /Nums [0 [11 0 R]] >> >>',
      11: '<< /Type /StructElem /S /P /P 10 0 R /Pg 3 0 R /K 0 >>',
    },
  })

const shown = (operators: string): string => `/P <</MCID 0>> BDC BT ${operators} ET EMC`

describe('measures', () => {
  it('sizes as they are seen, through every scale around them', () => {
    const { smallest, body, characters } = measurePdf(
      page(`q 2 0 0 2 0 0 cm ${shown('/F1 9 Tf 10 10 Td <00010002> Tj 1 0 0 0.5 10 5 Tm <0003> Tj')} Q`),
    )
    expect([smallest, body, characters]).toEqual([9, 18, 3])
  })

  it.each([
    ['lowered, 72 % of it', '/F1 8.64 Tf 0 -2 Td <0002> Tj', 12],
    ['lowered, half of it', '/F1 6 Tf 0 -2 Td <0002> Tj', 6],
    ['small on the same line', '/F1 8.64 Tf 12 0 Td <0002> Tj', 8.64],
    ['small on the next line', '/F1 8.64 Tf 0 -15 Td <0002> Tj', 8.64],
  ])('an index as large as its text, if it is one: %s', (_, index, expected) => {
    const { smallest } = measurePdf(page(shown(`/F1 12 Tf 10 100 Td <0001> Tj ${index}`)))
    expect(smallest).toBeCloseTo(expected, 2)
  })

  it('contrast with what is painted below, not above', () => {
    const { contrast } = measurePdf(
      page(`0.5 g 0 0 50 50 re f 0.4 g ${shown('/F1 10 Tf 10 10 Td <0001> Tj')} 1 g 0 0 50 50 re f`),
    )
    expect(contrast).toMatchObject({ page: 1, text: 'a' })
    expect(contrast.ratio).toBeCloseTo(1.43, 1)
  })

  it('no colours over pictures, and nothing inside them', () => {
    const { characters } = measurePdf(page(`/Figure BMC ${shown('/F1 4 Tf <0001> Tj')} EMC`))
    expect(characters).toBe(0)
  })

  it('characters that are turned', () => {
    expect(measurePdf(page(shown('/F1 10 Tf 0 1 -1 0 50 50 Tm <00010002> Tj'))).turned).toBe(2)
  })

  it('lines: their height, and where they end', () => {
    const line = (codes: string) => `<${codes}> Tj 0 -15 Td`
    const justified = measurePdf(page(shown(`/F1 10 Tf 10 500 Td ${line('000100020003').repeat(6)}`)))
    expect(justified).toMatchObject({ leading: 1.5, flush: 1 })
    const ragged = measurePdf(
      page(
        shown(
          `/F1 10 Tf 10 500 Td ${[1, 2, 3, 4, 5, 6].map((count) => line('0001'.repeat(count))).join(' ')}`,
        ),
      ),
    )
    expect(ragged.flush).toBeLessThan(0.3)
  })
})

describe('presets', () => {
  const failing = (edition: string, content: string) =>
    figuresOf(edition, measurePdf(page(shown(content))))
      .filter(({ holds }) => !holds)
      .map(({ name }) => name)

  it.each([
    ['pdf', '/F1 11 Tf <0001> Tj', ['smallest']],
    ['pdf.large-print', '/F1 12 Tf <0001> Tj', ['smallest', 'fonts']],
    ['pdf.large-print', '/F1 18 Tf 0 1 -1 0 9 9 Tm <0001> Tj', ['fonts', 'turned']],
    ['pdf.handout', '0.6 g /F1 12 Tf <0001> Tj', ['contrast']],
    ['pdf.high-contrast-dark', '0.35 g /F1 12 Tf <0001> Tj', ['contrast']],
    ['pdf.mine', '/F1 12 Tf <0001> Tj', []],
  ])('%s of %s fails %j', (edition, content, names) => {
    expect(failing(edition, content)).toEqual(names)
  })

  it('are told by the name of the file, and reported', () => {
    const { measured, findings } = verifyFile('out/a.large-print.pdf', page(shown('/F1 12 Tf <0001> Tj')))
    expect(measured).toMatchObject([{ edition: 'pdf.large-print' }])
    expect(findings.map(({ message }) => message)).toContain(
      'Measured smallest letters: 12 pt, wanted ≥ 18 pt',
    )
  })
})
