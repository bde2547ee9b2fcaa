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

it.each([
  ['(Hello)', 'Hello'],
  ['()', ''],
  ['(one (two) three) rest', 'one (two) three'],
  ['(a\\)b\\(c\\\\)', 'a)b(c\\'],
  ['(\\n\\t\\q)', '\n\tq'],
  ['(\\101\\7\\0053)', 'A\x07\x053'],
  ['(in two \\\nlines, \\\r\nthree)', 'in two lines, three'],
  ['(open', 'open'],
])('the string %j (7.3.4.2)', (text, says) => {
  expect(first(text)).toEqual({ type: 'string', bytes: new TextEncoder().encode(says) })
})

it('what stands behind a string is read next', () => {
  const lexer = new Lexer(new TextEncoder().encode('(a\\)) 5'))
  lexer.next()
  expect(lexer.next()).toBe(5)
})
