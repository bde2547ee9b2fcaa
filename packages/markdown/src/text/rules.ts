import type { Line } from './line.js'
import { hasColumns } from './measure.js'

/** What typists draw between parts: a row of one sign, with spaces or without, and the two hyphens above the signature of a mail. */
const rule = /^(?:([-=_*~#+.•·–—])(?: {0,3}\1){4,}|([*•~#]) {1,5}\2 {1,5}\2|--)$/

const isRule = ({ text }: Line): boolean => rule.test(text)

export interface Ruled {
  before: readonly Line[]
  lines: readonly Line[]
  after: readonly Line[]
}

/** Rules above and below lines. Those of a table belong to it. */
export function ruled(lines: readonly Line[]): Ruled {
  const from = lines.findIndex((line) => !isRule(line))
  if (from < 0) return { before: lines, lines: [], after: [] }
  const to = lines.findLastIndex((line) => !isRule(line)) + 1
  const inner = lines.slice(from, to)
  const isTable = inner.length > 1 && (hasColumns(inner) || inner.some(isRule))
  return isTable
    ? { before: [], lines, after: [] }
    : { before: lines.slice(0, from), lines: inner, after: lines.slice(to) }
}
