import type { LeftOut } from '../left-out.js'
import { blanked } from './blank.js'
import { isInCode } from './code-lines.js'

/**
 * Lines between `%%` and `%%` are a comment of Obsidian: they become blank, and every position stays; they are told. What stands in one line is taken out
 * of the words later.
 */
export function withoutComments(source: string, leftOut: LeftOut): string {
  if (!/^[ \t]*%%/m.test(source)) return source
  const lines = source.split('\n')
  const isCode = isInCode(lines)
  for (let at = 0; at < lines.length; at++) {
    if (isCode(at) || !/^[ \t]*%%(?!.*%%)/.test(lines[at] ?? '')) continue
    const end = nextSign(lines, at + 1)
    if (end === lines.length) break
    leftOut.add('comment', '%%', commentIn(lines.slice(at, end + 1)), { line: at + 1, column: 1 })
    for (let line = at; line < end; line++) lines[line] = blank(lines[line] ?? '')
    const last = lines[end] ?? ''
    const rest = last.indexOf('%%') + 2
    lines[end] = blanked(last, 0, rest) + last.slice(rest)
    at = end
  }
  return lines.join('\n')
}

/** The first line from `at` on that has the sign; the number of lines where none has. */
function nextSign(lines: readonly string[], at: number): number {
  let line = at
  while (line < lines.length && !lines[line]?.includes('%%')) line++
  return line
}

/** What stands between the signs. */
function commentIn(lines: readonly string[]): string {
  return /%%([\s\S]*?)%%/.exec(lines.join('\n'))?.[1] ?? ''
}

const blank = (line: string): string => ' '.repeat(line.length)
