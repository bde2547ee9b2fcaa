import { type AnyNode, isParent } from '../tree.js'

/** What a reader would read: without scripts and styles, spaces as one. */
export function wordsIn(root: AnyNode): string {
  const words: string[] = []
  const stack: AnyNode[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('tagName' in node && /^(?:script|style|template|noscript)$/.test(String(node.tagName))) continue
    if (node.type === 'text' && 'value' in node) words.push(String(node.value))
    else if (isParent(node)) stack.push(...[...node.children].reverse())
  }
  return words.join(' ').replace(/\s+/g, ' ').trim()
}
