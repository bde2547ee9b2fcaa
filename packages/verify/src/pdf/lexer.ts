import { entriesOf } from './entries.js'
import { latin1, type PdfName, type PdfValue } from './values.js'

/** A bare word: an operator of a content stream, or a keyword of the file's structure. */
interface Keyword {
  type: 'keyword'
  word: string
}
export type Token = PdfValue | Keyword | { type: 'end' } | { type: 'close'; mark: ']' | '>>' }

/** More nesting than any document has; a file that has more is made to break readers. */
const deepest = 200

/** Reads objects one after another from bytes (ISO 32000-1, 7.2 and 7.3). */
export class Lexer {
  at: number
  readonly bytes: Uint8Array
  #depth = 0
  /** What collections that are being read hold so far, those around before those inside. */
  readonly #open: PdfValue[] = []

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  /** The next object, with references joined (`12 0 R`). */
  next(): Token {
    const token = this.#token()
    if (typeof token !== 'number' || !Number.isInteger(token) || token < 0) return token
    return this.#reference(token) ?? token
  }

  /** The object that begins there. */
  nextAt(at: number): Token {
    this.at = at
    this.#depth = 0
    this.#open.length = 0
    return this.next()
  }

  /** By bytes: most numbers are no references, and a book has millions. */
  #reference(number: number): Token | undefined {
    if (!isSpace(this.bytes[this.at])) return undefined
    const generation = this.#after(this.at, isSpace)
    const space = this.#after(generation, isDigit)
    const mark = this.#after(space, isSpace)
    const isReference = generation > this.at && space > generation && mark > space
    if (!isReference || this.bytes[mark] !== 0x52 || !isDelimiter(this.bytes[mark + 1])) return undefined
    this.at = mark + 1
    return { type: 'reference', number }
  }

  /** Where bytes of a kind end; no generation number is longer than 24 bytes with its spaces. */
  #after(begin: number, isKind: (byte: number | undefined) => boolean): number {
    let at = begin
    while (at < begin + 24 && isKind(this.bytes[at])) at += 1
    return at
  }

  #token(): Token {
    this.#skipSpace()
    const byte = this.bytes[this.at]
    if (byte === undefined) return { type: 'end' }
    const mark = String.fromCharCode(byte)
    switch (mark) {
      case '/':
        return this.#name()
      case '(':
        return this.#literal()
      case '[':
        this.at += 1
        return { type: 'array', items: this.#until(']') }
      case '<':
        return this.#isDoubled() ? this.#dictionary() : this.#hexadecimal()
      case ']':
        this.at += 1
        return { type: 'close', mark }
      case '>':
        this.at += this.#isDoubled() ? 2 : 1
        return { type: 'close', mark: '>>' }
      case ')':
      case '{':
      case '}':
        this.at += 1
        return { type: 'keyword', word: mark }
      default:
        return this.#number() ?? named(this.#word())
    }
  }

  /** From its bytes, since a book has millions: digits, and up to one point among them (7.3.3). */
  #number(): number | undefined {
    const sign = this.bytes[this.at]
    let at = this.at + (sign === 0x2b || sign === 0x2d ? 1 : 0)
    let digits = 0
    let count = 0
    let point = -1
    for (; !isDelimiter(this.bytes[at]); at += 1) {
      const byte = this.bytes[at]
      if (byte === 0x2e && point < 0) point = count
      else if (isDigit(byte) && count < mostDigits) {
        digits = digits * 10 + (byte - 0x30)
        count += 1
      } else return undefined
    }
    if (count === 0) return undefined
    this.at = at
    const size = point < 0 ? digits : digits / 10 ** (count - point)
    return sign === 0x2d ? -size : size
  }

  /** Whether the same byte stands twice here (`<<`, `>>`). */
  #isDoubled(): boolean {
    return this.bytes[this.at] === this.bytes[this.at + 1]
  }

  /** ISO 32000-1, 7.3.5: `#` and two digits stand for a byte. */
  #name(): PdfValue {
    this.at += 1
    const word = this.#word()
    if (!word.includes('#')) return nameOf(word)
    const name = word.replace(/#([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    return { type: 'name', name }
  }

  /** Reads a word; of a longer one, its first 512 bytes. */
  #word(): string {
    const begin = this.at
    let mixed = 0
    for (; !isDelimiter(this.bytes[this.at]); this.at += 1)
      mixed = (mixed * 31 + (this.bytes[this.at] ?? 0)) | 0
    const known = recent[mixed & mostRecent]
    const length = Math.min(this.at - begin, 512)
    if (known?.length === length && this.#stands(known, begin)) return known
    const word = latin1(this.bytes.subarray(begin, begin + length))
    recent[mixed & mostRecent] = word
    return word
  }

  #stands(word: string, begin: number): boolean {
    for (let at = 0; at < word.length; at += 1)
      if (word.charCodeAt(at) !== this.bytes[begin + at]) return false
    return true
  }

  #skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.at]
      if (byte === 0x25) while (this.at < this.bytes.length && !isLineEnd(this.bytes[this.at])) this.at += 1
      else if (isSpace(byte)) this.at += 1
      else return
    }
  }

  /** A copy, which takes no more room than it needs. */
  #until(mark: ']' | '>>'): PdfValue[] {
    this.#depth += 1
    if (this.#depth > deepest) throw new Error('Objects are nested too deeply')
    const begin = this.#open.length
    for (;;) {
      const token = this.next()
      if (typeof token === 'object' && token !== null) {
        if (token.type === 'end' || (token.type === 'close' && token.mark === mark)) break
        // A stray mark or word inside a collection: a broken file, of which we read what there is.
        if (token.type === 'close' || token.type === 'keyword') continue
      }
      this.#open.push(token)
    }
    this.#depth -= 1
    const items = this.#open.slice(begin)
    this.#open.length = begin
    return items
  }

  #dictionary(): PdfValue {
    this.at += 2
    return { type: 'dictionary', entries: entriesOf(this.#until('>>')) }
  }

  #hexadecimal(): PdfValue {
    const end = this.bytes.indexOf(0x3e, this.at)
    const stop = end === -1 ? this.bytes.length : end
    const bytes = new Uint8Array((stop - this.at) >> 1)
    let count = 0
    for (let at = this.at + 1; at < stop; at += 1) {
      const digit = hexadecimal[this.bytes[at] ?? 0] ?? notHexadecimal
      if (digit === notHexadecimal) continue
      // The first of two digits is the higher; where the second is missing it is 0.
      bytes[count >> 1] = count % 2 === 0 ? digit << 4 : (bytes[count >> 1] ?? 0) | digit
      count += 1
    }
    this.at = stop + 1
    const length = (count + 1) >> 1
    return { type: 'string', bytes: bytes.subarray(0, length) }
  }

  #literal(): PdfValue {
    const begin = this.at + 1
    const end = this.#literalEnd(begin)
    const bytes = this.bytes.slice(begin, end)
    this.at = end + 1
    return { type: 'string', bytes: bytes.includes(backslash) ? unescaped(bytes) : bytes }
  }

  /** Where the parenthesis stands that closes it, or the bytes end. */
  #literalEnd(begin: number): number {
    let open = 1
    let at = begin
    for (; at < this.bytes.length; at += 1) {
      const byte = this.bytes[at]
      if (byte === backslash) at += 1
      else if (byte === 0x28) open += 1
      else if (byte === 0x29 && --open === 0) return at
    }
    return at
  }
}

