import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'

interface Message {
  text: string
}
interface Catalogue {
  lang: string
  reviewed: string
  groups: Map<string, Map<string, Message>>
}
interface Script {
  languagesPage(): string
  catalogues(folder?: string): Catalogue[]
}
// @ts-expect-error a script without types
const script: Script = await import('../../scripts/languages.mjs')

const root = new URL('../../', import.meta.url)
const folder = new URL('packages/languages/', root)
const all = script.catalogues()
const languages = all.map(({ lang }) => lang)

test('the page of languages says what the files say', () => {
  const page = readFileSync(new URL('docs/languages.md', root), 'utf8')
  expect(page, 'run node scripts/languages.mjs').toBe(script.languagesPage())
})

test.each(languages)('%s fits the schema', (lang) => {
  const schema = JSON.parse(readFileSync(new URL('messages.schema.json', folder), 'utf8'))
  const validate = new Ajv2020().compile(schema)
  const text = readFileSync(new URL(`${lang}/messages.yaml`, folder), 'utf8')
  expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true)
})

test('each message is said once; those that stand twice are two words in other languages', () => {
  const texts = [...(all[0]?.groups.values() ?? [])].flatMap((messages) =>
    [...messages.values()].map(({ text }) => text.toLowerCase().replace(/\{\w+\}/g, '{}')),
  )
  const repeated = texts.filter((text, index) => texts.indexOf(text) !== index)
  expect(repeated.sort()).toEqual(['figure', 'note', 'page {}'])
})

test('each message is used', () => {
  const code = readdirSync(new URL('packages', root)).flatMap(sourcesOf).join('\n')
  const unused = [...(all[0]?.groups.values() ?? [])].flatMap((messages) =>
    [...messages.keys()].filter((name) => !code.includes(name)),
  )
  expect(unused).toEqual([])
})

function sourcesOf(name: string): string[] {
  const src = new URL(`packages/${name}/src/`, root)
  return (
    readdirSync(src, { recursive: true, encoding: 'utf8' })
      // What is made of the messages themselves uses none.
      .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
      .map((file) => readFileSync(new URL(file, src), 'utf8'))
  )
}

test('each meaning of formulas that the schema lists is given by the package of formulas', () => {
  const { properties } = JSON.parse(readFileSync(new URL('formulas.schema.json', folder), 'utf8'))
  const code = sourcesOf('math').join('\n')
  const meanings = Object.keys(properties.meanings.properties)
  expect(meanings.filter((name) => !code.includes(name))).toEqual([])
})

const english =
  "reviewed: not yet\ncommon:\n  by: By {names}\n  lines: '{count, plural, one {# line} other {# lines}}'\n"

test.each([
  ['a message is missing', 'reviewed: not yet\ncommon:\n  by: Autor {names}\n', 'common.lines is missing'],
  [
    'a value is missing',
    "reviewed: not yet\ncommon:\n  by: Autor\n  lines: '{count, plural, one {#} few {#} many {#} other {#}}'\n",
    'pl/messages.yaml:3: by: the values must be {names} and are {}',
  ],
  [
    'a plural form is missing',
    "reviewed: not yet\ncommon:\n  by: '{names}'\n  lines: '{count, plural, one {# wiersz} other {# wiersze}}'\n",
    'pl/messages.yaml:4: lines: pl needs the plural form few, many, too',
  ],
  [
    'a plural form is of another language',
    "reviewed: not yet\ncommon:\n  by: '{names}'\n  lines: '{count, plural, two {#} few {#} many {#} one {#} other {#}}'\n",
    'pl has no plural form "two"',
  ],
  [
    'a message is not in English',
    "reviewed: not yet\ncommon:\n  by: '{names}'\n  lines: '{count, plural, one {#} few {#} many {#} other {#}}'\n  more: Więcej\n",
    'pl/messages.yaml:5: English has no message common.more',
  ],
  ['it does not say who reviewed it', "common:\n  by: '{names}'\n", 'write "reviewed: not yet"'],
  [
    'a brace is open',
    "reviewed: not yet\ncommon:\n  by: '{names'\n",
    'pl/messages.yaml:3: by: not a message',
  ],
])('where %s, the build says so with file and line', (_, polish, expected) => {
  const made = mkdtempSync(join(tmpdir(), 'languages-'))
  onTestFinished(() => rmSync(made, { recursive: true }))
  for (const [lang, text] of [
    ['en', english],
    ['pl', polish],
  ] as const) {
    mkdirSync(join(made, lang))
    writeFileSync(join(made, lang, 'messages.yaml'), text)
  }
  expect(() => script.catalogues(made)).toThrow(expected)
})
