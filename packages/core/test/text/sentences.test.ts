import { readdirSync, readFileSync } from 'node:fs'
import { defaultSegmenter } from '@lectern/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../../test/support/processor-time.ts'

const folder = new URL('./sentences/', import.meta.url)
const languages = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))

/** Cases that are known to be wrong are counted, so that none becomes worse unseen. */
const floor = 0.95
const floors: Readonly<Record<string, number>> = { ja: 0.93, th: 0.9 }

interface Case {
  written: string
  sentences: string[]
}

function casesOf(lang: string): Case[] {
  const lines = readFileSync(new URL(`${lang}.txt`, folder), 'utf8').split('\n')
  return lines
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const marked = line.replaceAll('\\n', '\n')
      return { written: marked.replace(/\| ?/g, ''), sentences: marked.split('|').map((part) => part.trim()) }
    })
}

function parted(text: string, boundaries: readonly number[]): string[] {
  return boundaries.map((end, index) => text.slice(boundaries[index - 1] ?? 0, end).trim())
}

const plain = (text: string, lang: string): number[] =>
  [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(
    ({ index, segment }) => index + segment.length,
  )

function rightIn(cases: readonly Case[], segment: (text: string) => readonly number[]): number {
  return cases.filter(
    ({ written, sentences }) => parted(written, segment(written)).join('|') === sentences.join('|'),
  ).length
}

describe('hard cases', () => {
  const rows = languages.map((lang) => {
    const cases = casesOf(lang)
    const ours = rightIn(cases, (text) => defaultSegmenter(text, lang))
    return { lang, cases: cases.length, ours, intl: rightIn(cases, (text) => plain(text, lang)) }
  })

  it('are of fifteen languages and more', () => {
    const line = ({ lang, cases, ours, intl }: (typeof rows)[number]) =>
      `${lang} ${ours}/${cases} (Intl.Segmenter ${intl})`
    process.stdout.write(`Hard cases of sentences: ${rows.map(line).join(', ')}\n`)
    expect(languages.length).toBeGreaterThanOrEqual(15)
  })

  it.each(rows)('$lang: $ours of $cases right, Intl.Segmenter $intl', ({ lang, cases, ours, intl }) => {
    expect(ours / cases).toBeGreaterThanOrEqual(floors[lang] ?? floor)
    expect(ours).toBeGreaterThanOrEqual(intl)
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    'a',
    'B',
    'Dr.',
    '3',
    '.',
    '…',
    '?!',
    '”',
    '“',
    '»',
    ' ',
    '\n',
    '。',
    '」',
    '「',
    'ก',
    'น',
    'etc.',
    '—',
    '؟',
    '।',
    '1.',
    '😀',
    ';',
  )
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
  )

  it('is covered by its sentences, in order, to its end', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...languages, 'und', 'xx'), (written, lang) => {
        const boundaries = defaultSegmenter(written, lang)
        expect(boundaries.at(-1) ?? 0).toBe(written.length)
        expect([...boundaries].sort((a, b) => a - b)).toEqual([...new Set(boundaries)])
        expect(parted(written, boundaries).join('').replace(/\s/g, '')).toBe(written.replace(/\s/g, ''))
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    'a'.repeat(1e6),
    '.'.repeat(1e6),
    'a. '.repeat(3e5),
    ' '.repeat(1e6),
    '“'.repeat(1e6),
    '」'.repeat(1e5),
    '「'.repeat(3e5),
  ])('takes time in proportion to its length (case %#)', (written) => {
    const begin = processorTime()
    for (const lang of ['en', 'ja', 'th']) defaultSegmenter(written, lang)
    expect(processorTime() - begin).toBeLessThan(6_000)
  })
})
