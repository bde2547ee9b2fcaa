import { type AnyNode, descendants, textNode } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import type { HtmlState } from '../parse/state.js'
import { rules } from '../rules.js'
import { wordsIn } from '../text/words.js'
import { noteTitle } from './attributes.js'

/** A frame shows another page: a link leads there. What is written into it (`srcdoc`) is read as part of this one. */
export function withoutFrame(
  node: Element,
  state: HtmlState,
  withoutParts: (page: HastRoot) => HastRoot,
): readonly AnyNode[] {
  const { srcDoc, src, title } = node.properties
  const inner = srcDoc ? withoutParts(pageIn(node, state)).children : []
  // Frames that stand side by side must not become one word.
  const link = () => [textNode(' '), linkTo(node, src, String(title ?? '')), textNode(' ')]
  const rest = inner.length > 0 || !src || isUnseen(node) ? inner : link()
  const instead =
    inner.length > 0 ? '; its text is kept' : rest.length > 0 ? '; a link is put in its place' : ''
  const words = wordsIn(node)
  const others = words ? `; words for browsers without frames are left out: “${words}”` : ''
  noteTitle(node, state, { said: () => rest.map(wordsIn).join(' ') })
  state.context.report(rules['html-removed'], `A frame is removed${instead}${others}`, {
    place: node,
    hint: src ? `The frame shows ${String(src).slice(0, 200)}.` : `The element is <${node.tagName}>.`,
  })
  return rest
}

/** Whether a frame has no size or no page, and so is for a script. */
function isUnseen({ properties: { src, title, width, height, style } }: Element): boolean {
  if (/^\s*(?:javascript:\s*void\b|about:blank$)/i.test(String(src))) return !title
  const isPoint = [width, height].some((length) => length !== undefined && Number(length) <= 1)
  return isPoint || /display\s*:\s*none/i.test(String(style ?? ''))
}

/** The page that is written into a frame, whose places are that of the frame. */
function pageIn({ properties, position }: Element, { parseFragment }: HtmlState): HastRoot {
  const page = parseFragment(String(properties.srcDoc))
  for (const node of descendants(page))
    if (position) node.position = position
    else delete node.position
  return page
}

/** Addresses are judged later, by one rule for all links; "//host/path" is meant for the web. */
export function linkTo(node: Element, address: unknown, words: string): AnyNode {
  const url = String(address ?? '').trim()
  const href = url.startsWith('//') ? `https:${url}` : url
  const text = words.trim() || (href.length > 100 ? `${href.slice(0, 100)}…` : href)
  const children = [textNode(text, node)]
  const link = { type: 'element', tagName: 'a', properties: { href }, children }
  return node.position ? ({ ...link, position: node.position } as AnyNode) : (link as AnyNode)
}
