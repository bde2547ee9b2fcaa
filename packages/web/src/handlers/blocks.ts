import type { Numbering } from '@lectern/core'
import { is } from '@lectern/core/reading'
import type { Element } from 'hast'
import type { Handle } from 'hast-util-to-mdast'
import { textIn } from '../text/characters.js'
import { flow, isPhrasing, paragraphs, phrasing } from '../text/flow.js'
import { all, handle, made, text } from './adapter.js'
import { withoutEmptyItems } from './empty-items.js'
import { slotsIn, takenSlots } from './slot.js'

/** A paragraph, or where Markdown inside it holds blocks, or breaks part it, those. */
const paragraph = handle((state, element) => {
  const children = all(state, element)
  if (!children.every(isPhrasing)) return flow(children)
  const [words, ...more] = paragraphs(children)
  if (!words) return []
  if (more.length === 0) return made(element, { type: 'paragraph', children: words })
  return flow(children)
})

const heading = handle((state, element) => {
  const depth = Number(element.tagName.slice(1))
  return made(element, { type: 'heading', depth, children: phrasing(all(state, element)) })
})

/** Also where an unknown tag of that name stands around other things (`<Listing>` in MDX): then what is in it. */
const code = handle((state, element) => {
  if (slotsIn(element).some(({ tagName }) => tagName === 'div')) return flow(all(state, element))
  const inner = element.children.find((child) => is<Element>(child, 'element') && child.tagName === 'code')
  const lang = language(inner as Element | undefined) ?? language(element) ?? null
  const value = withoutOuterBreaks(textIn(element))
  const slots = takenSlots(element)
  return value.trim() ? [made(element, { type: 'code', lang, meta: null, value }), ...slots] : slots
})

function withoutOuterBreaks(text: string): string {
  let end = text.length
  while (end > 0 && text[end - 1] === '\n') end--
  return text.slice(text.startsWith('\n') && end > 0 ? 1 : 0, end)
}

function language(element: Element | undefined): string | undefined {
  const names = element?.properties.className
  const name = (Array.isArray(names) ? names : []).map(String).find((value) => /^lang(?:uage)?-./.test(value))
  return name?.replace(/^lang(?:uage)?-/, '')
}

/** A list holds items only: what stands between them becomes one. */
const list = handle((state, element) => {
  const ordered = element.tagName === 'ol'
  const items = all(state, ordered ? element : withoutEmptyItems(element)).flatMap((child) => {
    if (child.type === 'listItem') return [child]
    if (child.type === 'text' && 'value' in child && !String(child.value).trim()) return []
    return [{ type: 'listItem', spread: false, checked: null, children: flow([child]) }]
  })
  const spread = items.some((item) => 'spread' in item && item.spread === true)
  return items.length > 0
    ? made(element, {
        type: 'list',
        ordered,
        start: ordered ? startOf(element, items.length) : null,
        spread,
        ...(ordered ? numberingOf(element) : {}),
        ...questionOf(element),
        children: items,
      })
    : []
})

/** Without `start`, a list that counts down ends at 1. */
function startOf(element: Element, count: number): number {
  const start = Number(element.properties.start ?? Number.NaN)
  if (Number.isInteger(start)) return start
  return element.properties.reversed ? count : 1
}

const numberings: Readonly<Record<string, Numbering>> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

function numberingOf({ properties: { type, reversed } }: Element): {
  numbering?: Numbering
  reversed?: true
} {
  const numbering = numberings[String(type ?? '')]
  return { ...(numbering ? { numbering } : {}), ...(reversed ? { reversed: true } : {}) }
}

/** How many items of a list answer its question, in pages that Lectern made. */
function questionOf(element: Element): { match?: string; choice?: string } {
  const [match, choice] = [text(element, 'dataMatch'), text(element, 'dataChoice')]
  return {
    ...(match === 'items' || match === 'answers' ? { match } : {}),
    ...(choice === 'one' || choice === 'many' ? { choice } : {}),
  }
}

function itemValue({ properties: { value } }: Element): { value?: number } {
  const number = Number(value ?? Number.NaN)
  return Number.isInteger(number) ? { value: number } : {}
}

const item = handle((state, element) => {
  const box = checkbox(element)
  const children = flow(all(state, element))
  const spread = children.filter(({ type }) => type === 'paragraph').length > 1
  return made(element, {
    type: 'listItem',
    spread,
    checked: box ? Boolean(box.properties.checked) : null,
    ...itemValue(element),
    children,
  })
})

/** The box of a task stands first, maybe in a paragraph. */
function checkbox(element: Element): Element | undefined {
  const first = element.children.find(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
  )
  if (!is<Element>(first, 'element')) return undefined
  if (first.tagName === 'input') return first
  return first.tagName === 'p' ? checkbox(first) : undefined
}

export const blocks: Readonly<Record<string, Handle>> = {
  p: paragraph,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  hr: handle((_state, element) => made(element, { type: 'thematicBreak' })),
  pre: code,
  listing: code,
  plaintext: code,
  xmp: code,
  ul: list,
  ol: list,
  menu: list,
  dir: list,
  li: item,
  input: handle(() => undefined),
}
