/** What `{#id .class key="value" flag}` says. A flag has the empty value; classes are joined by spaces, those of `.one.two` also. */
export type Attributes = Readonly<Record<string, string>>

const item =
  /\s*(?:#([^\s#.={}"'<>`]+(?:\.[^\s#.={}"'<>`]+)*)|\.([^\s#.={}"'<>`]+(?:\.[^\s#.={}"'<>`]+)*)|([A-Za-z_:][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<=>`{}]+)))?|(-))(?=[\s}])/y

/** Reads a whole attribute list, braces included, and kramdown's, `{: .class}`; undefined when it is not one. */
export function parseAttributes(list: string): Attributes | undefined {
  if (!list.startsWith('{') || list.startsWith('{::') || !list.endsWith('}')) return undefined
  const attributes: Record<string, string> = {}
  item.lastIndex = list.startsWith('{:') ? 2 : 1
  for (let match = item.exec(list); match; match = item.exec(list)) {
    add(attributes, match)
    if (/^\s*\}$/.test(list.slice(item.lastIndex, item.lastIndex + 64))) return attributes
    if (item.lastIndex === 0) break
  }
  return undefined
}

function add(attributes: Record<string, string>, match: RegExpExecArray): void {
  const [, id, ofClass, key, double, single, bare, dash] = match
  // pandoc's `{-}` is short for `{.unnumbered}`.
  const name = dash ? 'unnumbered' : ofClass?.replaceAll('.', ' ')
  if (id) attributes.id = id
  else if (name) attributes.class = attributes.class ? `${attributes.class} ${name}` : name
  else if (key) attributes[key.toLowerCase()] = references(double ?? single ?? bare ?? '')
}

const named: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" }

/** The character references that an attribute value needs. */
function references(value: string): string {
  return value.replace(/&(quot|amp|lt|gt|apos|#39|#34);/g, (_, name: string) => {
    return named[name] ?? (name === '#39' ? "'" : '"')
  })
}

/**
 * Splits a trailing attribute list off a code block's info string.
 */
export function splitInfo(info: string): { rest: string; attributes: Attributes } {
  const start = info.indexOf('{')
  const attributes = start < 0 ? undefined : parseAttributes(info.slice(start).trimEnd())
  return attributes ? { rest: info.slice(0, start).trim(), attributes } : { rest: info, attributes: {} }
}
