import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// @ts-expect-error a script without types
const script: { languagesPage(): string; reviews(): Review[] } = await import('../../scripts/languages.mjs')

interface Review {
  part: string
  lang: string
  review: string
}

test('every file of words says whether a native reader has reviewed it, and the docs show that', () => {
  const page = readFileSync(new URL('../../docs/languages.md', import.meta.url), 'utf8')
  expect(page, 'run node scripts/languages.mjs').toBe(script.languagesPage())
})

test.each(['hast', 'html'])('%s has the languages that the page promises', (part) => {
  const langs = script.reviews().flatMap((entry) => (entry.part === part ? [entry.lang] : []))
  const promised = ['ar', 'de', 'en', 'es', 'fr', 'he', 'hi', 'ja', 'pt', 'ru', 'th', 'zh', 'zh-Hant']
  expect(langs.sort()).toEqual(promised)
})
