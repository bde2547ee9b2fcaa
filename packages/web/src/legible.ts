import { type AnyNode, descendants, is, textNode } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { isSlot, slotsIn } from './handlers/slot.js'
import { becomePicture } from './pictures.js'
import { rules } from './rules.js'
import type { HtmlState } from './state.js'
import { noteText, noteTitle } from './word-attributes.js'
import { wordsIn } from './words-in.js'

/** What an element leaves in its place when it goes. */
type Remainder = (node: Element, state: HtmlState) => readonly AnyNode[]

/** Names for findings, and what a reader could read: fields go, their words stay. */
const interactive: Readonly<Record<string, readonly [name: string, Remainder]>> = {
  form: ['A form', content],
  fieldset: ['A group of form fields', content],
  dialog: ['A dialog', content],
  button: ['A button', wordsOfButton],
  'clipboard-copy': ['A button', nothing],
  input: ['A form field', value],
  select: ['A form field', choices],
  textarea: ['A form field', content],
  meter: ['A gauge', contentApart],
  progress: ['A gauge', contentApart],
  object: ['An embedded object', contentOrLink],
  applet: ['An embedded object', content],
  embed: ['An embedded object', contentOrLink],
  canvas: ['A canvas', content],
  map: ['An image map', areas],
}

/** Takes a part out that acts, and leaves what is legible in it; undefined where the element is no such part, and for a picture in an object. */
export function withoutAction(node: Element, state: HtmlState): readonly AnyNode[] | undefined {
  becomePicture(node, state.context)
  const entry = Object.hasOwn(interactive, node.tagName) ? interactive[node.tagName] : undefined
  if (!entry) return undefined
  const [name, remainder] = entry
  const rest = remainder(node, state)
  const words = wordsIn(node)
  if (!isOfSite(node)) noteTitle(node, state, { said: () => rest.map(wordsIn).join(' ') })
  const kept = rest.some(isLegible) ? '; its text is kept' : words ? ` with its words “${words}”` : ''
  state.context.report(rules['html-removed'], `${name} is removed${kept}`, {
    place: node,
    hint: `The element is <${node.tagName}>.`,
  })
  return rest
}

/** Copies program text, or asks for something: it says nothing of the article. */
function isOfSite(node: Element): boolean {
  if (node.tagName === 'input') return isUnread(node) && !isChoice.test(kindOf(node))
  return /^(?:button|clipboard-copy)$/.test(node.tagName) && isForCopies(node)
}

function isLegible(node: AnyNode): boolean {
  if (is<Element>(node, 'element')) return isSlot(node) || wordsIn(node) !== '' || slotsIn(node).length > 0
  return node.type === 'text' && 'value' in node && String(node.value).trim() !== ''
}

function content(node: Element): readonly AnyNode[] {
  return node.children
}

function contentApart(node: Element): readonly AnyNode[] {
  return [textNode(' '), ...node.children, textNode(' ')]
}

/** Buttons that copy program text say nothing of the article. */
function wordsOfButton(node: Element): readonly AnyNode[] {
  return isForCopies(node) ? [] : node.children
}

export function isForCopies({ properties }: Element): boolean {
  const { className, ariaLabel, title, dataClipboardTarget, dataClipboardText } = properties
  return (
    dataClipboardTarget !== undefined ||
    dataClipboardText !== undefined ||
    /(?:^|[\s_-])(?:copy(?!right)|clipboard)/i.test([className, ariaLabel, title].flat().join(' '))
  )
}

function nothing(): readonly AnyNode[] {
  return []
}

/** What a field shows: its value, or the hint in it. One that searches the site says nothing of the article. */
function value(node: Element): readonly AnyNode[] {
  const { value: given, placeholder, alt } = node.properties
  if (isUnread(node)) return []
  const shown = String(given ?? placeholder ?? alt ?? '').trim()
  return shown ? [textNode(` ${shown} `, node)] : []
}

