/** An indirect object while it is made: its data may change until it is ended. */
export class Reference {
  readonly id: number
  data: Dictionary
  readonly #end: End

  constructor(id: number, data: Dictionary, end: End) {
    this.id = id
    this.data = data
    this.#end = end
  }

  /** Writes the object. What is done to its data afterwards is lost. */
  end(): void {
    this.#end(this, serialize(this.data))
    this.data = none
  }

  /** Writes the object, whose data is in PDF's notation already: the quicker way for what there are thousands of. */
  endAs(text: string): void {
    this.#end(this, text)
    this.data = none
  }
}

/** Takes an object's notation. */
type End = (reference: Reference, text: string) => void

const none: Dictionary = Object.freeze({})

/** A text string: ASCII as it is, anything else as UTF-16BE with its mark (ISO 32000-1, 7.9.2.2). */
export class TextString {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** A string of bytes. */
export class ByteString {
  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
}

/** A value in PDF's own notation already. */
export class Notation {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What an object can hold. A plain string is a name. */
export type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | TextString
  | ByteString
  | Notation
  | Reference
  | readonly Value[]
  | Dictionary

export interface Dictionary {
  [key: string]: Value
}

export const textString = (text: string): TextString => new TextString(text)

/** An object in PDF's own notation, one byte a character. */
export function serialize(value: Value): string {
  switch (typeof value) {
    case 'string':
      return nameOf(value)
    case 'number':
      return numeral(value)
    case 'boolean':
      return String(value)
    case 'undefined':
      return 'null'
  }
  if (value === null) return 'null'
  if (value instanceof Reference) return `${value.id} 0 R`
  if (value instanceof TextString) return literal(encodeText(value.text))
  if (value instanceof Notation) return value.text
  if (value instanceof ByteString) return `<${hexadecimal(value.bytes)}>`
  if (value instanceof Date) return literal(dateText(value))
  return isArray(value) ? arrayOf(value) : dictionaryOf(value)
}

function isArray(value: readonly Value[] | Dictionary): value is readonly Value[] {
  return Array.isArray(value)
}

/** Only names and numbers run together with what stands before them. */
export function joined(text: string): string {
  const code = text.charCodeAt(0)
  return code === 0x2f || code === 0x28 || code === 0x3c || code === 0x5b ? text : ` ${text}`
}

function arrayOf(values: readonly Value[]): string {
  let text = '['
  for (const value of values) {
    const next = serialize(value)
    text += text.length === 1 ? next : joined(next)
  }
  return `${text}]`
}

function dictionaryOf(dictionary: Dictionary): string {
  return `<<${entriesOf(dictionary)}>>`
}

/** What stands inside the brackets of a dictionary. */
export function entriesOf(dictionary: Dictionary): string {
  let text = ''
  for (const key in dictionary) {
    const value = dictionary[key]
    if (value !== undefined) text += nameOf(key) + joined(serialize(value))
  }
  return text
}

const regular = /^[\w.+-]*$/
const irregular = /[^\x21-\x7e]|[#/%()<>[\]{}]/g

/** ISO 32000-1, 7.3.5. */
export function nameOf(name: string): string {
  if (regular.test(name)) return `/${name}`
  return `/${name.replace(irregular, (character) => `#${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)}`
}

/** Five decimals; PDF knows no exponents. */
function numeral(value: number): string {
  if (Number.isInteger(value)) return value.toFixed(0)
  return String(Math.round(value * 1e5) / 1e5).includes('e') ? '0' : String(Math.round(value * 1e5) / 1e5)
}

/** Bytes that a literal string cannot hold as they are (ISO 32000-1, 7.3.4.2). */
const special = /[\\()\r\n]/g
const escapes: Readonly<Record<string, string>> = { '\r': '\\r', '\n': '\\n' }

export function literal(bytes: string): string {
  return `(${bytes.replace(special, (character) => escapes[character] ?? `\\${character}`)})`
}

const ascii = /^[\0-\x7f]*$/

/** The bytes of a text string, by which PDF also sorts the keys of name trees. */
export function encodeText(text: string): string {
  if (ascii.test(text)) return text
  let bytes = '\xfe\xff'
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    bytes += String.fromCharCode(unit >> 8, unit & 0xff)
  }
  return bytes
}

/**
 * A name tree of one node, in the order of bytes. A book has a name for each of its blocks, so the list is written at
 * once, not as an array of values.
 */
export function nameTree(entries: Iterable<readonly [string, Value]>): { Names: Notation } {
  const values = new Map<string, Value>()
  for (const [name, value] of entries) values.set(encodeText(name), value)
  let text = ''
  for (const key of [...values.keys()].sort()) text += literal(key) + joined(serialize(values.get(key)))
  return { Names: new Notation(`[${text}]`) }
}

/** ISO 32000-1, 7.9.4, in UTC. */
function dateText(date: Date): string {
  return `D:${date.toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z`
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Text of one byte a character as its bytes. */
export function latin1(text: string): Uint8Array {
  // Most is ASCII, which is UTF-8 as well, and encoded by the platform.
  const encoded = encoder.encode(text)
  if (encoded.length === text.length) return encoded
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}

const encoder = new TextEncoder()
