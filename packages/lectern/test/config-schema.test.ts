import { readFileSync, writeFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { toJson } from '../../../test/support/print-tree.ts'
import { configSchema } from '../src/command/config-schema.js'
import { settingParsers } from '../src/command/settings.js'

const file = new URL('../config.schema.json', import.meta.url)
if (process.env.UPDATE) writeFileSync(file, `${toJson(configSchema())}\n`)
const validate = new Ajv2020().compile(JSON.parse(readFileSync(file, 'utf8')))

/** Values that a person may write, right and wrong. */
const values: readonly unknown[] = [
  true,
  'yes',
  '',
  ' ',
  0,
  1,
  1.5,
  12,
  500,
  'a4',
  'A4',
  'foot',
  'de',
  '2026-05-14',
  'May',
  ['html', 'pdf'],
  ['handout'],
  'ua-2',
  'ua-2+a-4f',
  {},
  'm4b',
  1_000_000,
]

describe('the schema of a configuration', () => {
  it('is as it was recorded (UPDATE=1 records it again)', () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(configSchema())))
  })

  // A theme may also be an object of tokens, in a configuration only.
  const asOnTheCommandLine = Object.keys(settingParsers).filter((name) => name !== 'theme')
  it.each(asOnTheCommandLine)('%s: what it takes, the command takes, and nothing else', (name) => {
    for (const value of values) {
      const parse = settingParsers[name as keyof typeof settingParsers]
      // On a command line numbers are text, and lists have commas; a language is no more than text to a schema.
      if (typeof value === 'string' && /^[\d.]+$|,/.test(value)) continue
      if (name === 'lang' && value !== 'de' && typeof value === 'string') continue
      expect({ value, accepted: validate({ [name]: value }) }).toEqual({
        value,
        accepted: takes(parse, value),
      })
    }
  })

  it('knows the tokens of a theme, and no other keys', () => {
    expect(validate({ $schema: 'x', theme: { type: { text: 'Lexend' } } })).toBe(true)
    expect(validate({ theme: { colour: {} } })).toBe(false)
    expect(validate({ theme: 'newspaper' })).toBe(true)
    expect(validate({ theme: { base: 'report', type: { size: 13 } } })).toBe(true)
    expect(validate({ theme: 'newspapr' })).toBe(false)
    expect(validate({ theme: { base: 'newspapr' } })).toBe(false)
    expect(validate({ papr: 'a4' })).toBe(false)
    expect(validate({ articles: { 'a.txt': { lang: 'en' } } })).toBe(true)
  })
})

function takes(parse: (value: unknown, name: string) => unknown, value: unknown): boolean {
  try {
    parse(value, '')
    return true
  } catch {
    return false
  }
}
