import { type MathElement, readMathml } from '../tree.js'

/** An element of MathML that is being changed for screens; its text and attributes are as readers see them. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  /** Of a leaf. */
  text: string
}

export function readElement(mathml: string): Element {
  return copied(readMathml(mathml))
}

function copied({ name, attributes, children, text }: MathElement): Element {
  const values = Object.entries(attributes).map(([key, value]) => [key, unescaped(value)])
  return {
    name,
    attributes: Object.fromEntries(values),
    children: children.map(copied),
    text: unescaped(text),
  }
}

export function writeElement({ name, attributes, children, text }: Element): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return `<${name}${list.join('')}>${escaped(text)}${children.map(writeElement).join('')}</${name}>`
}

/** All the text in an element. */
export function textIn({ text, children }: Element): string {
  return text + children.map(textIn).join('')
}

export function addClass({ attributes }: Element, ...names: string[]): void {
  if (names.length === 0) return
  const before = attributes.class?.split(' ') ?? []
  attributes.class = [...new Set([...before, ...names])].join(' ')
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const characters = new Map(Object.entries(marks).map(([character, mark]) => [mark, character]))

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => marks[character] ?? character)
}

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot);/g, (mark) => characters.get(mark) ?? mark)
}
