import { type AnyNode, is, textNode } from '@lectern/core/reading'
import type { Element } from 'hast'
import type { Handle, State } from 'hast-util-to-mdast'
import { textIn } from '../text/characters.js'
import { elementsIn } from '../text/elements.js'
import { around, phrasing } from '../text/flow.js'
import { all, handle, identifierOf, made, number, text } from './adapter.js'
import { isLink, linksApart } from './code-links.js'
import { rubyPairs } from './ruby-pairs.js'
import { slotsIn, takenSlots } from './slot.js'

/** Around words; around nothing (a stray `<b>`) it is nothing. */
const wrap = (type: string): Handle =>
  handle((state, element) => {
    const children = all(state, element)
    return children.length > 0 ? around(children, (words) => made(element, { type, children: words })) : []
  })
const unwrap = handle((state, element) => all(state, element))

/** What code cannot hold. Pages from before style sheets set a whole article in `tt`; nobody closed it. */
const noCharacters =
  /^(?:audio|blockquote|center|d[dlt]|div|figure|h[1-6]|hr|img|li|math|note(?:ref)?|ol|p|pre|svg|table|ul|video)$/

/**
 * Around blocks (of Markdown, too: a blank line stands in it) and pictures it is what is in it: code holds characters alone. Links in it are links
 * of code.
 */
const code = handle((state, element) => {
  if (slotsIn(element).some(({ tagName }) => tagName === 'div')) return all(state, element)
  const inner = elementsIn(element)
  if (inner.some(({ tagName }) => noCharacters.test(tagName))) return all(state, element)
  if (inner.some(isLink)) return all(state, { ...element, children: linksApart(element) })
  const value = textIn(element).replace(/\s+/g, ' ')
  return value.trim() ? [made(element, { type: 'inlineCode', value }), ...takenSlots(element)] : undefined
})

const link = handle((state, element) => {
  const url = text(element, 'href')
  if (url === undefined) return all(state, element)
  return around(all(state, element), (children) =>
    made(element, { type: 'link', url, title: text(element, 'title') ?? null, children }),
  )
})

/** HTML's `alt=""` says that a picture is decorative (HTML 4.8.4.4.6); no `alt` says that nobody wrote one. */
const image = handle((_state, element) => {
  const url = text(element, 'src')
  if (url === undefined)
    // Words beside a picture stand apart from it.
    return text(element, 'alt')?.trim() ? textNode(` ${text(element, 'alt')} `, element) : undefined
  const alt = text(element, 'alt') ?? ''
  const role = text(element, 'role')
  const decorative = element.properties.alt === '' || role === 'presentation' || role === 'none'
  const width = number(element, 'width')
  const height = number(element, 'height')
  return made(element, {
    type: 'image',
    url,
    alt: decorative ? '' : alt,
    title: text(element, 'title') ?? null,
    ...(decorative ? { decorative: true } : {}),
    ...(width ? { width } : {}),
    ...(height ? { height } : {}),
  })
})

const abbreviation = handle((state, element) => {
  const title = text(element, 'title')
  if (!title) return all(state, element)
  return around(all(state, element), (children) => made(element, { type: 'abbreviation', title, children }))
})

/** `datetime`, else the words, which are then a valid time string by the standard (HTML 4.5.14). */
const time = handle((state, element) => {
  const datetime = text(element, 'dateTime') ?? textIn(element).trim()
  return around(all(state, element), (children) => made(element, { type: 'time', datetime, children }))
})

const quotes = ['“”', '‘’'] as const

const quotation = handle((state, element) => {
  const [open, close] = quotes[state.qNesting % 2] ?? quotes[0]
  state.qNesting++
  const children = all(state, element)
  state.qNesting--
  return [textNode(open ?? '', element), ...children, textNode(close ?? '', element)]
})

/** Base and reading in turn: `<ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby>` is two. */
const ruby = handle((state, element) => {
  const result: AnyNode[] = []
  let base: AnyNode[] = []
  for (const child of rubyPairs(element)) {
    if (is<Element>(child, 'element') && child.tagName === 'rp') result.push(...takenSlots(child))
    else if (is<Element>(child, 'element') && child.tagName === 'rt') {
      result.push(reading(child, phrasing(base), element), ...takenSlots(child))
      base = []
    } else for (const node of rubyBase(state, child)) base.push(node)
  }
  return [...result, ...base]
})

function reading(rt: Element, children: AnyNode[], from: Element): AnyNode {
  return made(from, { type: 'ruby', annotation: textIn(rt).replace(/\s+/g, ' ').trim(), children })
}

function rubyBase(state: State, child: Element['children'][number]): AnyNode[] {
  const result = state.one(child, undefined)
  return result ? [result].flat() : []
}

const spanned = handle((state, element) => {
  const children = all(state, element)
  const { dataBlank } = element.properties
  if (dataBlank !== undefined && children.length === 0) {
    const size = number(element, 'dataBlank')
    return made(element, { type: 'blank', ...(size ? { size } : {}) })
  }
  if (element.properties.dataSmallCapitals === undefined || children.length === 0) return children
  return around(children, (words) => made(element, { type: 'span', smallCapitals: true, children: words }))
})

const formula = handle((_state, element) => {
  const value = text(element, 'dataTex')
  if (!value) return undefined
  return made(element, { type: element.properties.dataDisplay === 'block' ? 'math' : 'inlineMath', value })
})

export const inlines: Readonly<Record<string, Handle>> = {
  a: link,
  abbr: abbreviation,
  acronym: abbreviation,
  b: wrap('strong'),
  bdi: unwrap,
  bdo: unwrap,
  big: unwrap,
  br: handle((_state, element) => made(element, { type: 'break' })),
  cite: wrap('emphasis'),
  code,
  del: wrap('delete'),
  dfn: wrap('emphasis'),
  em: wrap('emphasis'),
  i: wrap('emphasis'),
  img: image,
  image,
  ins: wrap('insert'),
  kbd: wrap('keyboard'),
  mark: wrap('mark'),
  math: formula,
  q: quotation,
  rp: handle((_state, element) => takenSlots(element)),
  rt: unwrap,
  rtc: unwrap,
  ruby,
  s: wrap('delete'),
  samp: code,
  small: unwrap,
  span: spanned,
  strike: wrap('delete'),
  strong: wrap('strong'),
  sub: wrap('subscript'),
  sup: wrap('superscript'),
  time,
  tt: code,
  u: unwrap,
  var: wrap('emphasis'),
  wbr: handle((_state, element) => textNode('\u200b', element)),
  font: unwrap,
  label: unwrap,
  data: unwrap,
  nobr: unwrap,
  noteref: handle((_state, element) =>
    made(element, { type: 'footnoteReference', ...identifierOf(element) }),
  ),
  output: unwrap,
  picture: unwrap,
  noscript: unwrap,
  rb: unwrap,
  source: handle(() => undefined),
}
