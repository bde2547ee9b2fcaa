import {
  defaultTheme,
  handoutTheme,
  highContrastDarkTheme,
  largePrintTheme,
  resolveTheme,
  type Theme,
} from '@lectern/core'
import type { PrintOptions } from '@lectern/layout'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import {
  captionsWithPictures,
  everyWord,
  keptWithNext,
  noLineAlone,
  nothingOverlaps,
  onPaper,
  referencesTrue,
  wellNested,
} from './support/page-rules.js'
import { setMarkdown } from './support/set.js'
import { front, sentence } from './support/words.js'

const prose = fc.integer({ min: 1, max: 9 }).map((count) => sentence.repeat(count).trim())
const picture = fc.constant('![A boat](boat.svg "A boat on the lake.")')
const tall = fc.constant(
  '::::figure\n![A tower](tower.svg)\n\nA tower by the lake.\n\n:::description\nIt has a clock.\n:::\n::::',
)
const heading = fc.integer({ min: 2, max: 4 }).map((depth) => `${'#'.repeat(depth)} A part`)
const list = prose.map((text) => `- ${text}\n- ${text}\n  1. ${text}`)
const link = fc.constantFrom(
  'See [a page](https://example.org/x).',
  'See [the end](#the-end).',
  'A claim.[^n]',
)
const table = fc.integer({ min: 1, max: 30 }).map((count) => {
  const rows = Array.from(
    { length: count },
    (_, row) => `| row ${row} | word | ${row % 5 === 0 ? sentence : ''} |`,
  )
  return `:::table{caption="Some rows"}\n| A | B | C |\n|---|---|---|\n${rows.join('\n')}\n:::`
})
const block = fc.oneof(prose, prose, picture, tall, heading, list, link, table)
const article = fc
  .array(block, { minLength: 4, maxLength: 24 })
  .map(
    (blocks) =>
      `${front()}${blocks.join('\n\n')}\n\n## The end\n\nThe last words.[^n]\n\n[^n]: ${sentence}\n`,
  )

const prints = fc.record<PrintOptions>(
  {
    contents: fc.constantFrom('always', 'never', 'long'),
    notes: fc.constantFrom('foot', 'end'),
    addresses: fc.boolean(),
    nameLine: fc.boolean(),
    roomForNotes: fc.boolean(),
    pageTotal: fc.boolean(),
    header: fc.constantFrom({}, { start: '{title} of a longer name', center: '{author}', end: '{section}' }),
    footer: fc.constantFrom({ start: 'Herald', end: '{page} of {pages}' }, { center: sentence.repeat(3) }),
    lineNumbers: fc.boolean(),
    wideTables: fc.constantFrom('turned', 'records'),
    qr: fc.constantFrom<true | string>(true, 'https://example.org/sound.mp3'),
  },
  { requiredKeys: [] },
)
const looks = fc.constantFrom<Theme>(
  defaultTheme,
  handoutTheme,
  largePrintTheme,
  highContrastDarkTheme,
  resolveTheme({ page: { paper: 'a5' } }),
  resolveTheme({
    base: 'lesson',
    page: { paper: '110x90mm', margin: { top: 10, bottom: 10, inner: 10, outer: 10 } },
  }),
  { ...defaultTheme, page: { ...defaultTheme.page, paper: 'letter', landscape: true } },
)

describe('any article, however it is printed', () => {
  it('keeps glyphs on paper and of the least size, parts together and references true', async () => {
    await fc.assert(
      fc.asyncProperty(article, looks, prints, fc.boolean(), async (source, theme, print, beside) => {
        // Beside another edition: its pages in one margin, numbers of paragraphs in the other.
        const more = beside
          ? {
              number: 'paragraphs' as const,
              print: { ...print, follow: (await setMarkdown(source)).layout.pages },
            }
          : { print }
        const set = await setMarkdown(source, theme, more)
        onPaper(set.layout, theme)
        nothingOverlaps(set.layout)
        keptWithNext(set.layout)
        noLineAlone(set)
        captionsWithPictures(set.layout)
        referencesTrue(set)
        wellNested(set.layout.tags)
        everyWord(set)
      }),
      { numRuns: Number(process.env.RUNS ?? 25), seed: Number(process.env.SEED ?? 20260701) },
    )
  }, 240_000)
})
