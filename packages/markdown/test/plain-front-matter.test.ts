import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { plainFrontMatter } from '../src/markdown/plain-front-matter.js'

const byYaml = (source: string) => {
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: true, version: '1.2' })
  const contents: unknown = document.contents
  const items = (contents as { items: { key: { range: number[] }; value: { range: number[] } }[] }).items
  return {
    errors: [...document.errors, ...document.warnings],
    values: document.toJS() as unknown,
    places: items.map(({ key, value }) => [key.range[0], value.range[1]]),
  }
}

const word = fc.oneof(
  fc.constantFrom(
    'a',
    'B',
    'true',
    'Null',
    '12',
    '1e3',
    '~',
    ':',
    '#',
    '-',
    '"',
    "'",
    '[b',
    '{',
    ',',
    '&c',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
  ),
  fc.constantFrom('https://x.org/a#b', 'é', 'ж', '—', '\t', ' ', '\u00a0', '\\', '...', '---', '?', '= b'),
)
const value = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('')),
  fc.constantFrom('2026-01-01', '"a: b"', "'c # d'", '"a\\n"', "'it''s'"),
)
const line = fc
  .tuple(fc.constantFrom('title', 'author', 'lang', 'x-y', 'true', '1a'), value)
  .map(([key, text]) => `${key}: ${text}`)

test('what is read without YAML means the same to YAML, in the same places', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
      const source = lines.join('\n')
      const pairs = plainFrontMatter(source)
      if (!pairs) return
      const { errors, values, places } = byYaml(source)
      expect(errors).toEqual([])
      expect(Object.fromEntries(pairs.map(({ key, value }) => [key, value]))).toEqual(values)
      expect(pairs.map(({ start, end }) => [start, end])).toEqual(places)
    }),
    { numRuns: 3000 },
  )
})

test('usual front matter is read without YAML', () => {
  const source =
    'title: A year of articles\nlang: en-GB\nauthor: "Ann: Lee"\ndate: 2026-01-01\nsource: https://a.example/b'
  expect(plainFrontMatter(source)?.map(({ value }) => value)).toEqual([
    'A year of articles',
    'en-GB',
    'Ann: Lee',
    '2026-01-01',
    'https://a.example/b',
  ])
})

test.each([
  'title: a: b',
  'a: 1',
  'a: true',
  'a:',
  'a: b\na: c',
  'a: [b]',
  'a: b\n  c',
  'a: b # c',
  '# a',
  'a: b\n',
  '',
])('is left to YAML: %j', (source) => expect(plainFrontMatter(source)).toBeUndefined())
