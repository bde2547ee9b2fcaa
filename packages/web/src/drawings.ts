import { type AnyNode, type AnyParent, is } from '@lectern/core/reading'
import type { Element } from 'hast'
import { elements } from './elements.js'
import { wordsIn } from './words-in.js'

/** Programs for drawings write their own name, and name the drawing after its layer. */
const mark = /^(?:created|generated|made|drawn) (?:by|in|using|with) [\p{L}\d .]{2,40}$/iu

/** Around an icon stands no more. */
const mostBeside = 40

/** What a drawing says: its words, and its name, which may be all that a link has. */
export function wordsOfDrawing(node: Element): string {
  const name = nameOf(node)
  const inside = wordsIn(withoutMark(node))
  return name && !inside.includes(name) ? [name, inside].filter(Boolean).join(' ') : inside
}

/** Whether a drawing is an icon of what stands beside it: it has no words but a name, and these say the same. */
export function isNamedBeside(node: Element, parent: AnyParent | undefined): boolean {
  if (!parent || parent.children.length > mostBeside || elements(node, 'text').length > 0) return false
  const words = plain(wordsOfDrawing(node))
  if (words.trim() === '') return false
  return parent.children.some((child) => !isDrawing(child) && plain(wordsBeside(child)).includes(words))
}

const nameOf = (node: Element): string => String(node.properties.ariaLabel ?? '').trim()

function withoutMark(drawing: Element): Element {
  const isMark = (child: AnyNode) => is<Element>(child, 'element') && mark.test(wordsIn(child))
  if (!drawing.children.some(isMark)) return drawing
  const children = drawing.children.filter(
    (child) => !isMark(child) && !(is<Element>(child, 'element') && child.tagName === 'title'),
  )
  return { ...drawing, children }
}

const isDrawing = (node: AnyNode): boolean => is<Element>(node, 'element') && node.tagName === 'svg'

function wordsBeside(node: AnyNode): string {
  if (node.type === 'text' && 'value' in node) return String(node.value)
  return is<Element>(node, 'element') ? wordsIn(node) : ''
}

/** Letters and numbers alone, with a space around each word. */
const plain = (words: string): string =>
  ` ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `
