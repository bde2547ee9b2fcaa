import { isInCode } from './code-lines.js'

/** Lines that begin with `%` are comments of MyST, and `+++` divides cells of a notebook: they become blank, and every position stays. */
export function withoutMystComments(source: string, from: number): string {
  const front = source.slice(0, from)
  const lines = source.slice(from).split('\n')
  const isCode = isInCode(lines)
  const kept = lines.map((line, index) =>
    /^(?:%|\+\+\+)(?:[ \t{]|$)/.test(line) && !isCode(index) ? ' '.repeat(line.length) : line,
  )
  return front + kept.join('\n')
}
