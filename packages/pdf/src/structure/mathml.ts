import type { PdfElement, PdfElementContent } from 'pdfkit'
import type { PdfDocument } from '../pdfkit/document.js'
import { type Dictionary, type Reference, textString } from '../pdfkit/values.js'

interface MathElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: MathElement[]
  text: string
}

/** MathML as `@lectern/math` writes it: elements, attributes and text, well nested. Undefined for anything else. */
export function parseMathml(source: string): MathElement | undefined {
  const top: MathElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  for (const [, end, name, attributes, empty, text] of source.matchAll(part)) {
    const around = open.at(-1)
    if (!around) return undefined
    if (text !== undefined) around.text += decode(text)
    else if (end !== undefined) open.pop()
    else {
      const element = { name: name ?? '', attributes: attributesIn(attributes ?? ''), children: [], text: '' }
      around.children.push(element)
      if (!empty) open.push(element)
    }
  }
  const [root] = top.children
  return open.length === 1 && root?.name === 'math' ? root : undefined
}

const part = /<\/([\w:-]+)\s*>|<([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g

function attributesIn(source: string): Record<string, string> {
  const pairs = [...source.matchAll(/([\w:-]+)="([^"]*)"/g)]
  return Object.fromEntries(
    pairs.flatMap(([, name = '', value = '']) => (name === 'xmlns' ? [] : [[name, decode(value)]])),
  )
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  })
}

const tokens = new Set(['mi', 'mn', 'mo', 'mtext', 'ms'])

interface MathOptions {
  pdf: PdfDocument
  namespace: Reference
  /** The ink of tokens, by their number. */
  inks: ReadonlyMap<number, PdfElementContent>
}

/**
 * Adds MathML as elements of its own namespace (ISO 32000-2, 14.8.6.3). Each token says its text, which its
 * glyphs may not: italics are plain letters there. Those without ink (an invisible times) only say it.
 */
export function addMathml(
  root: MathElement,
  { pdf, namespace, inks }: MathOptions,
  formula: PdfElement,
): void {
  let count = 0
  add(root, formula)

  function add({ name, text, attributes, children }: MathElement, around: PdfElement): void {
    const isToken = tokens.has(name)
    const element = pdf.struct(name)
    Object.assign(element.dictionary.data, {
      NS: namespace,
      ...(isToken ? { ActualText: textString(text) } : {}),
      ...attributesOf(attributes, namespace),
    })
    around.add(element)
    const ink = isToken ? inks.get(count++) : undefined
    if (ink) element.add(ink)
    for (const child of children) add(child, element)
    element.end()
  }
}

function attributesOf(attributes: MathElement['attributes'], namespace: Reference): Dictionary {
  const pairs = Object.entries(attributes)
  if (pairs.length === 0) return {}
  const values = Object.fromEntries(pairs.map(([name, value]) => [name, textString(value)]))
  return { A: { O: 'NSO', NS: namespace, ...values } }
}
