import { defaultTheme, handoutTheme, type Theme } from '@lectern/core'
import type { Artifact, Page, PrintOptions } from '@lectern/layout'
import { describe, expect, it } from 'vitest'
import { nothingOverlaps, onPaper } from './support/page-rules.js'
import { glyphsOf, isLeaf, wordsOf } from './support/read.js'
import { setMarkdown } from './support/set.js'
import { sentence } from './support/words.js'

const head = '---\ntitle: The lake\nlang: en\nauthor: [Marit Oksnes, Jonas Felde]\ndate: 2026-09-19\n---\n\n'

async function set(
  print: PrintOptions,
  { theme = defaultTheme, front = head }: { theme?: Theme; front?: string } = {},
) {
  const source = `${front}${sentence.repeat(10)}\n\n## The boats\n\n${sentence.repeat(140)}`
  const { layout } = await setMarkdown(source, theme, { print })
  onPaper(layout, theme)
  nothingOverlaps(layout)
  return layout.pages.map((page) => ({ head: lineOf(page, 'Header'), foot: lineOf(page, 'Footer') }))
}

/** The parts of a running line, from left to right. */
function lineOf(page: Page, subtype: Artifact['subtype']): string[] {
  return glyphsOf(page)
    .filter(({ owner }) => !isLeaf(owner) && 'subtype' in owner && owner.subtype === subtype)
    .sort((one, other) => one.x - other.x)
    .map(wordsOf)
}

describe('running lines', () => {
  it('are the title, the section and the number of the page where nobody says', async () => {
    const pages = await set({})
    expect(pages.slice(0, 2)).toEqual([
      { head: [], foot: ['1'] },
      { head: ['The lake', 'The boats'], foot: ['2'] },
    ])
  })

  it('have the words that are given, with what stands in braces filled in', async () => {
    const pages = await set({
      header: { start: 'Herald', center: '{author}', end: '{section}' },
      footer: { center: '{page} of {pages} · {date}' },
    })
    expect(pages[0]).toEqual({ head: [], foot: [`1 of ${pages.length} · September 19, 2026`] })
    expect(pages[1]?.head).toEqual(['Herald', 'Marit Oksnes, Jonas Felde', 'The boats'])
  })

  it('leave the signs out beside what is not known', async () => {
    const front = '---\ntitle: The lake\nlang: en\n---\n\n'
    const pages = await set(
      { header: { start: '{author} · {title} · {date}' }, footer: { end: '{date}' } },
      { front },
    )
    expect(pages[1]).toEqual({ head: ['The lake'], foot: [] })
  })

  it('change places on left pages of duplex paper', async () => {
    const pages = await set({ footer: { end: '{page}', start: 'Herald' } }, { theme: handoutTheme })
    expect(pages[1]).toEqual({ head: ['The boats', 'The lake'], foot: ['2', 'Herald'] })
    expect(pages[2]?.foot).toEqual(['Herald', '3'])
  })

  it('are shortened where they have no room, and never run into each other', async () => {
    const long = 'words that go on and on '.repeat(8)
    const pages = await set({
      header: { start: long, end: '{title}' },
      footer: { start: long, center: long, end: long },
    })
    const [first = '', second] = pages[1]?.head ?? []
    expect(first).toMatch(/^words that go on .* …$/)
    expect(second).toBe('The lake')
    for (const part of pages[1]?.foot ?? []) expect(part).toMatch(/^words that go .* …$/)
  })

  it('are not there where nobody wants them', async () => {
    expect(await set({ header: {}, footer: {} })).toContainEqual({ head: [], foot: [] })
  })
})
