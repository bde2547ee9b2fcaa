import { type AnyNode, descendants, is, textNode } from '@lectern/core/reading'
import type { Element } from 'hast'
import { isSlot, slotsIn } from '../handlers/slot.js'
import type { HtmlState } from '../parse/state.js'
import { rules } from '../rules.js'
import { wordsIn } from '../text/words.js'
import { noteText, noteTitle } from './attributes.js'
import { linkTo } from './frames.js'
import { becomePicture } from './pictures.js'

/** The nodes that an element leaves in its place when it goes. */
type Remainder = (node: Element, state: HtmlState) => readonly AnyNode[]

/** Names for findings, and what a reader could read: fields go, their words stay. */
const interactive: Readonly<Record<string, readonly [name: string, Remainder]>> = {
  form: ['A form', content],
  fieldset: ['A group of form fields', content],
  dialog: ['A dialog', content],
  button: ['A button', wordsOfButton],
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
  return node.tagName === 'button' && isForCopies(node)
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

function isForCopies({ properties }: Element): boolean {
  const { className, ariaLabel, title, dataClipboardTarget, dataClipboardText } = properties
  return (
    dataClipboardTarget !== undefined ||
    dataClipboardText !== undefined ||
    /(?:^|[\s_-])(?:copy(?!right)|clipboard)/i.test([className, ariaLabel, title].flat().join(' '))
  )
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
