import { type AnyNode, is, isParent } from '@lectern/core/reading'
import type { Element } from 'hast'
import { isSlot } from '../handlers/slot.js'

/** What a reader would read: without scripts, styles and the Markdown inside, spaces as one. */
export function wordsIn(root: AnyNode): string {
  return collected(root, () => undefined)
}

/** The same, and what pictures are described as. */
export function saidIn(root: AnyNode): string {
  return collected(root, ({ properties: { alt } }) => (alt ? String(alt) : undefined))
}

function collected(root: AnyNode, instead: (element: Element) => string | undefined): string {
  const words: string[] = []
  const stack: AnyNode[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (is<Element>(node, 'element') && (isSlot(node) || isSilent(node, root))) continue
    const described = is<Element>(node, 'element') ? instead(node) : undefined
    if (described) words.push(described)
    if (node.type === 'text' && 'value' in node) words.push(String(node.value))
    else if (isParent(node)) for (const child of [...node.children].reverse()) stack.push(child)
  }
  return words.join(' ').replace(/\s+/g, ' ').trim()
}

function isSilent(node: Element, root: AnyNode): boolean {
  return node !== root && /^(?:script|style|template)$/.test(node.tagName)
}

export const lengthOf = (node: AnyNode): number => wordsIn(node).length

/** Letters and digits alone, to tell whether two texts say the same. */
export const lettersIn = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
