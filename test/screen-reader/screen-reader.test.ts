import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, names, pageOf, whole } from './constructs.ts'
import { indented, spoken } from './spoken.ts'

// What a screen reader says of each construct, as text that a person can read and judge. `UPDATE=1` rewrites.

describe('what a screen reader says of', () => {
  it.each(names)('%s', async (name) => {
    const phrases = await spoken(await pageOf(name))
    const text = indented(whole.has(name) ? phrases : mainPart(phrases))
    const path = join(folder, `${name}.spoken.txt`)
    if (process.env.UPDATE === '1' || (!existsSync(path) && !process.env.CI)) writeFileSync(path, text)
    expect(existsSync(path), `${path} is missing: run with UPDATE=1`).toBe(true)
    expect(text).toBe(readFileSync(path, 'utf8'))
  })
})

/** Without what is around the text: the title and the contents are within main too. */
function mainPart(phrases: readonly string[]): string[] {
  const main = phrases.slice(phrases.indexOf('main') + 1, phrases.indexOf('end of main'))
  const before = ['end of banner', 'end of navigation, Contents'].map((phrase) => main.indexOf(phrase))
  return main.slice(Math.max(...before) + 1, main.lastIndexOf('end of article'))
}
