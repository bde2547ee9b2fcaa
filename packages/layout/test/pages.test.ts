import {
  createReport,
  defaultTheme,
  highContrastDarkTheme,
  largePrintTheme,
  memoryResources,
  VFile,
} from '@lectern/core'
import { type Layout, layout, type Page } from '@lectern/layout'
import { describe, expect, it, vi } from 'vitest'
import { onPaper, plain } from './support/page-rules.js'
import { find, glyphsOf, isLeaf, textByLeaf, textOfTag, width, wordsOf } from './support/read.js'
import { fonts, setMarkdown } from './support/set.js'
import { front, sentence } from './support/words.js'

describe('a contents list', () => {
  const parts = Array.from({ length: 12 }, (_, index) => `## Part ${index}\n\n${sentence.repeat(40)}`)

  it('comes to long articles by itself, with the number of each page', async () => {
    const { layout } = await setMarkdown(`${front()}${parts.join('\n\n')}`)
    const toc = find(layout.tags, ({ type }) => type === 'TOC')
    expect(toc?.kids.length).toBe(12)
    const texts = textByLeaf(layout)
    for (const [index, kid] of (toc?.kids ?? []).entries()) {
      const page = (layout.spots.get(`part-${index}`)?.page ?? 0) + 1
      expect(kid.kind === 'tag' && textOfTag(kid, texts)).toBe(`Part ${index}\u00a0${page}`)
    }
  })

  it('does not come to short ones', async () => {
    const { layout } = await setMarkdown(`${front()}## One\n\nText.\n\n## Two\n\nText.\n\n## Three\n\nText.`)
    expect(find(layout.tags, ({ type }) => type === 'TOC')).toBeUndefined()
  })

  it('takes one setting, though its numbers are narrower than the room that was kept for them', async () => {
    const { article, layout: set } = await setMarkdown(`${front()}${parts.join('\n\n')}`)
    expect(set.pages.length).toBeGreaterThan(9)
    const { signal } = new AbortController()
    const asked = vi.spyOn(signal, 'throwIfAborted')
    const report = createReport(new VFile())
    await layout(article, { theme: defaultTheme, fonts, resources: memoryResources({}), report, signal })
    expect(asked).toHaveBeenCalledTimes(article.tree.children.length)
  })

  it('has no page with one entry alone', async () => {
    for (const count of [29, 30, 31, 32, 33, 34, 35]) {
      const sections = Array.from({ length: count }, (_, index) => `## Part ${index}\n\n${sentence}`)
      const { layout } = await setMarkdown(`${front()}${sections.join('\n\n')}`, defaultTheme, {
        print: { contents: 'always' },
      })
      const links = layout.pages.map(
        ({ items }) => items.filter((item) => item.kind === 'link' && 'id' in item.target).length,
      )
      expect(links, `${count} parts`).not.toContain(1)
    }
  })

  it('leads to what it names', async () => {
    const { layout } = await setMarkdown(`${front()}${parts.slice(0, 3).join('\n\n')}`, defaultTheme, {
      print: { contents: 'always' },
    })
    const [first] = layout.pages
    const links = first?.items.flatMap((item) => (item.kind === 'link' ? [item.target] : []))
    expect(links).toEqual([{ id: 'part-0' }, { id: 'part-1' }, { id: 'part-2' }])
  })
})

