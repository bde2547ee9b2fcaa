import type { AsideKind } from '@lectern/core'
import { type AnyNode, is } from '@lectern/core/reading'
import type { Element } from 'hast'
import type { Handle, State } from 'hast-util-to-mdast'
import { isForTeacher } from '../clean/audience.js'
import { flow, phrasing } from '../text/flow.js'
import { all, handle, identifierOf, made, number, text } from './adapter.js'

/** An element that only groups: its blocks. */
const group = handle((state, element) => {
  const children = flow(all(state, element))
  const count = number(element, 'dataAnswerLines')
  const paper = text(element, 'dataPaper')
  if (count && children.length === 0)
    return made(element, { type: 'answerLines', count: Math.min(count, 60), ...(paper ? { paper } : {}) })
  return isForTeacher(element) ? box(element, 'teacher', children) : children
})

const box = (element: Element, kind: AsideKind, children: AnyNode[]): AnyNode =>
  made(element, { type: 'aside', kind, children })

const caption = handle((state, element) => {
  const children = phrasing(all(state, element))
  return children.length > 0 ? made(element, { type: 'caption', children }) : []
})

/** Words and headings. From the first other block on it is text of the details: the end tag is missing, or somebody put the whole text into it. */
const summary = handle((state, element) => {
  const children = flow(all(state, element))
  const end = children.findIndex(({ type }) => type !== 'paragraph' && type !== 'heading')
  const words = phrasing(end > 0 ? children.slice(0, end) : children)
  if (words.length === 0) return []
  return [made(element, { type: 'caption', children: words }), ...(end > 0 ? children.slice(end) : [])]
})

const figure = handle((state, element) =>
  made(element, { type: 'figure', children: oneCaption(flow(all(state, element))) }),
)

const details = handle((state, element) => {
  const open =
    element.properties.open === undefined || element.properties.open === false ? {} : { open: true }
  return made(element, { type: 'details', ...open, children: leading(oneCaption(flow(all(state, element)))) })
})

const aside = handle((state, element) =>
  box(element, isForTeacher(element) ? 'teacher' : 'aside', flow(all(state, element))),
)

/** The last `<footer>` of a quotation names who said it. */
const quotation = handle((state, element) => {
  const last = element.children.findLast((child) => child.type === 'element')
  const source = is<Element>(last, 'element') && last.tagName === 'footer' ? last : undefined
  const rest = source
    ? { ...element, children: element.children.filter((child) => child !== source) }
    : element
  const children = flow(all(state, rest))
  const cite =
    typeof element.properties.cite === 'string' && element.properties.cite
      ? { cite: element.properties.cite }
      : {}
  return made(element, {
    type: 'blockquote',
    ...cite,
    children: [...children, ...attribution(state, source)],
  })
})

function attribution(state: State, source: Element | undefined): AnyNode[] {
  if (!source) return []
  const children = phrasing(all(state, source))
  return children.length > 0 ? [made(source, { type: 'attribution', children })] : []
}

/** Terms and descriptions, also in groups (`<div>`). What stands between them (a heading, say) parts the list there. */
const definitions = handle((state, element) => {
  const result: AnyNode[] = []
  let list: AnyNode[] = []
  let others: AnyNode[] = []
  const closeList = (): void => {
    if (list.length > 0) result.push(made(element, { type: 'definitionList', children: list }))
    list = []
  }
  const closeOthers = (): void => {
    const blocks = flow(others)
    others = []
    if (blocks.length === 0) return
    closeList()
    for (const block of blocks) result.push(block)
  }
  for (const child of all(state, element)) {
    if (!isDefinition(child)) others.push(child)
    else {
      closeOthers()
      list.push(child)
    }
  }
  closeOthers()
  closeList()
  return result
})

function isDefinition({ type }: AnyNode): boolean {
  return type === 'definitionTerm' || type === 'definitionDescription'
}

const term = handle((state, element) =>
  made(element, { type: 'definitionTerm', children: phrasing(all(state, element)) }),
)
const definition = handle((state, element) =>
  made(element, { type: 'definitionDescription', children: flow(all(state, element)) }),
)

/** A note of the article, or an element that only has this name (`<Note>` of MDX): a box. */
const note = handle((state, element) => {
  const children = flow(all(state, element))
  if (element.properties.dataNote === undefined) return box(element, 'note', children)
  return made(element, { type: 'footnoteDefinition', ...identifierOf(element), children })
})

/** A second caption is a paragraph. */
function oneCaption(children: AnyNode[]): AnyNode[] {
  const first = children.findIndex(({ type }) => type === 'caption')
  return children.map((child, index) =>
    child.type === 'caption' && index !== first ? ({ ...child, type: 'paragraph' } as AnyNode) : child,
  )
}

function leading(children: AnyNode[]): AnyNode[] {
  return [
    ...children.filter(({ type }) => type === 'caption'),
    ...children.filter(({ type }) => type !== 'caption'),
  ]
}

export const containers: Readonly<Record<string, Handle>> = {
  address: group,
  article: group,
  aside,
  blockquote: quotation,
  body: group,
  // Outside of a table; one in a table is read with it.
  caption,
  center: group,
  details,
  summary,
  div: group,
  dl: definitions,
  dt: term,
  dd: definition,
  figure,
  figcaption: caption,
  footer: group,
  header: group,
  hgroup: group,
  html: group,
  legend: group,
  main: group,
  multicol: group,
  nav: group,
  note,
  search: group,
  section: group,
  // Outside of a table: hast-util-from-parse5 takes `<td.b>`, which is no cell, for a `td` with a class.
  td: group,
  th: group,
  tr: group,
}
