import { type AnyParent, is } from '@lectern/core/reading'
import type { Element, Text } from 'hast'
import { elements } from '../text/elements.js'
import { wordsIn } from '../text/words.js'

/** Around an icon stands no more. */
const mostBeside = 40

/** What a drawing says: its words, and its name, which may be all that a link has. */
export function wordsOfDrawing(node: Element): string {
  const name = String(node.properties.ariaLabel ?? '').trim()
  const inside = wordsIn(node)
  return name && !inside.includes(name) ? [name, inside].filter(Boolean).join(' ') : inside
}

/** Whether a drawing is an icon of what stands beside it: it has no words but a name, and these say the same. */
export function isNamedBeside(node: Element, parent: AnyParent | undefined): boolean {
  if (!parent || parent.children.length > mostBeside || elements(node, 'text').length > 0) return false
  const words = plain(wordsOfDrawing(node))
  if (words.trim() === '') return false
  return parent.children.some((child) => {
    if (is<Text>(child, 'text')) return plain(child.value).includes(words)
    return is<Element>(child, 'element') && child.tagName !== 'svg' && plain(wordsIn(child)).includes(words)
  })
}

/** Letters and numbers alone, with a space around each word. */
const plain = (words: string): string =>
  ` ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `
