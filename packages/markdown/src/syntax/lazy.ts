import type { Construct, Extension, ParseContext, State } from 'micromark-util-types'
import { isLineEnd } from './container.js'

/**
 * So many lines may go on with a paragraph of a quotation or an item without its mark ("lazy" lines, CommonMark 5.1). At each of them micromark
 * looks through all before it.
 */
export const mostLazyLines = 2_000

/** What was seen of a document that is being read. */
interface Seen {
  line: number
  count: number
}

/** Whether a text has so many lines without a blank one that a paragraph in it may be too long. */
export function mayBeLazy(source: string): boolean {
  let count = 0
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
    count = source.charCodeAt(at + 1) === lineFeed ? 0 : count + 1
    if (count > mostLazyLines) return true
  }
  return false
}

const lineFeed = 10

/**
 * Ends a quotation or an item before a line that would be the next of too many lazy ones: an empty container, which closes what is open. What
 * follows is read as if a blank line stood before it.
 *
 * @param found is told the line
 */
export function fewLazyLines(found: (line: number) => void): { micromark: Extension[]; fromMarkdown: [] } {
  const seen = new WeakMap<ParseContext, Seen>()
  const construct: Construct = {
    name: 'tooManyLazyLines',
    continuation: { tokenize: (_effects, _ok, nok) => nok },
    exit: () => undefined,
    tokenize(_effects, ok, nok): State {
      const { line } = this.now()
      const before = seen.get(this.parser) ?? { line: 0, count: 0 }
      if (before.line === line) return nok
      const count = this.parser.lazy[line - 1] ? before.count + 1 : 0
      const ends = count >= mostLazyLines
      seen.set(this.parser, { line, count: ends ? 0 : count })
      if (!ends) return nok
      return (code) => {
        if (isLineEnd(code)) return nok(code)
        found(line)
        return ok(code)
      }
    },
  }
  return { micromark: [{ document: { null: construct } }], fromMarkdown: [] }
}