const backslash = 0x5c

/** ISO 32000-1, 7.3.4.2. */
function unescaped(bytes: Uint8Array): Uint8Array {
  const result: number[] = []
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== backslash) result.push(bytes[at] ?? 0)
    else {
      const { stands, length } = escapeAt(bytes, at + 1)
      result.push(...stands)
      at += length
    }
  }
  return Uint8Array.from(result)
}

/** What the characters behind a backslash stand for, and how many they are. */
function escapeAt(bytes: Uint8Array, at: number): { stands: number[]; length: number } {
  const octal = /^[0-7]{1,3}/.exec(String.fromCharCode(...bytes.subarray(at, at + 3)))?.[0]
  if (octal) return { stands: [Number.parseInt(octal, 8) & 0xff], length: octal.length }
  const byte = bytes[at] ?? 0
  if (isLineEnd(byte)) return { stands: [], length: byte === 0x0d && bytes[at + 1] === 0x0a ? 2 : 1 }
  return { stands: [escapes[String.fromCharCode(byte)] ?? byte], length: 1 }
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }
const spaces = tableOf('\0\t\n\f\r ')
const delimiters = tableOf('\0\t\n\f\r ()<>[]{}/%')

/** Words that were read last, by a sum over their bytes: a document writes a few hundred ones a million times. */
const mostRecent = 0x3ff
const recent: (string | undefined)[] = new Array(mostRecent + 1).fill(undefined)

/** Digits of which a double holds every number; longer ones are read as words are. */
const mostDigits = 15

/** Names and keywords that were read, each once: they are as few. */
const names = new Map<string, PdfName>()
const keywords = new Map<string, Keyword>()

function nameOf(name: string): PdfName {
  return names.get(name) ?? kept(names, name, { type: 'name', name })
}

function kept<Kind>(all: Map<string, Kind>, word: string, token: Kind): Kind {
  if (all.size <= mostRecent) all.set(word, token)
  return token
}

/** The value of each byte as a hexadecimal digit. */
const notHexadecimal = 0xff
const hexadecimal = new Uint8Array(256).fill(notHexadecimal)
for (const [index, digit] of [...'0123456789abcdefABCDEF'].entries())
  hexadecimal[digit.charCodeAt(0)] = index < 16 ? index : index - 6

/** A word without brackets and slashes. */
function named(word: string): Token {
  const known = keywords.get(word)
  if (known) return known
  if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(word)) return Number(word)
  if (word === 'true' || word === 'false') return word === 'true'
  return word === 'null' ? null : kept(keywords, word, { type: 'keyword', word })
}

/** 1 for each of the characters, by its byte. */
function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(256)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}

function isSpace(byte: number | undefined): boolean {
  return byte !== undefined && spaces[byte] === 1
}

/** The end of the bytes delimits, too. */
function isDelimiter(byte: number | undefined): boolean {
  return byte === undefined || delimiters[byte] === 1
}

function isDigit(byte: number | undefined): byte is number {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d
}
