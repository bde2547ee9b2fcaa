/** Elements of HTML 5 and what stands for them in XHTML 1.0. */
export const substitutes: Readonly<Record<string, string>> = {
  section: 'div',
  article: 'div',
  aside: 'div',
  nav: 'div',
  header: 'div',
  footer: 'div',
  main: 'div',
  figure: 'div',
  figcaption: 'div',
  details: 'div',
  summary: 'div',
  mark: 'span',
  time: 'span',
  bdi: 'span',
  ruby: 'span',
  rt: 'span',
  rp: 'span',
}

/** Elements that XHTML 1.0 Transitional has, of those that an article needs. */
export const known: ReadonlySet<string> = new Set(
  'a abbr b bdo blockquote br caption cite code col colgroup dd del dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre q s samp small span strong sub sup table tbody td tfoot th thead tr u ul var'.split(
    ' ',
  ),
)

/** Elements without words of their own, which are nothing in XHTML 1.0. */
export const dropped: ReadonlySet<string> = new Set(['wbr', 'track', 'source'])

/** Properties of hast that become attributes of XHTML 1.0 Transitional, for all elements. */
const common = ['id', 'className', 'title', 'lang', 'xmlLang', 'dir']

const own: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'hrefLang'],
  blockquote: ['cite'],
  col: ['span'],
  colgroup: ['span'],
  del: ['cite', 'dateTime'],
  img: ['src', 'alt', 'width', 'height'],
  ins: ['cite', 'dateTime'],
  li: ['value'],
  ol: ['start', 'type'],
  q: ['cite'],
  table: ['summary'],
  td: ['colSpan', 'rowSpan', 'headers', 'abbr'],
  th: ['colSpan', 'rowSpan', 'headers', 'scope', 'abbr'],
}

export function isAllowed(tagName: string, property: string): boolean {
  return common.includes(property) || own[tagName]?.includes(property) === true
}
