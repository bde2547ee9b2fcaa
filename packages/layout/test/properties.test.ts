import { defaultTheme, largePrintTheme, themes } from '@lectern/core'
import type { Layout, Tag } from '@lectern/layout'
import { specimen } from '@lectern/testkit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastSize } from './support/page-rules.js'
import { find, glyphsOf, isLeaf, textByLeaf, textOfTag, width, wordsOf } from './support/read.js'
import { type SetArticle, setArticle, setMarkdown } from './support/set.js'

const word = fc.constantFrom(
  'lake',
  'ferry',
  'a',
  'Solveig',
  'https://example.org/a/very/long/address/that/goes/on',
  'supercalifragilisticexpialidocious'.repeat(3),
  'سلام',
  'עברית',
  '1971',
  '(note)',
  'naïve',
  'Ελπίδα',
  '**bold**',
  '*so*',
  '`code`',
)
const prose = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '))
const block = fc.oneof(
  prose,
  prose.map((text) => `## ${text.slice(0, 80)}`),
  fc.array(prose, { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  prose.map((text) => `> ${text}`),
  fc
    .array(prose, { minLength: 2, maxLength: 5 })
    .map(
      (cells) => `| ${cells.join(' | ')} |\n|${cells.map(() => '---').join('|')}|\n| ${cells.join(' | ')} |`,
    ),
  prose.map((text) => `A claim.[^x]\n\n[^x]: ${text}`),
)
const article = fc
  .array(block, { minLength: 1, maxLength: 12 })
  .map((blocks) => `---\ntitle: Any\nlang: en\n---\n\n${blocks.join('\n\n')}\n`)

describe('any article', () => {
  it('keeps every glyph inside its page, lines apart, and reads as the tree says', async () => {
    await fc.assert(
      fc.asyncProperty(article, fc.constantFrom(defaultTheme, largePrintTheme), async (source, theme) => {
        const set = await setMarkdown(source, theme)
        insidePages(set.layout)
        linesApart(set.layout)
        wholeText(set)
        wellNested(set.layout.tags)
      }),
      { numRuns: 12, seed: 20260301 },
    )
  }, 120_000)
})

describe('lines of scripts that pile up letters', () => {
  it('do not touch', async () => {
    const deep = 'فيِّ عِلْمٍ عقلًا ٱلرَّحِيمِ جيِّدٍ Ấẫ g '.repeat(40)
    const { layout } = await setMarkdown(`---\ntitle: T\nlang: ar\n---\n\n${deep}\n`)
    for (const page of layout.pages) {
      const lines = new Map<number, { top: number; bottom: number }>()
      for (const { y, size, runs } of glyphsOf(page)) {
        const line = lines.get(y) ?? { top: y, bottom: y }
        lines.set(y, line)
        for (const { reach } of runs) {
          line.top = Math.min(line.top, y - ((reach?.top ?? 0) * size) / 1000)
          line.bottom = Math.max(line.bottom, y - ((reach?.bottom ?? 0) * size) / 1000)
        }
      }
      const sorted = [...lines.values()].sort((one, other) => one.top - other.top)
      for (const [index, line] of sorted.entries())
        if (index > 0) expect(line.top).toBeGreaterThanOrEqual(sorted[index - 1]?.bottom ?? 0)
    }
  })
})

describe.each(Object.keys(themes))('the specimen in the theme %s', (name) => {
  it('holds the same', async () => {
    const theme = themes[name] ?? defaultTheme
    const set = await setArticle(await specimen(), theme)
    insidePages(set.layout)
    linesApart(set.layout)
    wellNested(set.layout.tags)
    for (const page of set.layout.pages)
      for (const item of glyphsOf(page)) expect(item.size).toBeGreaterThanOrEqual(leastSize(theme) - 0.01)
  })
})

describe('pages', () => {
  it('leave no line alone', async () => {
    const text = Array.from(
      { length: 40 },
      (_, index) => `${'A sentence that fills the line. '.repeat(4 + (index % 5))}`,
    ).join('\n\n')
    const { layout, article } = await setMarkdown(`---\ntitle: Long\nlang: en\n---\n\n${text}`)
    expect(layout.pages.length).toBeGreaterThan(2)
    for (const [id, block] of article.blocks) {
      if (block.type !== 'paragraph') continue
      const tag = find(layout.tags, (one) => one.id === id)
      const counts = layout.pages.map(
        (page) =>
          new Set(
            glyphsOf(page)
              .filter(({ owner }) => isLeaf(owner) && owner.tag === tag)
              .map(({ y }) => y),
          ).size,
      )
      const lines = counts.reduce((sum, count) => sum + count, 0)
      for (const count of counts) if (lines > 1) expect(count).not.toBe(1)
    }
  })

  it.each([
    ['', 'Number'],
    [' with an empty corner', ''],
  ])('repeat header rows%s as artifacts', async (_, corner) => {
    const rows = Array.from({ length: 80 }, (_, index) => `| ${index} | word |`).join('\n')
    const { layout } = await setMarkdown(
      `---\ntitle: T\nlang: en\n---\n\n| ${corner} | Name |\n|---|---|\n${rows}\n`,
    )
    expect(layout.pages.length).toBeGreaterThan(1)
    for (const page of layout.pages.slice(1)) {
      const heads = glyphsOf(page).filter(
        (item) => item.runs.some(({ face }) => face.id.includes('700')) && !isLeaf(item.owner),
      )
      expect(heads.map(wordsOf).join(' ')).toContain('Name')
      expect(heads.length).toBeGreaterThanOrEqual(corner ? 2 : 1)
    }
  })

  it.each([
    ['a list', '- one\n    - two'],
    ['a quotation', '> one\n    >\n    > two'],
    ['a list that calls another note', '- one[^2]\n    - two'],
  ])('have a note with %s in it in the tree', async (_, inside) => {
    const source = `---\ntitle: T\nlang: en\n---\n\nA claim.[^1]\n\n[^1]: The note.\n\n    ${inside}\n\n[^2]: Another.\n`
    const { layout } = await setMarkdown(source)
    const words = textOfTag(layout.tags, textByLeaf(layout))
    for (const word of ['The note.', 'one', 'two']) expect(words).toContain(word)
  })
  it('carry a note on to the next page when it is too long', async () => {
    const note = 'A sentence of a very long note. '.repeat(300)
    const { layout, article } = await setMarkdown(
      `---\ntitle: T\nlang: en\n---\n\nA claim.[^1]\n\nThe end.\n\n[^1]: ${note}\n`,
    )
    const id = article.notes[0]?.id ?? ''
    const place = layout.places.get(id)
    expect(place?.from).toBe(0)
    expect(place?.to).toBeGreaterThan(0)
    expect(textOfTag(layout.tags, textByLeaf(layout))).toContain(note.trim())
  })

  it('stack a table of sixty columns, and lose no cell', async () => {
    const cells = (of: (index: number) => string): string =>
      `| ${Array.from({ length: 60 }, (_, index) => of(index)).join(' | ')} |`
    const { layout, findings } = await setMarkdown(
      `---\ntitle: T\nlang: en\n---\n\n${cells((index) => `Head${index}`)}\n${cells(() => '---')}\n${cells((index) => `cell${index}`)}\n`,
    )
    expect(findings.map(({ rule }) => rule)).toEqual(['table-wide'])
    insidePages(layout)
    const text = textOfTag(layout.tags, textByLeaf(layout))
    for (let index = 0; index < 60; index++) expect(text).toContain(`cell${index}`)
  })

  it('cut a cell of five thousand words', async () => {
    const words = Array.from({ length: 5000 }, (_, index) => `w${index}`).join(' ')
    const { layout } = await setMarkdown(
      `---\ntitle: T\nlang: en\n---\n\n| A | B |\n|---|---|\n| ${words} | x |\n`,
    )
    insidePages(layout)
    expect(textOfTag(layout.tags, textByLeaf(layout))).toContain(words)
  })

  it('show its code where no font has a character, and say so; what is copied out is the character', async () => {
    const { layout, findings } = await setMarkdown(
      '---\ntitle: T\nlang: en\n---\n\nAn emoji 🦀 and a hieroglyph 𓀀.\n',
    )
    expect(findings.map(({ rule }) => rule)).toEqual(['glyph-missing'])
    expect(textOfTag(layout.tags, textByLeaf(layout))).toContain('An emoji 🦀 and a hieroglyph 𓀀.')
  })
})

function insidePages({ pages }: Layout): void {
  for (const page of pages) {
    for (const item of glyphsOf(page)) {
      expect(item.x).toBeGreaterThanOrEqual(0)
      expect(item.x + width(item)).toBeLessThanOrEqual(page.width + 6)
      expect(item.y).toBeLessThanOrEqual(page.height)
      expect(item.y - item.size).toBeGreaterThanOrEqual(0)
    }
  }
}

/** No two baselines of overlapping stretches are nearer than half a line. */
function linesApart({ pages }: Layout): void {
  for (const page of pages) {
    const items = glyphsOf(page).filter(({ size, runs }) => size > 0 && runs.length > 0)
    for (const [index, one] of items.entries()) {
      for (const other of items.slice(index + 1)) {
        const apart = Math.abs(one.y - other.y)
        const beside = one.x + width(one) <= other.x + 0.5 || other.x + width(other) <= one.x + 0.5
        if (apart > 0.01 && apart < Math.min(one.size, other.size) * 0.9 && sameOwner(one.owner, other.owner))
          expect(beside).toBe(true)
      }
    }
  }
}

const sameOwner = (one: object, other: object): boolean =>
  isLeaf(one) && isLeaf(other) && one.tag === other.tag

/** Every character of every block is drawn, in order. */
function wholeText({ article, layout }: SetArticle): void {
  const texts = textByLeaf(layout)
  for (const [id, block] of article.blocks) {
    if (block.text === '') continue
    const tag = find(layout.tags, (one) => one.id === id)
    if (!tag) throw new Error(`No tag for the ${block.type} ${id}`)
    expect(plain(textOfTag(tag, texts))).toContain(plain(block.text))
  }
}

/** Less what lines add: spaces at their ends, and hyphens. */
const plain = (text: string): string => text.replace(/\[\d+\]|\u00ad|\s+/g, '')

function wellNested(tag: Tag): void {
  for (const kid of tag.kids) {
    if (kid.kind === 'leaf') expect(kid.tag).toBe(tag)
    else {
      expect(kid.parent).toBe(tag)
      wellNested(kid)
    }
  }
}
