/** One element of a parsed drawing. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (Element | string)[]
}

/** Elements nested deeper than this stand beside each other. */
const deepest = 256

/**
 * Reads the elements of an XML document, whatever is wrong with it: what is no mark-up is text. It resolves no outside
 * reference and no entity but the five of XML and characters by number, so that a drawing cannot reach out or blow up.
 * Each character is looked at a bounded number of times. Undefined where no element is found.
 */
export function parseXml(source: string): Element | undefined {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open: Element[] = [root]
  let written = 0
  for (let at = source.indexOf('<'); at >= 0; ) {
    const mark = markAt(source, at)
    if (mark) {
      const parent = open.at(-1) ?? root
      addText(parent, source.slice(written, at))
      take(mark, open, parent)
      written = mark.end
    }
    at = source.indexOf('<', mark ? mark.end : at + 1)
  }
  return root.children.find((child): child is Element => typeof child !== 'string')
}

/** All text inside an element. */
export function textInside(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textInside(child))).join('')
}

/** A piece of mark-up, and where it ends. */
type Mark =
  | { kind: 'nothing'; end: number }
  | { kind: 'text'; end: number; text: string }
  | { kind: 'close'; end: number; name: string }
  | { kind: 'open'; end: number; element: Element; isEmpty: boolean }

function take(mark: Mark, open: Element[], parent: Element): void {
  if (mark.kind === 'text') parent.children.push(mark.text)
  else if (mark.kind === 'close') close(open, mark.name)
  else if (mark.kind === 'open') {
    parent.children.push(mark.element)
    if (!mark.isEmpty && open.length < deepest) open.push(mark.element)
  }
}

/** The mark-up that begins with this `<`; undefined where the sign stands for itself. */
function markAt(source: string, at: number): Mark | undefined {
  if (source.startsWith('<!--', at)) return upTo(source, at + 4, '-->')
  if (source.startsWith('<![CDATA[', at)) {
    const data = upTo(source, at + 9, ']]>')
    return { ...data, kind: 'text', text: source.slice(at + 9, data.end - (data.isEnded ? 3 : 0)) }
  }
  const next = source.charAt(at + 1)
  if (next === '!' || next === '?') return upTo(source, at, '>')
  return next === '/' ? endTag(source, at) : startTag(source, at)
}

/** What is not ended goes on to the document's end. */
function upTo(source: string, from: number, end: string): { kind: 'nothing'; end: number; isEnded: boolean } {
  const at = source.indexOf(end, from)
  return { kind: 'nothing', end: at < 0 ? source.length : at + end.length, isEnded: at >= 0 }
}

const endTagName = /<\/([^\s<>]+)\s*>/y

function endTag(source: string, at: number): Mark | undefined {
  endTagName.lastIndex = at
  const name = endTagName.exec(source)?.[1]
  return name === undefined ? undefined : { kind: 'close', end: endTagName.lastIndex, name: localName(name) }
}

const tagName = /<([^\s/<>]+)/y
const attribute = /\s+([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y
const tagEnd = /\s*(\/?)>/y

function startTag(source: string, at: number): Mark | undefined {
  tagName.lastIndex = at
  const name = tagName.exec(source)?.[1]
  if (name === undefined) return undefined
  const attributes: Record<string, string> = Object.create(null)
  let end = tagName.lastIndex
  for (attribute.lastIndex = end; ; end = attribute.lastIndex) {
    const [, key, double, single] = attribute.exec(source) ?? []
    if (key === undefined) break
    attributes[key.replace(/^xlink:/, '')] = entities(double ?? single ?? '')
  }
  tagEnd.lastIndex = end
  const [whole, slash] = tagEnd.exec(source) ?? []
  if (whole === undefined) return undefined
  const element = { name: localName(name), attributes, children: [] }
  return { kind: 'open', end: tagEnd.lastIndex, element, isEmpty: slash === '/' }
}

function addText(parent: Element, text: string): void {
  if (text !== '') parent.children.push(entities(text))
}

function close(open: Element[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name)
  if (at > 0) open.length = at
}

const localName = (name: string): string => name.replace(/^svg:/, '')

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function entities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined
    if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
    return (Object.hasOwn(named, name) && named[name]) || whole
  })
}
