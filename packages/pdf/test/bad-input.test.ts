import { defaultTheme, type OutputFile, prepare, publish, readAll } from '@lectern/core'
import { fontSource } from '@lectern/fonts'
import { parse } from '@lectern/markdown'
import { packageFiles } from '@lectern/node'
import { pdf } from '@lectern/pdf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromMarkdown, fromWholeMarkdown, make, prose } from './support/edition.js'
import { Reader } from './support/reader.js'
import { pageTexts } from './support/text.js'

const wide = [0, 1, 2, 3].map((row) =>
  row === 1 ? `|${'---|'.repeat(60)}` : `|${Array.from({ length: 60 }, (_, at) => `c${at}`).join('|')}|`,
)

describe('bad input', () => {
  it.each([
    ['control characters', 'a\u0001b\u0007c\u001bd\u007fe'],
    ['emoji', 'Hello \u{1F469}\u200d\u{1F469}\u200d\u{1F467} \u{1F1E8}\u{1F1ED} ☃\ufe0f'],
    ['characters that no font has', '\u{E000}\u{10FFFD}\ufdd0'],
    ['marks on nothing', '\u0301\u0301\u0301 \u200d\u200c\u2060\u202e reversed \u202c'],
    ['a table of 60 columns', wide.join('\n')],
    ['a heading of 2,000 characters', `## ${'very long '.repeat(200)}`],
    ['a word of 5,000 characters', 'x'.repeat(5000)],
    ['code of one long line', `\`\`\`\n${'x'.repeat(3000)}\n\`\`\``],
    ['lists ten deep', Array.from({ length: 10 }, (_, at) => `${'  '.repeat(at)}- item ${at}`).join('\n')],
    ['quotations thirty deep', `${'> '.repeat(30)}deep`],
    ['a note of many pages', `Word.[^1]\n\n[^1]: ${prose(1500).replaceAll('\n\n', '\n\n    ')}`],
    ['a link to nowhere', '[a](#nowhere) [b](javascript:alert) [c](https://exa mple.org/\u0000)'],
  ])('of %s makes a PDF that opens', async (_, body) => {
    const file = await Reader.open((await fromMarkdown(body)).bytes)
    expect(file.pages.length).toBeGreaterThan(0)
  })

  it('of half a surrogate pair makes a PDF that opens', async () => {
    const text = { type: 'text' as const, value: 'before \ud83d after \udc00.' }
    const link = { type: 'link' as const, url: 'https://example.org/\ud83d', children: [text] }
    const article = await prepare({ type: 'root', children: [{ type: 'paragraph', children: [text, link] }] })
    const { bytes } = await make(article)
    expect((await Reader.open(bytes)).pages).toHaveLength(1)
    expect((await pageTexts(bytes))[0]).toContain('before')
  })

  it('of half a surrogate pair is shown as U+FFFD, and reported with its line', async () => {
    const { bytes, findings } = await fromMarkdown('First.\n\nBefore \ud83d after, `co\udc00de`.')
    expect((await pageTexts(bytes))[0]).toContain('Before \ufffd after, co\ufffdde.')
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'control-character', severity: 'warning', line: 9, column: 8 }),
    )
    expect(findings.map(({ rule }) => rule)).not.toContain('glyph-missing')
  })

  it('of nothing at all makes a PDF that opens', async () => {
    expect((await Reader.open((await fromWholeMarkdown('')).bytes)).pages.length).toBeGreaterThan(0)
  })

  it('shows the description of a picture that is missing, and reports it', async () => {
    const { bytes, findings } = await fromMarkdown('Before.\n\n![A red bridge](gone.png)\n\nAfter.')
    expect((await pageTexts(bytes)).join()).toContain('A red bridge')
    expect(findings.some(({ message }) => message.includes('gone.png'))).toBe(true)
  })

  it('loses no words of a wide table', async () => {
    const text = (await pageTexts((await fromMarkdown(wide.join('\n'))).bytes)).join('\n')
    for (const word of ['c0', 'c31', 'c59']) expect(text).toMatch(new RegExp(`\\b${word}\\b`))
  })
})

describe('a font of the user', () => {
  const files = packageFiles([import.meta.resolve('@lectern/fonts')])
  const theme = { ...defaultTheme, type: { ...defaultTheme.type, text: 'Noto Sans Hebrew' } }
  const text = '---\ntitle: שלום\nlang: he\ndate: 2026-01-01\n---\n\nשלום לכולם, hello.\n'

  async function madeWith(bytes: Uint8Array) {
    const own = fontSource(files, { own: [{ name: 'mine.ttf', bytes }] })
    const article = await parse({ value: text, path: 'mine.md' })
    return publish(article, [pdf({ theme })], { fonts: own })
  }

  it('that is none is a finding with its name, and the page is readable', async () => {
    const { editions, findings } = await madeWith(new TextEncoder().encode('This is a letter, not a font.'))
    const [file] = editions.get('pdf')?.files ?? []
    expect((await pageTexts(await readAll(file as OutputFile)))[0]).toContain('hello')
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toContain(
      'font-unreadable: The font file mine.ttf is not a font',
    )
  })

  it('that is damaged inside makes a PDF that opens', async () => {
    const packed = await files.load(
      '@expo-google-fonts/noto-sans-hebrew',
      '400Regular/NotoSansHebrew_400Regular.ttf',
    )
    if (!packed) throw new Error('no font')
    const whole = packed
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 200 }), async (changes) => {
        const damaged = Uint8Array.from(whole)
        for (const [at, value] of changes) damaged[at] = value
        const { editions, failures } = await madeWith(damaged)
        expect(failures).toEqual([])
        const [file] = editions.get('pdf')?.files ?? []
        expect((await Reader.open(await readAll(file as OutputFile))).pages).toHaveLength(1)
      }),
      { numRuns: 25, seed: 20260404 },
    )
  })
})
