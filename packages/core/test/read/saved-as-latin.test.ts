import { describe, expect, it } from 'vitest'
import { clean } from '../../src/read/clean.js'

function read(text: string) {
  const said: string[] = []
  return { source: clean(text, (_, message) => void said.push(message)), said }
}

describe('Windows-1252 that was read as Latin-1 and saved', () => {
  it.each([
    ['an apostrophe', 'caixas d\u0092água', 'caixas d’água'],
    ['a dash between years', '1990\u00961995', '1990–1995'],
    ['quotation marks, and three points, which alone are a line end', '\u0093Go\u0085\u0094', '“Go…”'],
  ])('keeps %s, and says so', (_, text, source) => {
    expect(read(text)).toEqual({ source, said: [expect.stringContaining('Windows-1252')] })
  })

  it.each([
    ['a next-line character alone', 'one\u0085two', 'one\ntwo'],
    ['what is no character', 'one\ufdd0\ud83d\ude00', 'one\ufffd\ud83d\ude00'],
    ['what Windows-1252 does not have', 'one\u0081two', 'onetwo'],
    ['a file for terminals', '\x1b[1mA\x1b[0m\u0092', '[1mA[0m'],
  ])('is not %s', (_, text, source) => {
    expect(read(text).source).toBe(source)
  })
})
