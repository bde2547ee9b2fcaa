import type { RootContent } from 'mdast'
import { fenceOf, markOf } from './fences.js'

/**
 * Whether the last block of a slice ends before what follows, whatever that is: fences must have their closing fence, and HTML of the
 * kinds 1 to 5 its end mark. All else ends at a blank line before an unindented line. In doubt, no.
 */
export function isClosed(node: RootContent, text: string): boolean {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return false
  const own = text.slice(start.offset, end.offset).trimStart()
  if (node.type === 'html') return endsHtml(own)
  const fence = /^(?:`{3,}|~{3,}|\${2,}|:{3,})/.exec(own)?.[0]
  if (!fence || !fenced.has(node.type)) return true
  const lastLine = own.lastIndexOf('\n') + 1
  return lastLine > 0 && fenceOf(fence).test(own.slice(lastLine))
}

const fenced: ReadonlySet<string> = new Set(['code', 'math', 'containerDirective'])

function endsHtml(html: string): boolean {
  const opening = /^<(script|pre|style|textarea|!--|\?|!\[CDATA\[|![a-z])/i.exec(html)
  if (!opening?.[1]) return true
  const lastLine = Math.max(html.lastIndexOf('\n') + 1, opening[0].length)
  return markOf(opening[1]).test(html.slice(lastLine))
}
