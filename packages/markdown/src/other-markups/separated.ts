import type { Markup } from './markups.js'

/* Tables of values (CSV, TSV) that are named as text. */

const separators = [
  { name: 'tabs', sign: '\t' },
  { name: 'semicolons', sign: ';' },
  { name: 'commas', sign: ',' },
]

/** Fewer rows may be anything. */
const fewestRows = 4
/** Of the lines that are not blank, so many have as many separators as the first. */
const share = 0.9
/** Two separators a line at least: one comma stands in many sentences. */
const fewestSeparators = 2

/** A table of values, if nearly all lines have the same number of the same separator. */
export function separatedIn(
  lines: readonly string[],
): { markup: Pick<Markup, 'name' | 'hint'>; lines: readonly number[] } | undefined {
  const rows = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]))
  const [first] = rows
  if (first === undefined || rows.length < fewestRows) return undefined
  for (const { name, sign } of separators) {
    const count = (index: number) => unquoted(lines[index] ?? '').split(sign).length - 1
    const wanted = count(first)
    const alike = rows.filter((index) => count(index) === wanted)
    if (wanted >= fewestSeparators && alike.length >= rows.length * share)
      return { markup: { name: `a table whose values are parted by ${name}`, hint }, lines: rows }
  }
  return undefined
}

const hint = 'Write it as a table in Markdown: pandoc -f csv -t gfm, or a spreadsheet program.'

/** Separators between quotation marks are words. */
const unquoted = (line: string): string => line.replace(/"[^"]*"/g, '')
