import type { Root, Table } from 'mdast'
import type { Context } from '../context.js'
import { rules } from '../rules.js'
import { descendants, is } from '../tree.js'
import type { FoundCell, FoundTable } from './found.js'

/*
 * Tables of pipes whose row of dashes has more or fewer cells than the row above it. GitHub prints them as words; pandoc reads them and cuts what is
 * beyond the dashes. Here every row has as many cells as the longest, so that nothing is lost.
 */

const dashes = /^\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?$/

/** Of the dashes, and of the row above them: with fewer there is no telling it from words. */
const fewest = 2

/** The table that begins at a line, where the two rows differ: the others are GitHub's. */
export function pipeTableAt(lines: readonly string[], at: number): FoundTable | undefined {
  const rule = (lines[at + 1] ?? '').trim()
  if (!(lines[at] ?? '').includes('|') || !dashes.test(rule)) return undefined
  const [head, marks] = [cellsIn(lines, at), cellsIn(lines, at + 1)]
  if (head.length === marks.length || Math.min(head.length, marks.length) < fewest) return undefined
  let last = at + 1
  while ((lines[last + 1] ?? '').includes('|')) last++
  const rows = [head]
  for (let row = at + 2; row <= last; row++) rows.push(cellsIn(lines, row))
  const columns = rows.reduce((most, { length }) => Math.max(most, length), marks.length)
  return {
    first: at + 1,
    last: last + 1,
    headerRows: 1,
    align: Array.from({ length: columns }, (_, column) =>
      alignOf(rule.split(/\|(?!$)/).filter(Boolean)[column]),
    ),
    rows: rows.map((cells) => filled(cells, columns)),
  }
}

/** The cells of a line, between pipes that no backslash escapes. */
function cellsIn(lines: readonly string[], at: number): FoundCell[] {
  const line = lines[at] ?? ''
  const begin = /^\s*\|?/.exec(line)?.[0].length ?? 0
  const end = line.replace(/(?<!\\)\|?\s*$/, '').length
  const cells: FoundCell[] = []
  let from = begin
  const bars = [...line.matchAll(/(?<!\\)\|/g)].map(({ index }) => index)
  for (const index of [...bars.filter((bar) => bar >= begin && bar < end), end]) {
    const words = line.slice(from, index)
    const start = from + words.length - words.trimStart().length
    cells.push({
      pieces: [{ line: at + 1, from: start, to: Math.max(start, from + words.trimEnd().length) }],
    })
    from = index + 1
  }
  return cells
}

function filled(cells: readonly FoundCell[], columns: number): FoundCell[] {
  const { line = 1, to = 0 } = cells.at(-1)?.pieces[0] ?? {}
  const more = Array.from({ length: columns - cells.length }, () => ({ pieces: [{ line, from: to, to }] }))
  return [...cells, ...more]
}

function alignOf(mark = ''): FoundTable['align'][number] {
  const [left, right] = [mark.trim().startsWith(':'), mark.trim().replace(/\|$/, '').endsWith(':')]
  return left && right ? 'center' : left ? 'left' : right ? 'right' : null
}

/** One finding for all of them. */
export function reportUnevenTables(tree: Root, { source, report }: Context): void {
  const uneven = [...descendants(tree)].filter((node) => {
    const start = node.position?.start.offset
    return (
      is<Table>(node, 'table') &&
      start !== undefined &&
      pipeTableAt(source.slice(start, node.position?.end.offset).split('\n'), 0) !== undefined
    )
  })
  const [first, ...others] = uneven
  if (!first) return
  const times = others.length > 0 ? ` (the first of ${uneven.length} tables)` : ''
  report(
    rules['dialect-unknown'],
    `The row of dashes has more or fewer cells than the row above it; other programs print this table as words${times}`,
    { place: first, hint: 'Give the row of dashes as many cells as the row above it.' },
  )
}
