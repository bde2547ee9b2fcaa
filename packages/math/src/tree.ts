/** An element of MathML. Leaves have text, as XML has it; the others have children. */
export interface MathElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly MathElement[]
  readonly text: string
}

export type Row = readonly MathElement[]

export function leaf(name: string, text: string, attributes: MathElement['attributes'] = {}): MathElement {
  return { name, attributes, children: [], text }
}

export function branch(name: string, children: Row, attributes: MathElement['attributes'] = {}): MathElement {
  return { name, attributes, children, text: '' }
}

/** One element in place of several. */
export function grouped(row: Row): MathElement {
  const [only] = row
  return row.length === 1 && only ? only : branch('mrow', row)
}

export function withAttributes(element: MathElement, attributes: MathElement['attributes']): MathElement {
  return { ...element, attributes: { ...element.attributes, ...attributes } }
}

/** Reads what MathJax writes: no comments, no declarations, and numbers in place of characters beyond ASCII. */
export function readMathml(mathml: string): MathElement {
  const stack: { name: string; attributes: Record<string, string>; children: MathElement[]; text: string }[] =
    [{ name: '', attributes: {}, children: [], text: '' }]
  for (const [, close, open = '', attributes = '', empty, text] of mathml.matchAll(token)) {
    const top = stack.at(-1)
    if (text !== undefined) {
      if (top) top.text += decoded(text)
    } else if (close) {
      stack.pop()
    } else {
      const element = { name: open, attributes: attributesOf(attributes), children: [], text: '' }
      top?.children.push(element)
      if (!empty) stack.push(element)
    }
  }
  return stack[0]?.children[0] ?? branch('math', [])
}

const token = /<(?:(\/)[^>]*|([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?))>|([^<]+)/g

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decoded(value)]),
  )
}

/** Characters of markup stay as they are written. */
function decoded(text: string): string {
  return text.replace(/&#x([\dA-F]+);/gi, (written, code: string) => {
    const character = String.fromCodePoint(Number.parseInt(code, 16))
    return /[<>&"]/.test(character) ? written : character
  })
}

/** Infinity, empty sets and capital Greek letters are upright to TeX, which nobody says ("normal infinity"). */
export function writeMathml({ name, attributes, children, text }: MathElement): string {
  const said = Object.entries(attributes).filter(([, value]) => value !== 'normal')
  const list = said.map(([key, value]) => ` ${key}="${value}"`)
  return `<${name}${list.join('')}>${text}${children.map(writeMathml).join('')}</${name}>`
}