describe('a picture that does not fit', () => {
  const before = sentence.repeat(34)
  const figure = '![A tower](tower.svg "A tower by the lake.")'
  const pageOf = (layout: Layout, words: string): number =>
    layout.pages.findIndex((page) => glyphsOf(page).some((item) => wordsOf(item).includes(words)))

  it('lets the text behind it go first, and stays in its place in the tree', async () => {
    const { layout } = await setMarkdown(
      `${front()}${before}\n\n${figure}\n\nThe text behind.\n\n## Next\n\nMore.`,
    )
    expect(pageOf(layout, 'The text behind')).toBe(0)
    expect(pageOf(layout, 'A tower by')).toBe(1)
    const text = textOfTag(layout.tags, textByLeaf(layout))
    expect(text.indexOf('A tower by')).toBeLessThan(text.indexOf('The text behind'))
  })

  it('is not overtaken where a sentence announces it, nor by another section', async () => {
    const announced = await setMarkdown(`${front()}${before} This is it:\n\n${figure}\n\nThe text behind.`)
    expect(pageOf(announced.layout, 'The text behind')).toBe(1)
    const apart = await setMarkdown(`${front()}${before}\n\n${figure}\n\n## Next\n\nThe text behind.`)
    expect(pageOf(apart.layout, 'The text behind')).toBe(1)
  })

  it('begins its page, unless text of before it goes on there', async () => {
    const place = async (behind: string) => {
      const { article, layout } = await setMarkdown(`${front()}${before}\n\n${figure}\n\n${behind}`)
      const block = layout.pages[1]?.start?.block ?? ''
      return article.blocks.get(block)?.text ?? ''
    }
    const long = 'The text behind. '.repeat(400)
    expect(await place(`## Next\n\n${long}`)).toBe('A tower')
    expect(await place(long)).toContain('The text behind.')
  })
})

describe('a table that is wider than the page', () => {
  const row = (of: (index: number) => string): string =>
    `| ${Array.from({ length: 10 }, (_, index) => of(index)).join(' | ')} |`
  const table = [row((index) => `Heading${index}`), row(() => '---'), row((index) => `cell${index}`)].join(
    '\n',
  )

  it('stands on a turned page, its heading with it', async () => {
    const { layout, findings } = await setMarkdown(
      `${front()}${sentence}\n\n## The table\n\n${table}\n\nAfter.`,
    )
    const sizes = layout.pages.map(({ width, height }) => width > height)
    expect(sizes).toEqual([false, true, false])
    expect(wordsOfPage(layout.pages[1])).toContain('The table')
    expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'table-wide This table is too wide for the page and is printed on a landscape page',
    ])
  })

  it('is never turned in large print: it becomes records', async () => {
    const { layout, findings } = await setMarkdown(`${front()}${table}`, largePrintTheme, {
      print: { wideTables: 'records' },
    })
    expect(layout.pages.every(({ width, height }) => height > width)).toBe(true)
    expect(findings.map(({ message }) => message)).toEqual([
      'This table is too wide for the page and is printed as records, one cell per line',
    ])
    const text = textOfTag(layout.tags, textByLeaf(layout))
    expect([...text.matchAll(/cell\d/g)].map(([cell]) => cell)).toEqual(
      Array.from({ length: 10 }, (_, index) => `cell${index}`),
    )
  })

  it('becomes records that name their columns, where parts would be many', async () => {
    const line = (of: (index: number) => string): string =>
      `| ${Array.from({ length: 24 }, (_, index) => of(index)).join(' | ')} |`
    const many = [line((index) => `Heading${index}`), line(() => '---'), line((index) => `cell${index}`)]
    const { layout } = await setMarkdown(`${front()}${many.join('\n')}`, largePrintTheme, {
      print: { wideTables: 'records' },
    })
    expect(layout.pages.every(({ width, height }) => height > width)).toBe(true)
    const page = layout.pages.map(wordsOfPage).join(' ')
    for (let index = 0; index < 24; index++) expect(page).toContain(`Heading${index}: cell${index}`)
    const text = textOfTag(layout.tags, textByLeaf(layout))
    expect(text.split('Heading3').length).toBe(2)
  })

  it('keeps each record whole where pages end', async () => {
    const columns = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    const line = (cell: (column: number) => string): string => `| ${columns.map(cell).join(' | ')} |`
    const rows = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((row) => line((column) => `cell${row}x${column}`))
    const wide = [line((column) => `Unbreakable${column}`), line(() => '---'), ...rows].join('\n')
    for (const before of [0, 1, 2, 3, 4, 5, 6]) {
      const text = Array.from({ length: before }, (_, at) => `Line ${at}.`).join('\\\n')
      const { layout } = await setMarkdown(`${front()}${text}\n\n${wide}\n`, largePrintTheme, {
        print: { wideTables: 'records' },
      })
      expect(layout.pages.length).toBeGreaterThan(1)
      const pagesOf = (row: number): number[] =>
        columns.map((column) =>
          layout.pages.findIndex((page) => wordsOfPage(page).includes(`cell${row}x${column}`)),
        )
      for (let row = 0; row < 10; row++)
        expect(new Set(pagesOf(row)).size, `row ${row} after ${before} lines`).toBe(1)
    }
  })
})

