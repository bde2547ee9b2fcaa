import { expect, it } from 'vitest'
import { Lexer } from '../src/pdf/lexer.js'

// Numbers and strings are read from their bytes (ISO 32000-1, 7.3.3 and 7.3.4.3).

const first = (text: string) => new Lexer(new TextEncoder().encode(text)).next()

it.each([
  '0',
  '17',
  '+17',
  '-98',
  '34.5',
  '-3.62',
  '4.',
  '-.002',
  '0.1',
  '0.30000000000000004',
  '12345678901234567890',
])('the number %s', (text) => {
  expect(first(`${text} `)).toBe(Number(text))
  expect(first(`${text}]`)).toBe(Number(text))
})

it.each(['.', '-', '1.2.3', '--5', '6e3'])('%s is a word', (word) => {
  expect(first(word)).toEqual({ type: 'keyword', word })
})

it.each([
  ['<48656C6c6F>', [0x48, 0x65, 0x6c, 0x6c, 0x6f]],
  ['<48 65\n6>', [0x48, 0x65, 0x60]],
  ['<>', []],
  ['<4', [0x40]],
])('the hexadecimal string %s', (text, bytes) => {
  expect(first(text)).toEqual({ type: 'string', bytes: Uint8Array.from(bytes) })
})
