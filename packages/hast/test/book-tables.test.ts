import { toHtml } from 'hast-util-to-html'
import type { PhrasingContent, Table, TableCell } from 'mdast'
import { describe, expect, test } from 'vitest'
import { type HastOptions, toHast } from '../src/index.js'
import { articleOf, text } from './build.js'

const cell = (...children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children })
const table = (...rows: (string | PhrasingContent)[][]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((one) => cell(typeof one === 'string' ? text(one) : one)),
  })),
})
const formula = (value: string, speech: string): PhrasingContent => ({
  type: 'inlineMath',
  value,
  data: { formula: { mathml: `<math><mi>${value}</mi></math>`, speech, lang: 'en' } },
})

async function written(node: Table, options: HastOptions = { target: 'xhtml' }): Promise<string> {
  return toHtml(toHast(await articleOf([node]), options))
}

describe('a book’s table', () => {
  test('stands in a box that a stylesheet can measure, and says how wide it has to be', async () => {
    expect(await written(table(['A', 'B'], ['one', 'two']))).toContain('<div class="table-box"><table')
    const wide = () => table(['Administrative', 'Measurement'], ['one', 'two'])
    expect(await written(wide())).toContain('<div class="table-box records-20"><table')
    expect(await written(table(Array(20).fill('Internationalisation'), []))).toContain('records-60')
    expect(await written(wide(), { tableRegions: true })).not.toMatch(/table-box|data-label/)
  })

  test('does not need room for words that may be parted', async () => {
    expect(await written(table(['国際化と地域化のための長い見出し', 'well-to-do'], ['一', '二']))).toContain(
      '"table-box"',
    )
  })

  test('has the words of its columns before each cell, formulas as they are said', async () => {
    const html = await written(table(['Year', formula('x', 'ex')], ['2026', '14']))
    expect(html).toMatch(/<td[^>]* data-label="Year"[^>]*>2026<\/td><td[^>]* data-label="ex"[^>]*>14</)
  })
})

test('a header cell with only a formula has its spoken form as text', async () => {
  const html = await written(table([formula('x', 'ex'), 'Number'], ['1', '2']), {})
  expect(html).toContain(
    '<span class="visually-hidden">ex</span><span aria-hidden="true"><math alttext="ex"><mi>x</mi></math></span></th>',
  )
  expect(html).toContain('>Number</th>')
})
