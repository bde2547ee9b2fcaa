import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dumpPages, dumpTags } from './support/dump.js'
import { setMarkdown } from './support/set.js'

const folder = new URL('./fixtures/', import.meta.url)

for (const name of readdirSync(folder)) {
  describe(name, async () => {
    const here = new URL(`${name}/`, folder)
    const { layout, findings } = await setMarkdown(readFileSync(new URL('article.md', here), 'utf8'))
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

/** `UPDATE=1` rewrites; a missing expectation is written at home and fails in CI. */
function expected(file: URL, actual: string): string {
  const write = process.env.UPDATE === '1' || (!existsSync(file) && process.env.CI !== 'true')
  if (write) {
    mkdirSync(new URL('./', file), { recursive: true })
    writeFileSync(file, actual)
  }
  return readFileSync(file, 'utf8')
}
