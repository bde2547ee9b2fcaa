import { readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import type { Table } from 'mdast'
import { expect, it } from 'vitest'

/** Cells in short, row by row: `tall/2 b | c`. */
async function read(rows: string): Promise<string | undefined> {
  const value = `<main><p>Before.</p><table><caption>Ports</caption>${rows}</table></main>`
  const { tree } = await readTree({ value, format: 'html' }, [htmlReader()])
  const found = tablesIn(tree as never)[0]
  return found?.children
    .map((row) =>
      row.children.map((cell) => `${textOf(cell)}${cell.rowSpan ? `/${cell.rowSpan}` : ''}`).join(' '),
    )
    .join(' | ')
}

interface Part {
  type: string
  children?: Part[]
}

function tablesIn(part: Part): Table[] {
  return part.type === 'table' ? [part as never] : (part.children ?? []).flatMap(tablesIn)
}

it('A cell ends with the group of its row, as in browsers, whatever its span says', async () => {
  const head = '<thead><tr><th rowspan=2>A<th>B</tr></thead>'
  expect(await read(`${head}<tbody><tr><td>c<td>d</tr></tbody>`)).toBe('A B | c d')
  expect(
    await read(
      '<tbody><tr><th>A<th>B</tr><tr><td rowspan=9>c<td>d</tr><tr><td>e</tr></tbody><tbody><tr><td>f<td>g</tr></tbody>',
    ),
  ).toBe('A B | c/2 d | e | f g')
})

it('A span of no rows is the rest of the group', async () => {
  expect(await read('<tr><th>A<th>B</tr><tr><td rowspan=0>c<td>d</tr><tr><td>e</tr><tr><td>f</tr>')).toBe(
    'A B | c/3 d | e | f',
  )
})

it('Rows without a cell are no table', async () => {
  expect(await read('<tr></tr><tr></tr>')).toBeUndefined()
})

it('A second caption is a paragraph behind the table', async () => {
  const value = '<table><caption>Ports<caption>of 1914<tr><th>A<th>B<tr><td>c<td>d</table>'
  const { tree } = await readTree({ value, format: 'html' }, [htmlReader()])
  expect(textOf(tree).replace(/\s+/g, ' ')).toMatch(/Ports.*A.*d.*of 1914/)
})
