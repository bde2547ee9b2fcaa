import { Lexer, type Token } from './lexer.js'
import { type PdfValue, utf16 } from './values.js'

/** Turns the codes of a font into text. */
export interface Decoder {
  /** Bytes of one code. */
  width: number
  characters: ReadonlyMap<number, string>
}

/** A ToUnicode CMap (ISO 32000-1, 9.10.3): `bfchar` and `bfrange`. */
export function toUnicode(cmap: Uint8Array): Decoder {
  const characters = new Map<number, string>()
  const lexer = new Lexer(cmap)
  let width = 1
  let operands: PdfValue[] = []
  for (let token = lexer.next(); !isEnd(token); token = lexer.next()) {
    if (typeof token !== 'object' || token === null || (token.type !== 'keyword' && token.type !== 'close')) {
      operands.push(token as PdfValue)
      continue
    }
    if (token.type === 'keyword') {
      if (token.word === 'endcodespacerange') width = Math.max(1, bytesOf(operands[0])?.length ?? width)
      if (token.word === 'endbfchar') addCharacters(operands, characters)
      if (token.word === 'endbfrange') addRanges(operands, characters)
    }
    operands = []
  }
  return { width, characters }
}

function addCharacters(operands: readonly PdfValue[], characters: Map<number, string>): void {
  for (let index = 0; index + 1 < operands.length; index += 2) {
    const [code, text] = [bytesOf(operands[index]), bytesOf(operands[index + 1])]
    if (code && text) characters.set(numberOf(code), utf16(text))
  }
}

/** Codes that the ranges of a font may name, many times over: there are 65,536. */
const mostCodes = 1_000_000

function addRanges(operands: readonly PdfValue[], characters: Map<number, string>): void {
  let codes = 0
  for (let index = 0; index + 2 < operands.length; index += 3) {
    const [from, to] = [bytesOf(operands[index]), bytesOf(operands[index + 1])]
    if (!from || !to) continue
    const [first, last] = [numberOf(from), Math.min(numberOf(to), 0xffff)]
    codes += Math.max(0, last - first)
    if (codes > mostCodes) throw new Error('Its fonts map the same codes too many times')
    addRange(first, last, operands[index + 2] ?? null, characters)
  }
}

function addRange(from: number, to: number, target: PdfValue, characters: Map<number, string>): void {
  const first = bytesOf(target)
  for (let code = from; code <= to; code += 1) {
    const listed =
      typeof target === 'object' && target?.type === 'array' ? bytesOf(target.items[code - from]) : undefined
    if (listed) characters.set(code, utf16(listed))
    else if (first) characters.set(code, advanced(utf16(first), code - from))
  }
}

/** A range counts up in the last character of its first text. */
function advanced(text: string, by: number): string {
  const last = text.charCodeAt(text.length - 1)
  return text.slice(0, -1) + String.fromCharCode(last + by)
}

function bytesOf(value: PdfValue | undefined): Uint8Array | undefined {
  return typeof value === 'object' && value?.type === 'string' ? value.bytes : undefined
}

function numberOf(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0)
}

function isEnd(token: Token): boolean {
  return typeof token === 'object' && token?.type === 'end'
}

export function decode({ width, characters }: Decoder, bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    let code = 0
    for (const end = Math.min(at + width, bytes.length); at < end; at += 1)
      code = code * 256 + (bytes[at] ?? 0)
    text += characters.get(code) ?? '\ufffd'
  }
  return text
}
