import type { Code, Html, Root } from 'mdast'
import { type AnyNode, descendants, is } from '../../tree.js'

/**
 * Gives code and HTML the lines as they were written that were made directives before anything was parsed (`fences.ts` and others): a fence in
 * indented code, in a list or between tags is none, and shows itself.
 *
 * @param made the text that was parsed, each line as long as it was written
 */
export function withWrittenLines(tree: Root, written: string, made: string): void {
  if (made === written || !mark.test(made)) return
  const lines = { written: written.split('\n'), made: made.split('\n') }
  for (const node of descendants(tree))
    if ((is<Code>(node, 'code') || is<Html>(node, 'html')) && mark.test(node.value)) restore(node, lines)
}

/** What no author writes. */
const mark = /^[ \t>]*:{2,}d+(?:[[ ]|$)/m

function restore(
  node: AnyNode & (Code | Html),
  { written, made }: { written: readonly string[]; made: readonly string[] },
): void {
  const first = (node.position?.start.line ?? 1) - 1
  // Without its fence.
  const skipped = /^[ \t>]*(?:`{3}|~{3})/.test(made[first] ?? '') || node.value.startsWith('\n') ? 1 : 0
  let isMade = false
  const lines = node.value.split('\n').map((line, index) => {
    const [now = '', was = ''] = [made[first + skipped + index], written[first + skipped + index]]
    if (now === was || !now.endsWith(line)) {
      isMade = false
      return line
    }
    // Options below a fence are blank.
    isMade = mark.test(now) || (isMade && now.trim() === '')
    return isMade ? was.slice(now.length - line.length) : line
  })
  node.value = lines.join('\n')
}
