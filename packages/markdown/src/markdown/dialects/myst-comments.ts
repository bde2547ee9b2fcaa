import type { LeftOut } from '../left-out.js'
import { isInCode } from './code-lines.js'

/**
 * Lines that begin with `%` are comments of MyST, and `+++` divides cells of a notebook: they become blank, and every position stays. How many
 * there were is told.
 */
export function withoutMystComments(source: string, from: number, leftOut: LeftOut): string {
  const front = source.slice(0, from)
  const lines = source.slice(from).split('\n')
  const isCode = isInCode(lines)
  const firstLine = front.split('\n').length
  const kept = lines.map((line, index) => {
    if (!/^(?:%|\+\+\+)(?:[ \t{]|$)/.test(line) || isCode(index)) return line
    if (/[\p{L}\p{N}]/u.test(line))
      leftOut.add('comment', line.startsWith('%') ? '%' : '+++', line.replace(/^[%+]+/, ''), {
        line: firstLine + index,
        column: 1,
      })
    return ' '.repeat(line.length)
  })
  return front + kept.join('\n')
}
