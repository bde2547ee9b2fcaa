import type { Table, TableCell } from 'mdast'
import { describe, expect, it } from 'vitest'
import { alignOf, tableGrid } from '../../src/nodes/table-grid.js'
import { article, rulesOf, text } from './build.js'

const table = (rows: (string | Partial<TableCell>)[][], more: Partial<Table> = {}): Table => ({
  type: 'table',
  ...more,
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) =>
      typeof cell === 'string'
        ? { type: 'tableCell', children: cell ? [text(cell)] : [] }
        : { type: 'tableCell', children: [], ...cell },
    ),
  })),
})

async function headersOf(source: Table, cell: string): Promise<string[]> {
  const prepared = await article([source])
  const texts = new Map([...prepared.blocks.values()].map(({ id, text: words }) => [id, words]))
  const found = [...prepared.blocks.values()].find(
    (block) => block.type === 'tableCell' && block.text === cell,
  )
  const node = found?.node as TableCell | undefined
  return node?.headers?.map((id) => texts.get(id) ?? '') ?? []
}

describe('tables', () => {
  it('gives each cell its column header, and its row header where there are some', async () => {
    const years = table(
      [
        ['', 'Titles'],
        ['2022', '10'],
      ],
      { headerColumns: 1 },
    )
    expect(await headersOf(years, '10')).toEqual(['Titles', '2022'])
  })

  it('follows spans', async () => {
    const spanned = table([[{ children: [text('Both')], colSpan: 2 }], ['North', 'South'], ['1', '2']], {
      headerRows: 2,
    })
    expect(await headersOf(spanned, '2')).toEqual(['South', 'Both'])
  })

  it('does not take an empty corner for a header', async () => {
    const prepared = await article([
      table([
        ['', 'A'],
        ['b', 'c'],
      ]),
    ])
    const cells = [...prepared.blocks.values()].filter(({ type }) => type === 'tableCell')
    expect(cells[0]?.node).not.toHaveProperty('header')
  })

  it('drops a row of headers that has none, and takes the next for no headers', async () => {
    const bare = () =>
      table([
        ['', ' '],
        ['Author', 'B'],
      ])
    const prepared = await article([bare()])
    const rows = [...prepared.blocks.values()].filter(({ type }) => type === 'tableRow')
    expect(rows).toHaveLength(1)
    expect(await headersOf(bare(), 'B')).toEqual([])
    expect(rulesOf(prepared)).toContain('table-headers')
  })

  it('keeps an empty row that is all of a table, and one whose cell reaches down', async () => {
    const empty = await article([table([['', '']])])
    expect([...empty.blocks.values()].filter(({ type }) => type === 'tableRow')).toHaveLength(1)
    const reaching = await article([table([[{ rowSpan: 2 }, ''], ['a']])])
    expect([...reaching.blocks.values()].filter(({ type }) => type === 'tableRow')).toHaveLength(2)
  })

  it('takes headers beside data for those of their rows, from the first row on', async () => {
    const head = (words: string) => ({ header: true, children: [text(words)] })
    const properties = () =>
      table(
        [
          [head('Port'), 'Oban'],
          [head('Boats'), '3'],
        ],
        { headerRows: 0 },
      )
    expect(await headersOf(properties(), 'Oban')).toEqual(['Port'])
    expect(await headersOf(properties(), '3')).toEqual(['Boats'])
    const corner = table(
      [
        [head('Port'), 'Kind'],
        ['Oban', 'old'],
      ],
      { headerRows: 0 },
    )
    expect(await headersOf(corner, 'Oban')).toEqual(['Port'])
  })

  it('sets numbers below each other, where the author aligns nothing', async () => {
    const rows = [
      ['Station', 'Mean', 'Change', 'Note'],
      ['Harbour', '10.2 °C', '−1.5 %', '3 gauges'],
      ['School', '8 °C', '–', '12 days'],
    ]
    const aligned = async (source: Table) => {
      const prepared = await article([source])
      return [...prepared.blocks.values()].flatMap(({ node }) => (node.type === 'table' ? [node] : []))[0]
    }
    expect((await aligned(table(rows)))?.align).toEqual([null, 'right', 'right', null])
    expect((await aligned(table(rows, { align: [null, 'center', null, null] })))?.align?.[2]).toBeNull()
    const wide = await aligned(table([[{ children: [text('Both')], colSpan: 2 }], ['Name', '1'], ['b', '2']]))
    expect(wide?.align).toEqual([null, 'right'])
    const [first, second] = wide ? tableGrid(wide).rows.map(([cell]) => cell) : []
    expect(wide && first && alignOf(wide, first)).toBeNull()
    expect(second?.colSpan).toBe(1)
  })

  it('counts the rows that head columns, once and for every edition', async () => {
    const rowsOf = async (source: Table) =>
      [...(await article([source])).blocks.values()].flatMap(({ node }) =>
        node.type === 'table' ? [node.headerRows] : [],
      )[0]
    expect(
      await rowsOf(
        table([
          ['', 'A'],
          ['b', 'c'],
        ]),
      ),
    ).toBe(1)
    expect(
      await rowsOf(
        table(
          [
            ['A', 'B'],
            ['c', 'd'],
          ],
          { headerRows: 0, headerColumns: 1 },
        ),
      ),
    ).toBe(0)
  })

  it('completes short rows', async () => {
    const prepared = await article([table([['A', 'B'], ['c']])])
    expect([...prepared.blocks.values()].filter(({ type }) => type === 'tableCell')).toHaveLength(4)
  })

  it('takes a span of columns in which nothing begins for one as wide as the table', async () => {
    const wide = table([[{ children: [text('All')], colSpan: 1000 }], ['North', 'South'], ['1', '2']], {
      headerRows: 2,
    })
    const prepared = await article([wide])
    const cells = [...prepared.blocks.values()].filter(({ type }) => type === 'tableCell')
    expect(cells).toHaveLength(5)
    expect(cells[0]?.node).toMatchObject({ colSpan: 2 })
    const before = await article([
      table([
        [{ children: [text('a')], colSpan: 400 }, 'b'],
        ['c', 'd'],
      ]),
    ])
    const spans = [...before.blocks.values()].filter(({ type }) => type === 'tableCell')
    // b stands in a column of its own, since d stands below the end of a.
    expect(spans.map(({ text: words }) => words)).toEqual(['a', 'b', 'c', 'd', ''])
    expect(spans[0]?.node).toMatchObject({ colSpan: 2 })
    const one = await article([table([[{ children: [text('a')], colSpan: 3 }], ['c']])])
    expect([...one.blocks.values()].find(({ text: words }) => words === 'a')?.node).not.toHaveProperty(
      'colSpan',
    )
  })

  it('ends a cell where one of a row below begins in its place', async () => {
    const prepared = await article([
      table([
        ['A', 'B', 'C'],
        ['a', { children: [text('tall')], rowSpan: 3 }, 'c'],
        ['d', 'e'],
        [{ children: [text('wide')], colSpan: 2 }, 'f'],
      ]),
    ])
    const cells = [...prepared.blocks.values()].filter(({ type }) => type === 'tableCell')
    expect(cells.map(({ text: words }) => words)).toEqual('A B C a tall c d e wide f'.split(' '))
    expect(cells.find(({ text: words }) => words === 'tall')?.node).toMatchObject({ rowSpan: 2 })
  })

  it('makes no columns of spans in which nothing begins, however many places they stand for', async () => {
    const wide = { children: [text('wide')], colSpan: 1000, rowSpan: 1000 }
    const prepared = await article([table(Array.from({ length: 100 }, () => [wide, 'b']))])
    const cells = [...prepared.blocks.values()].filter(({ type }) => type === 'tableCell')
    expect(cells[0]?.node).not.toHaveProperty('colSpan')
  })

  it('reports a table without headers', async () => {
    expect(rulesOf(await article([table([['a'], ['b']], { headerRows: 0 })]))).toEqual(['table-headers'])
  })

  it('takes the author at their word only where it names a header of the same table', async () => {
    const misled = (): Table => {
      const source = table([
        ['A', 'B'],
        ['c', 'd'],
      ])
      Object.assign(source.children[1]?.children[0] ?? {}, { headers: ['gone'] })
      return source
    }
    expect(rulesOf(await article([misled()]))).toEqual(['table-header-ids'])
    expect(await headersOf(misled(), 'c')).toEqual(['A'])
  })
})
