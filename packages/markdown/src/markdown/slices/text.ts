import type { Text } from 'mdast'
import { beginsWords, isInert } from './characters.js'
import { isLoneDollar } from './dollars.js'
import { afterMargin } from './lines.js'
import { lineStart, place, type Scan } from './scan.js'

/** Mere words up to the next mark, or the end of the block. */
export function readText(scan: Scan): Text | undefined {
  const start = place(scan)
  while (scan.at < scan.source.length) {
    if (isInert(scan.source, scan.at) || isLoneDollar(scan)) scan.at++
    else if (!nextLine(scan)) break
  }
  if (scan.at === start.offset) return undefined
  const value = withoutPrefixes(scan.source.slice(start.offset, scan.at))
  const atWords = scan.at === scan.lineWords && scan.line > start.line
  return { type: 'text', value, position: { start, end: atWords ? lineStart(scan) : place(scan) } }
}

/** Goes to the next line, where words of the same paragraph go on there. Spaces before a line feed are a break, or nothing. */
export function nextLine(scan: Scan): boolean {
  const { source, at, lines } = scan
  if (source.charAt(at) !== '\n' || source.charAt(at - 1) === ' ' || lines.endsBefore(source, at + 1))
    return false
  const words = afterMargin(source, at + 1 + lines.prefix.length)
  if (!source.startsWith(lines.prefix, at + 1) || !beginsWords(source, words)) return false
  scan.at = words
  scan.lineWords = words
  scan.line++
  scan.lineStart = at + 1
  return true
}

/** Words never begin with a space or `>`, so that any is of a prefix. */
function withoutPrefixes(value: string): string {
  return /\n[ >]/.test(value) ? value.replace(/\n(?:> )? */g, '\n') : value
}
