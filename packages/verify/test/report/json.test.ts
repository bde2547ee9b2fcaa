import { readAll } from '@lectern/core'
import { expect, it } from 'vitest'
import { jsonFile } from '../../src/report/json.js'

const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ at, text: 'a\n"b"', more: [at] }))

it.each<[string, object]>([
  ['nothing', {}],
  ['short lists', { a: [], b: [1, 2], c: { d: null }, e: undefined }],
  ['a list of a thousand', { before: 1, blocks: numbered(1000), after: [] }],
  ['a list of two thousand and one', { before: 1, blocks: numbered(2001), after: 'é' }],
])('writes %s as JSON.stringify does', async (_, value) => {
  const text = new TextDecoder().decode(await readAll(jsonFile('a.json', value)))
  expect(text).toBe(`${JSON.stringify(value, null, 2)}\n`)
})

it('writes what turns letters around, and what a terminal obeys, as codes that mean the same', async () => {
  const value = { 'a\u202eb': ['\u2066c\u2069', '\u009f\u001b[31m\u007f'] }
  const text = new TextDecoder().decode(await readAll(jsonFile('a.json', value)))
  expect(text).not.toMatch(/[\u001b\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  expect(JSON.parse(text)).toEqual(value)
})