const kindOf = ({ properties: { type } }: Element): string => String(type ?? 'text').toLowerCase()
const isChoice = /^(?:checkbox|radio)$/
const isUnread = (input: Element): boolean =>
  /^(?:hidden|password|checkbox|radio|search)$/.test(kindOf(input))

/** What a list of choices shows: the names of its groups, its options, and what else stands in it. */
function choices(node: Element, state: HtmlState): readonly AnyNode[] {
  const words = choicesIn(node, state).flatMap((one, index): AnyNode[] =>
    index > 0 ? [textNode(', '), ...one] : [...one],
  )
  return [textNode(' '), ...words, textNode(' ')]
}

function choicesIn(node: Element, state: HtmlState): (readonly AnyNode[])[] {
  return node.children.flatMap((child): (readonly AnyNode[])[] => {
    if (child.type !== 'element') return isLegible(child) ? [[child]] : []
    const { tagName, properties, children } = child
    const label = properties.label ? [textNode(String(properties.label), child)] : []
    if (tagName === 'optgroup') return [...(label.length > 0 ? [label] : []), ...choicesIn(child, state)]
    if (tagName === 'option' && label.length > 0) noteText(child, properties.label, state)
    if (tagName === 'option') return [label.length > 0 ? label : children]
    return isSlot(child) ? [[child]] : choicesIn(child, state)
  })
}

/** The places of an image map, by their text alternatives. */
function areas(node: Element): readonly AnyNode[] {
  const links = [...descendants(node)].flatMap((child): AnyNode[] => {
    if (!is<Element>(child, 'element') || child.tagName !== 'area' || !child.properties.alt) return []
    return [linkTo(child, child.properties.href, String(child.properties.alt)), textNode(' ')]
  })
  return links.length > 0 ? links : node.children
}

function contentOrLink(node: Element): readonly AnyNode[] {
  const address = node.properties.data ?? node.properties.src
  return address && !node.children.some(isLegible) ? [linkTo(node, address, '')] : node.children
}

/** Frames of buttons to share, of counters of visitors and of advertisements, which show no text of an article. */
const sharing =
  /^(?:https?:)?\/\/(?:(?:www\.)?facebook\.com\/(?:plugins|widgets)\/(?:like|share|follow|activity|page)|platform\.twitter\.com\/widgets\/(?:tweet|follow)_button|www\.googletagmanager\.com\/|apis\.google\.com\/u\/|[\w.-]*(?:doubleclick\.net|googlesyndication\.com)\/)/i

function told(src: unknown, isOfSite: boolean): string {
  return isOfSite ? `; it shares, counts or advertises: ${String(src)}` : ''
}

/** What a script fills, such as the search of Doxygen. */
const isEmpty = ({ src, title }: Element['properties']): boolean =>
  !title && /^\s*(?:javascript:\s*void\b|about:blank$)/i.test(String(src))

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
  const isOfSite = sharing.test(String(src ?? ''))
  const rest = inner.length > 0 || !src || isOfSite || isEmpty(node.properties) ? inner : link()
  const instead =
    inner.length > 0
      ? '; its text is kept'
      : rest.length > 0
        ? '; a link is put in its place'
        : told(src, isOfSite)
  const words = wordsIn(node)
  const others = words ? `; words for browsers without frames are left out: “${words}”` : ''
  noteTitle(node, state, { said: () => rest.map(wordsIn).join(' ') })
  state.context.report(rules['html-removed'], `A frame is removed${instead}${others}`, {
    place: node,
    hint: `The element is <${node.tagName}>.`,
  })
  return rest
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
function linkTo(node: Element, address: unknown, words: string): AnyNode {
  const url = String(address ?? '').trim()
  const href = url.startsWith('//') ? `https:${url}` : url
  const text = words.trim() || (href.length > 100 ? `${href.slice(0, 100)}…` : href)
  const children = [textNode(text, node)]
  const link = { type: 'element', tagName: 'a', properties: { href }, children }
  return node.position ? ({ ...link, position: node.position } as AnyNode) : (link as AnyNode)
}
