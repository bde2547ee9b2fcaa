import { labelOf, textOf } from '@lectern/core'
import type { Table, TableCell } from 'mdast'
import type { ClassName } from '../class-names.js'
import { type Child, classOf, element, type State } from '../state.js'

/**
 * Widths, in the reader's own letters, below which a table is shown as records: a block a row, each cell behind the words of its headers. A
 * stylesheet has one rule for each; wider tables take the last.
 */
export const recordWidths = [15, 20, 25, 30, 40, 60] as const

/** What a phone shows at twice the size of text: 390 px of letters of 32 px, without margins. */
const always = 10

/** A book's table in a box that a stylesheet can measure, which knows the width that the table needs. */
export function boxed(shown: Child, node: Table, state: State): Child {
  const needed = leastWidth(node)
  const limit = recordWidths.find((width) => needed <= width) ?? 60
  const records: ClassName[] = needed > always ? [`records-${limit}`] : []
  return element('div', classOf(state, 'table-box', ...records), [shown])
}

/** Between a word and the next cell, and the lines between them. */
const padding = 1.1
/** Width of a letter in em, on average; figures and capitals are wider. */
const letter = 0.58

/** About the width that the longest words of the columns need beside each other, in em. */
function leastWidth({ children }: Table): number {
  const columns: number[] = []
  for (const row of children)
    for (const [column, cell] of row.children.entries())
      if ((cell.colSpan ?? 1) === 1) columns[column] = Math.max(columns[column] ?? 0, longestWord(cell))
  return columns.reduce((sum, letters) => sum + letters * letter + padding, 0)
}

/** Letters that no line may end between; ideographs, kana and Thai may be parted anywhere. */
function longestWord(cell: TableCell): number {
  let longest = 0
  for (const [word] of textOf(cell).matchAll(
    /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\-–—/]+/gu,
  ))
    longest = Math.max(longest, word.length)
  return longest
}

/** The words of a cell's column headers, for a stylesheet to show before it; the header of the row stands above. */
export function labelsOf({ headers = [] }: TableCell, { run }: State): { dataLabel?: string } {
  const labels = headers.flatMap((id) => {
    const block = run.article.blocks.get(id)
    const isColumn = block?.node.type === 'tableCell' && block.node.scope?.startsWith('col')
    return (isColumn && labelOf(block.node)) || []
  })
  // A cell's headers are listed from the nearest on.
  return labels.length > 0 ? { dataLabel: labels.reverse().join(', ') } : {}
}
