import type { InlineMath } from 'mdast-util-math'
import { inlineMath } from './formulas.js'
import { lineEnd } from './lines.js'
import { place, type Scan, since, take } from './scan.js'

/*
 * Dollars by the rule of `syntax/math-text.ts`, where one line is enough to see what they are.
 */

const formula = /\$((?=[^\s$])[^$\\`\t\n]*(?:\\[^$\\`\t\n][^$\\`\t\n]*)*)\$(?![\d$])/y

/** A formula between single dollars on one line; undefined where that is not plain to see. */
export function readFormula(scan: Scan): InlineMath | undefined {
  const start = place(scan)
  const [, value] = take(scan, formula) ?? []
  if (value === undefined || value.endsWith(' ')) return undefined
  return { ...inlineMath(value), position: since(start, scan) }
}

/** Whether a dollar opens no formula: a space follows, or the next dollar of the block cannot close it. In doubt, no. */
export function isLoneDollar(scan: Scan): boolean {
  const { source, at, lines } = scan
  if (source.charAt(at) !== '$') return false
  if (/^[ \t\n]?$/.test(source.charAt(at + 1))) return true
  if (lines.prefix !== '' && looksFurther(scan)) return false
  const next = source.indexOf('$', at + 1)
  if (next < 0 || isBehind(scan, next)) return true
  if (next === at + 1 || source.charAt(next - 1) === '\\' || source.charAt(next + 1) === '$') return false
  return /[ \t\n]/.test(source.charAt(next - 1)) || /\d/.test(source.charAt(next + 1))
}

/** In containers, micromark counts columns otherwise on lines that it has already seen, when it comes back from a search in vain. */
function looksFurther({ source, at, lines }: Scan): boolean {
  const end = lineEnd(source, at)
  const isLast = end === source.length || lines.endsBefore(source, end + 1)
  return !isLast && !source.slice(at + 1, end).includes('$')
}

/** Whether the block ends before that offset. */
function isBehind({ source, at, lines }: Scan, offset: number): boolean {
  for (
    let line = source.indexOf('\n', at) + 1;
    line > 0 && line <= offset;
    line = source.indexOf('\n', line) + 1
  )
    if (lines.endsBefore(source, line)) return true
  return false
}
