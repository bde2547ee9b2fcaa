import type { Element, ElementContent } from 'hast'

/**
 * MathML as `@lectern/math` writes it: elements, attributes and text, well nested. Undefined for anything else. A reader of
 * HTML would do as well, but takes 15 ms to load and to begin, of the 200 that a short article takes.
 */
export function parseMathml(source: string): Element | undefined {
  const top: ElementContent[] = []
  const open: { name: string; children: ElementContent[] }[] = [{ name: '', children: top }]
  let read = 0
  for (const [whole, end, name = '', attributes = '', empty, words] of source.matchAll(part)) {
    read += whole.length
    const around = open.at(-1)
    if (words !== undefined) around?.children.push({ type: 'text', value: decode(words) })
    else if (end !== undefined) {
      if (open.pop()?.name !== end) return undefined
    } else {
      const element = elementOf(name, attributes)
      around?.children.push(element)
      if (!empty) open.push({ name, children: element.children })
    }
  }
  const [root] = top
  const isWhole = read === source.length && open.length === 1 && top.length === 1
  return isWhole && root?.type === 'element' ? root : undefined
}

const part = /<\/([\w:-]+)\s*>|<([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g

function elementOf(tagName: string, attributes: string): Element {
  const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)]
  const properties = Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, decode(value)]))
  return { type: 'element', tagName, properties, children: [] }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name = '') => {
      if (name) return named[name] ?? whole
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
    },
  )
}