describe('what goes on over a page', () => {
  it('is marked above, for the eye only', async () => {
    const rows = Array.from({ length: 70 }, (_, index) => `| ${index} | word |`).join('\n')
    const { layout } = await setMarkdown(
      `${front()}:::table{caption="Many rows"}\n| A | B |\n|---|---|\n${rows}\n:::\n`,
    )
    expect(layout.pages.length).toBeGreaterThan(1)
    for (const page of layout.pages.slice(1)) {
      const mark = glyphsOf(page).filter((item) => wordsOf(item).includes('Many rows (continued)'))
      expect(mark.length).toBe(1)
      expect(mark.every(({ owner }) => !isLeaf(owner))).toBe(true)
    }
  })
})

describe('a short table', () => {
  const rows = [1, 2, 3, 4, 5].map((row) => `| row ${row} | word |`).join('\n')
  const short = `## The part\n\n:::table{caption="Five rows"}\n| A | B |\n|---|---|\n${rows}\n:::\n`
  const pageOf = ({ pages }: Layout, words: string): number =>
    pages.findIndex((page) => glyphsOf(page).some((item) => wordsOf(item).includes(words)))

  it('is not broken by the end of a page, nor leaves its heading and caption behind', async () => {
    const moved = new Set<number>()
    for (const before of [18, 20, 25, 26, 28, 30, 31, 32, 33, 34, 36]) {
      const text = Array.from({ length: before }, (_, at) => `Line ${at}.`).join('\\\n')
      const { layout } = await setMarkdown(`${front()}${text}\n\n${short}\n\nThe end.`)
      const places = ['The part', 'Five rows', 'row 1', 'row 5'].map((words) => pageOf(layout, words))
      expect(new Set(places).size, `after ${before} lines`).toBe(1)
      moved.add(places[0] ?? -1)
    }
    expect([...moved].sort()).toEqual([0, 1])
  })

  it('breaks all the same where it would leave more than a third of the page white', async () => {
    const tall = Array.from({ length: 9 }, (_, row) => `| row ${row} | word |`).join('\n')
    const text = Array.from({ length: 22 }, (_, at) => `Line ${at}.`).join('\\\n')
    const { layout } = await setMarkdown(
      `${front()}${text}\n\n:::table{caption="Tall"}\n| A | B |\n|---|---|\n${tall}\n:::\n`,
    )
    expect(['row 0', 'row 3', 'row 8'].map((words) => pageOf(layout, words))).toEqual([0, 0, 1])
  })
})

describe('the printed number of a page', () => {
  it('stands one space behind the words that lead there, though a 1 is narrower than was thought', async () => {
    const { layout } = await setMarkdown(`${front()}## A part {#part}\n\nSee [the part](#part) again.`)
    const items = layout.pages.flatMap((page) => glyphsOf(page))
    const at = items.findIndex((item) => wordsOf(item).includes('(page'))
    const [before, number] = items.slice(at - 1, at + 1)
    expect(before && wordsOf(before)).toBe(' ')
    expect(number && before && number.x - before.x - width(before)).toBeCloseTo(0, 1)
  })
})

