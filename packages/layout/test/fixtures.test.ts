import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { themes } from '@lectern/core'
import type { PrintOptions } from '@lectern/layout'
import { describe, expect, it } from 'vitest'
import { dumpPages, dumpTags } from './support/dump.js'
import { type SetArticle, setMarkdown } from './support/set.js'

const folder = new URL('./fixtures/', import.meta.url)

for (const name of readdirSync(folder)) {
  describe(name, async () => {
    const here = new URL(`${name}/`, folder)
    const { layout, findings } = await set(here)
    const said = findings.map(({ rule, message }) => `${rule}: ${message}\n`).join('')
    it.each([
      ['tags.txt', dumpTags(layout)],
      ['pages.txt', dumpPages(layout)],
      ['messages.txt', said],
    ])('%s', (file, actual) => {
      expect(actual).toBe(expected(new URL(`expected/${file}`, here), actual))
    })
  })
}

/** What `options.json` beside an article may ask. */
interface FixtureOptions {
  theme?: string
  print?: PrintOptions
  number?: 'paragraphs'
  /** Prints the pages of the default edition in the margin. */
  follow?: boolean
}

async function set(here: URL): Promise<SetArticle> {
  const source = readFileSync(new URL('article.md', here), 'utf8')
  const file = new URL('options.json', here)
  const options: FixtureOptions = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const { print = {}, follow, theme = 'default', ...rest } = options
  const pages = follow ? (await setMarkdown(source)).layout.pages : undefined
  return setMarkdown(source, themes[theme], {
    ...rest,
    print: { ...print, ...(pages ? { follow: pages } : {}) },
  })
}

/** `UPDATE=1` rewrites; a missing expectation is written at home and fails in CI. */
function expected(file: URL, actual: string): string {
  const write = process.env.UPDATE === '1' || (!existsSync(file) && process.env.CI !== 'true')
  if (write) {
    mkdirSync(new URL('./', file), { recursive: true })
    writeFileSync(file, actual)
  }
  return readFileSync(file, 'utf8')
}
