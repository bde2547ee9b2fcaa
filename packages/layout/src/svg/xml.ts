/** One element of a parsed drawing. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (Element | string)[]
}

const tag =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g
const attribute = /([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * Reads the elements of an XML document. It resolves no outside reference and no entity but the five of XML and
 * characters by number, so that a drawing cannot reach out or blow up. Undefined where no element is found.
 */
export function parseXml(source: string): Element | undefined {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open: Element[] = [root]
  let at = 0
  for (const match of source.matchAll(tag)) {
    const parent = open.at(-1) ?? root
    addText(parent, source.slice(at, match.index))
    at = match.index + match[0].length
    const [, data, closed, opened, attributes = '', empty] = match
    if (data !== undefined) parent.children.push(data)
    else if (closed !== undefined) close(open, localName(closed))
    else if (opened !== undefined) {
      const element = { name: localName(opened), attributes: attributesOf(attributes), children: [] }
      parent.children.push(element)
      if (empty !== '/' && open.length < 256) open.push(element)
    }
  }
  return root.children.find((child): child is Element => typeof child !== 'string')
}

/** All text inside an element. */
export function textInside(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textInside(child))).join('')
}

function addText(parent: Element, text: string): void {
  if (text !== '') parent.children.push(entities(text))
}

function close(open: Element[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name)
  if (at > 0) open.length = at
}

const localName = (name: string): string => name.replace(/^svg:/, '')

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null)
  for (const [, name = '', double, single] of source.matchAll(attribute)) {
    attributes[name.replace(/^xlink:/, '')] = entities(double ?? single ?? '')
  }
  return attributes
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function entities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined
    if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
    return named[name] ?? whole
  })
}
