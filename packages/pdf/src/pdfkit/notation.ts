import type { Dictionary, Value } from './values.js'

/** A value that is written already: PDFKit writes whatever it has no rule for as the text that it is. */
export class Notation {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }

  /** PDFKit takes objects without a tag of their own apart, as dictionaries. */
  get [Symbol.toStringTag](): string {
    return 'Notation'
  }
}

/** An object by its number alone. A long document has hundreds of thousands, of which PDFKit's own references each hold a stream. */
export class ObjectNumber {
  readonly id: number

  constructor(id: number) {
    this.id = id
  }

  toString(): string {
    return `${this.id} 0 R`
  }

  get [Symbol.toStringTag](): string {
    return 'ObjectNumber'
  }
}

/**
 * What PDFKit writes of a value, byte for byte, without its copies of each text. Names, texts, numbers, references, arrays and dictionaries;
 * PDFKit itself writes dates and bytes.
 */
export function notation(value: Value): string {
  if (typeof value === 'string') return `/${value}`
  if (typeof value === 'number') return numberNotation(value)
  if (typeof value !== 'object' || value === null) return String(value ?? null)
  if (value instanceof String) return textNotation(value.valueOf())
  if (Array.isArray(value)) return `[${value.map(notation).join(' ')}]`
  return isDictionary(value) ? dictionaryNotation(value) : String(value)
}

function numberNotation(value: number): string {
  if (value > -1e21 && value < 1e21) return String(Math.round(value * 1e6) / 1e6)
  throw new Error(`unsupported number: ${value}`)
}

function dictionaryNotation(entries: Dictionary): string {
  let text = '<<'
  for (const key in entries) {
    const value = entries[key]
    if (value !== undefined) text += `\n/${key} ${notation(value)}`
  }
  return `${text}\n>>`
}

function isDictionary(value: object): value is Dictionary {
  return Object.getPrototypeOf(value) === Object.prototype
}

/** A text (ISO 32000-1, 7.9.2.2): ASCII as it is, anything else as UTF-16BE, one character a byte. */
export function textNotation(text: string): string {
  if (plain.test(text)) return `(${text})`
  const bytes = ascii.test(text) ? text : utf16(text)
  return `(${bytes.replace(special, (character) => escapes[character] ?? character)})`
}

/** Characters of ASCII that stand for themselves inside parentheses. */
const plain = /^[ -'*-[\]-~]*$/
export const ascii = /^[\0-\x7f]*$/

/** ISO 32000-1, table 3. */
const special = /[\n\r\t\b\f()\\]/g
const escapes: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '(': '\\(',
  ')': '\\)',
  '\\': '\\\\',
}

function utf16(text: string): string {
  let bytes = '\xfe\xff'
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    bytes += String.fromCharCode(code >> 8, code & 0xff)
  }
  return bytes
}
