import { is } from '@lectern/core/reading'
import type { Element } from 'hast'
import type { Handle } from 'hast-util-to-mdast'
import { flow, isPhrasing, phrasing, trimmed } from '../flow.js'
import { all, handle, made } from './adapter.js'
import { textIn } from './words.js'

/** A paragraph, or where Markdown inside it holds blocks, those. */
const paragraph = handle((state, element) => {
  const children = all(state, element)
  if (!children.every(isPhrasing)) return flow(children)
  const words = trimmed(children)
  return words.length > 0 ? made(element, { type: 'paragraph', children: words }) : []
})

const heading = handle((state, element) => {
  const depth = Number(element.tagName.slice(1))
  return made(element, { type: 'heading', depth, children: phrasing(all(state, element)) })
})

const code = handle((_state, element) => {
  const inner = element.children.find((child) => is<Element>(child, 'element') && child.tagName === 'code')
  const lang = language(inner as Element | undefined) ?? language(element) ?? null
  const value = textIn(element).replace(/^\n|\n+$/g, '')
  return made(element, { type: 'code', lang, meta: null, value })
})

function language(element: Element | undefined): string | undefined {
  const names = element?.properties.className
  const name = (Array.isArray(names) ? names : []).map(String).find((value) => /^lang(?:uage)?-./.test(value))
  return name?.replace(/^lang(?:uage)?-/, '')
}

/** A list holds items only: what stands between them becomes one. */
const list = handle((state, element) => {
  const ordered = element.tagName === 'ol'
  const items = all(state, element).flatMap((child) => {
    if (child.type === 'listItem') return [child]
    if (child.type === 'text' && 'value' in child && !String(child.value).trim()) return []
    return [{ type: 'listItem', spread: false, checked: null, children: flow([child]) }]
  })
  const start = Number(element.properties.start)
  const spread = items.some((item) => 'spread' in item && item.spread === true)
  return items.length > 0
    ? made(element, {
        type: 'list',
        ordered,
        start: ordered ? (Number.isInteger(start) ? start : 1) : null,
        spread,
        children: items,
      })
    : []
})

const item = handle((state, element) => {
  const box = checkbox(element)
  const children = flow(all(state, element))
  const spread = children.filter(({ type }) => type === 'paragraph').length > 1
  return made(element, {
    type: 'listItem',
    spread,
    checked: box ? Boolean(box.properties.checked) : null,
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
