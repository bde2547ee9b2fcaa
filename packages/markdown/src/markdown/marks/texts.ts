import type { Text } from 'mdast'
import { type AnyNode, is, parentsOf, textNode } from '../../tree.js'

/** What a match in a text becomes: nodes, or undefined where it stays words. */
export type Change = (match: RegExpExecArray, text: Text) => readonly AnyNode[] | undefined

/** Replaces what matches in every text below `root`. Code and formulas are no texts. */
export function replaceTexts(root: AnyNode, pattern: RegExp, change: Change): void {
  for (const parent of parentsOf(root)) {
    if (!parent.children.some((child) => is<Text>(child, 'text') && pattern.test(child.value))) continue
    parent.children = parent.children.flatMap((child) =>
      is<Text>(child, 'text') ? replaced(child, pattern, change) : [child],
    )
  }
}

function replaced(text: Text, pattern: RegExp, change: Change): AnyNode[] {
  const nodes: AnyNode[] = []
  let done = 0
  for (const match of text.value.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
    const made = change(match, text)
    if (!made) continue
    if (match.index > done) nodes.push(textNode(text.value.slice(done, match.index), text))
    for (const node of made) nodes.push(node)
    done = match.index + match[0].length
  }
  if (done === 0) return [text]
  if (done < text.value.length) nodes.push(textNode(text.value.slice(done), text))
  return nodes
}
