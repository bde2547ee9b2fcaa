import { describe, expect, it } from 'vitest'
import { Entries } from '../dist/phonemes/entries.js'

const entriesOf = <Value>(value: Record<string, unknown>) =>
  new Entries<Value>(new TextEncoder().encode(JSON.stringify(value)))

describe('entries of JSON', () => {
  const all: Record<string, unknown> = {
    read: { VBD: 'ɹˈɛd', DEFAULT: 'ɹˈid', None: null },
    "'n'": 'ən',
    'Crème brûlée': 'kɹˈɛm',
    'say "so"\\': 'a } in a string, and a " too',
    '': 'nothing',
    '\u0007': [1, [2, { three: 3 }]],
    constructor: 'kənstɹˈʌktəɹ',
    last: -0.5,
  }

  it('are those of the object, each by its key', () => {
    const entries = entriesOf(all)
    for (const [key, value] of Object.entries(all)) {
      expect(entries.get(key)).toEqual(value)
      expect(entries.has(key)).toBe(true)
    }
    for (const key of ['toString', 'rea', 'reads', 'VBD', 'ən', 'lást']) {
      expect(entries.get(key)).toBeUndefined()
      expect(entries.has(key)).toBe(false)
    }
  })

  it('may have none, and may be those of an object within', () => {
    expect(entriesOf({}).get('a')).toBeUndefined()
    const inner = entriesOf({ first: { a: 1 }, second: { b: 2, c: 3 }, third: {} }).within<number>('second')
    expect(['a', 'b', 'c'].map((key) => inner.get(key))).toEqual([undefined, 2, 3])
  })

  it('are found among a hundred thousand', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`word ${index}`, index]))
    const entries = entriesOf<number>(many)
    for (let index = 0; index < 100_000; index += 97) expect(entries.get(`word ${index}`)).toBe(index)
    expect(entries.get('word 100000')).toBeUndefined()
  })
})
