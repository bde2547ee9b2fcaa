import type { Page } from '@lectern/layout'
import { describe, expect, it } from 'vitest'
import { plain } from './support/page-rules.js'
import { glyphsOf, isLeaf, itemsOf, textByLeaf, textOfTag, wordsOf } from './support/read.js'
import { setMarkdown } from './support/set.js'
import { front, sentence } from './support/words.js'

// What stays together where pages end, and what is said where it goes on.

const wordsOfPage = (page: Page | undefined): string => (page ? glyphsOf(page).map(wordsOf).join('') : '')

describe('a program', () => {
  it('that begins on top of a page is not marked as continued there', async () => {
    const program = `\`\`\`js\n${Array.from({ length: 5 }, (_, at) => `call(${at})`).join('\n')}\n\`\`\`\n`
    for (const before of [35, 36, 37, 38, 39, 40]) {
      const text = Array.from({ length: before }, (_, at) => `Line ${at}.`).join('\\\n')
      const { layout } = await setMarkdown(`${front()}${text}\n\n${program}`)
      expect(layout.pages.length).toBeLessThanOrEqual(2)
      expect(wordsOfPage(layout.pages[1]), `after ${before} lines`).not.toContain('continued')
    }
  })
})

describe('a heading with a rule below it', () => {
  it('stands on the page of its text', async () => {
    for (const before of [26, 28, 30, 32, 34, 36]) {
      const text = Array.from({ length: before }, (_, at) => `Line ${at}.`).join('\\\n')
      const { layout } = await setMarkdown(
        `${front()}${text}\n\n## Tides\n\n***\n\n### Winter\n\n---\n\nHigh.\n`,
      )
      const of = (words: string) => layout.pages.findIndex((page) => wordsOfPage(page).includes(words))
      expect([of('Tides'), of('Winter')], `after ${before} lines`).toEqual([of('High'), of('High')])
    }
  })
})

describe('rows that one cell holds together', () => {
  const row = (at: number) => `<tr><td>language ${at}<br>of the<br>country ${at}</td></tr>`
  const rows = Array.from({ length: 40 }, (_, at) => row(at + 1)).join('\n')
  const table = `<table><tr><th>Script</th><th>Language</th></tr>
<tr><td rowspan="41">Arabic</td><td>language 0</td></tr>
${rows}\n</table>\n`

  it('are not cut in the middle of a row, and the cell stands beside them on every page', async () => {
    const { layout } = await setMarkdown(`${front()}${table}`)
    expect(layout.pages.length).toBeGreaterThan(2)
    for (const page of layout.pages) {
      const words = wordsOfPage(page)
      expect(words.match(/language [1-9]/g)?.length ?? 0).toBe(words.match(/country [1-9]/g)?.length ?? 0)
      expect(glyphsOf(page).filter((item) => wordsOf(item).includes('Arabic'))).toHaveLength(1)
    }
    const read = plain(textOfTag(layout.tags, textByLeaf(layout)))
    expect(read.split('Arabic')).toHaveLength(2)
  })
})

describe('a picture without a description', () => {
  it('is not parted from the words that say so, nor from its caption', async () => {
    for (const before of [18, 20, 22, 24, 26, 28, 30]) {
      const text = Array.from({ length: before }, (_, at) => `Line ${at}.`).join('\\\n')
      const source = `${front()}${text}\n\n:::figure{caption="A tower"}\n![](tower.svg)\n:::\n`
      const { layout } = await setMarkdown(source)
      const of = (words: string) => layout.pages.findIndex((page) => wordsOfPage(page).includes(words))
      const drawn = layout.pages.findIndex((page) =>
        itemsOf(page).some((item) => item.kind === 'path' && isLeaf(item.owner)),
      )
      expect([drawn, of('without description'), of('A tower')], `after ${before} lines`).toEqual([
        drawn,
        drawn,
        drawn,
      ])
    }
  })
})

describe('a figure', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `Line ${at}.`).join('\\\n')
  const figure = (caption: string, words: string) =>
    `<figure>${words}<figcaption>${caption}</figcaption></figure>`

  it('of figures keeps the caption of all behind the last of them', async () => {
    const part = (caption: string) => figure(caption, '<img src="tower.svg" alt="A tower">')
    const both = figure('Both towers', `${part('(a) One')}${part('(b) Other')}`)
    for (const before of [6, 12, 18, 24, 30]) {
      const { layout } = await setMarkdown(`${front()}${lines(before)}\n\n${both}\n\n${sentence.repeat(40)}`)
      const words = layout.pages.map(wordsOfPage).join('')
      const places = ['(a) One', '(b) Other', 'Both towers'].map((caption) => words.indexOf(caption))
      expect(places.every((place) => place > 0)).toBe(true)
      expect(places, `after ${before} lines`).toEqual([...places].sort((one, other) => one - other))
    }
  })

  it('keeps a caption above with what it names', async () => {
    for (const before of [33, 34, 35, 36, 37, 38]) {
      const program = Array.from({ length: 5 }, (_, at) => `call(${at})`).join('\n')
      const shown = `<figure><figcaption>A program</figcaption><pre><code>${program}</code></pre></figure>`
      const { layout } = await setMarkdown(`${front()}${lines(before)}\n\n${shown}\n`)
      const on = (words: string) => layout.pages.findIndex((page) => wordsOfPage(page).includes(words))
      expect(on('A program'), `after ${before} lines`).toBe(on('call(0)'))
    }
  })
})
