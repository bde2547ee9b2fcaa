import { type AnyNode, is, parentsOf, textNode } from '@lectern/core/reading'
import type { Element } from 'hast'
import { elements } from './elements.js'
import { isForCopies } from './legible.js'
import { lengthOf } from './words-in.js'

/** A `span` that its own style shows as a block is one (TEI, mail): its words do not touch those beside it. */
export function openStyledBlocks(page: AnyNode): void {
  for (const span of elements(page, 'span'))
    if (
      /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|list-item|table)\s*(?:!|;|$)/i.test(
        String(span.properties.style ?? ''),
      )
    )
      span.tagName = 'div'
}

/** Buttons are drawn apart, though nothing stands between them in the source. */
export function partButtons(page: AnyNode): void {
  for (const parent of parentsOf(page)) {
    if (!parent.children.some(isButton)) continue
    parent.children = parent.children.flatMap((child, index) =>
      isButton(child) && isButton(parent.children[index - 1]) ? [textNode(' ', child), child] : [child],
    )
  }
}

/**
 * A button between words of a sentence is words of it, drawn as a link (the citations of Frontiers): it gives way to them, so that nobody takes it
 * for one that acts. A row of buttons with signs between them is no sentence.
 */
export function openButtonsInSentences(page: AnyNode): void {
  for (const parent of parentsOf(page)) {
    const buttons = parent.children.filter(isButton)
    if (buttons.length === 0 || !isSentence(parent.children, buttons)) continue
    const among = amongWords(parent.children)
    parent.children = parent.children.flatMap((child): AnyNode[] =>
      isButton(child) && among.has(child) && !isForCopies(child) ? child.children : [child],
    )
  }
}

const isButton = (node: AnyNode | undefined): node is Element =>
  is<Element>(node, 'element') && node.tagName === 'button'

/** Letters beside buttons that are no sentence: “3 hours ago”. */
const few = 24

/** What is written beside the buttons is more than they say, or much. */
function isSentence(children: readonly AnyNode[], buttons: readonly Element[]): boolean {
  const beside = children.map((child) => saidBy(child).replace(/[^\p{L}\p{N}]/gu, '')).join('')
  return (
    beside.length >
    Math.min(
      few,
      buttons.reduce((sum, button) => sum + lengthOf(button), 0),
    )
  )
}

function saidBy(node: AnyNode): string {
  return node.type === 'text' && 'value' in node ? String(node.value) : ''
}

/** Buttons with words before them, and words or a sign right behind. */
function amongWords(children: readonly AnyNode[]): ReadonlySet<AnyNode> {
  const seen = children.filter(isSeen)
  const isWords = (node: AnyNode | undefined) =>
    node !== undefined && (node.type === 'text' || isInLine(node))
  return new Set(seen.filter((_, index) => isWords(seen[index - 1]) && isWords(seen[index + 1])))
}

const isInLine = (node: AnyNode) =>
  is<Element>(node, 'element') && /^(?:a|b|em|i|q|span|strong|su[bp])$/.test(node.tagName)

/** Frameworks leave comments and spaces between the words that they write. */
const isSeen = (node: AnyNode) =>
  node.type === 'text' ? saidBy(node).trim() !== '' : node.type === 'element'