describe('nesting', () => {
  it('of two hundred lists keeps every item on paper, and says so', async () => {
    const items = Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- item ${depth}`).join('\n')
    const { layout, findings, article } = await setMarkdown(`${front()}${items}`)
    onPaper(layout, defaultTheme)
    const text = plain(textOfTag(layout.tags, textByLeaf(layout)))
    for (const { text: words } of article.blocks.values()) expect(text).toContain(plain(words))
    expect(findings.map(({ rule }) => rule)).toContain('nesting-deep')
  }, 60_000)

  it('of notes puts each at the foot, in the order of their numbers', async () => {
    const { layout } = await setMarkdown(
      `${front()}One.[^a] Two.[^b]\n\n[^a]: First, which calls the third.[^c]\n\n[^b]: Second.\n\n[^c]: Third, which calls the first.[^a]\n`,
    )
    const page = wordsOfPage(layout.pages[0])
    const places = ['First, which', 'Second.', 'Third, which'].map((words) => page.indexOf(words))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  it('that only call each other prints each once, and their calls lead to them', async () => {
    const { layout } = await setMarkdown(
      `${front()}One.\n\n[^a]: First, see[^b].\n\n[^b]: Second, see[^a].\n`,
    )
    const page = wordsOfPage(layout.pages[0])
    for (const words of ['First, see[2].', 'Second, see[1].']) expect(page.split(words)).toHaveLength(2)
    const targets = layout.pages[0]?.items.flatMap((item) =>
      item.kind === 'link' && 'id' in item.target ? [item.target.id] : [],
    )
    expect(targets?.filter((id) => layout.spots.has(id))).toEqual(targets)
  })
})

describe('large print beside the edition of the class', () => {
  it('shows where the pages of that edition begin', async () => {
    const source = `${front()}${Array.from({ length: 14 }, (_, index) => `Paragraph ${index}. ${sentence.repeat(9)}`).join('\n\n')}`
    const standard = await setMarkdown(source)
    const { layout, article } = await setMarkdown(source, largePrintTheme, {
      print: { follow: standard.layout.pages },
    })
    const texts = textByLeaf(layout)
    for (const { label, start } of standard.layout.pages.slice(1)) {
      const mark = find(layout.tags, ({ expansion }) => expansion === `page ${label} of the standard edition`)
      expect(mark && textOfTag(mark, texts)).toBe(`p. ${label}`)
      const block = find(layout.tags, ({ id }) => id === start?.block)
      const behind = block ? textOfTag(block, texts).split(`p. ${label}`)[1] : ''
      const rest = article.blocks.get(start?.block ?? '')?.text.slice(start?.offset)
      expect(plain(behind ?? '')).toBe(plain(rest ?? 'nothing'))
    }
    for (const page of layout.pages)
      for (const item of glyphsOf(page)) expect(item.size).toBeGreaterThanOrEqual(18)
  })
})

const wordsOfPage = (page: Page | undefined): string => (page ? glyphsOf(page).map(wordsOf).join('') : '')

describe('white on black', () => {
  it('paints the paper, and white behind pictures, which are made for it', async () => {
    const { layout } = await setMarkdown(`${front()}![A boat](boat.svg)`, highContrastDarkTheme)
    const fills = (layout.pages[0]?.items ?? []).flatMap((item) =>
      item.kind === 'path' && !isLeaf(item.owner) && item.fill ? [item.fill.color] : [],
    )
    expect(fills).toEqual(['#000000', '#ffffff'])
  })
})

describe('numbers of paragraphs', () => {
  const mixed = `${front()}The first.\n\n:::lang{lang=ar}\nالفقرة الثانية.\n:::\n\n> The third.\n`

  it.each([defaultTheme, largePrintTheme])(
    'stand in one margin, whichever way paragraphs run: $name',
    async (theme) => {
      const { layout } = await setMarkdown(mixed, theme, { number: 'paragraphs' })
      onPaper(layout, theme)
      const [page] = layout.pages
      const numbers = page
        ? glyphsOf(page).filter(({ owner }) => isLeaf(owner) && owner.tag.type === 'Lbl')
        : []
      expect(numbers.map(wordsOf)).toEqual(['1', '2', '3'])
      const ends = numbers.map((item) => Math.round(item.x + width(item)))
      expect(new Set(ends).size).toBe(1)
      expect(ends[0]).toBeLessThan(theme.page.margin.inner)
    },
  )
})
