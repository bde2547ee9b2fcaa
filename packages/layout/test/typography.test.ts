import { defaultTheme, themes } from '@lectern/core'
import type { GlyphsItem, Layout } from '@lectern/layout'
import { describe, expect, it } from 'vitest'
import { find, glyphsOf, isLeaf, itemsOf, textByLeaf, textOfTag, width, wordsOf } from './support/read.js'
import { setMarkdown } from './support/set.js'
import { front, sentence } from './support/words.js'

const inked = ({ pages }: Layout, type: string): GlyphsItem[] =>
  pages.flatMap(glyphsOf).filter(({ owner }) => isLeaf(owner) && within(owner.tag, type))

function within(tag: Parameters<typeof find>[0], type: string): boolean {
  for (let at: typeof tag | undefined = tag; at; at = at.parent) if (at.type === type) return true
  return false
}

describe('items of a list', () => {
  it.each([
    ['letters', 'type="a" start="26"', 'LowerAlpha', ['z.', 'aa.', 'ab.']],
    ['capitals', 'type="A"', 'UpperAlpha', ['A.', 'B.', 'C.']],
    ['Roman numerals', 'type="i" start="3"', 'LowerRoman', ['iii.', 'iv.', 'v.']],
    ['large Roman numerals', 'type="I"', 'UpperRoman', ['I.', 'II.', 'III.']],
    ['figures that fall', 'reversed', 'Decimal', ['3.', '2.', '1.']],
    ['letters that fall', 'type="a" reversed', 'LowerAlpha', ['c.', 'b.', 'a.']],
  ])('have %s before them', async (_, attributes, numbering, labels) => {
    const { layout } = await setMarkdown(`${front()}<ol ${attributes}><li>x</li><li>y</li><li>z</li></ol>`)
    expect(inked(layout, 'Lbl').map(wordsOf)).toEqual(labels)
    expect(find(layout.tags, ({ type }) => type === 'L')?.listNumbering).toBe(numbering)
    const bodies = inked(layout, 'LBody').map(({ x }) => x)
    for (const label of inked(layout, 'Lbl')) expect(label.x + width(label)).toBeLessThan(Math.min(...bodies))
  })
})

describe('notes', () => {
  it('stand beside their labels, however wide those are', async () => {
    const count = 1001
    const calls = Array.from({ length: count }, (_, index) => `word[^${index + 1}] `).join('')
    const bodies = Array.from({ length: count }, (_, index) => `[^${index + 1}]: Said.\n`).join('')
    const { layout } = await setMarkdown(`${front()}${calls}\n\n${bodies}`)
    const last = { ...layout, pages: layout.pages.slice(-1) }
    const items = inked(last, 'Note')
    const label = items.find((item) => wordsOf(item) === '[1001]')
    const body = items.find((item) => item.y === label?.y && wordsOf(item) === 'Said.')
    expect(label && label.x + width(label)).toBeLessThan(body?.x ?? 0)
  })

  it.each([
    ['ltr', 'en', 'Word[^1]\n\n[^1]: Said.'],
    ['rtl', 'he', 'מילה[^1]\n\n[^1]: נאמר.'],
  ])('have their rule where lines begin: %s', async (dir, lang, source) => {
    const { layout } = await setMarkdown(`---\ntitle: T\nlang: ${lang}\n---\n\n${source}`)
    const [page] = layout.pages
    const rules = (page ? itemsOf(page) : []).flatMap((item) => (item.kind === 'rule' ? [item] : []))
    const rule = rules.find(({ x1, x2 }) => Math.abs(x2 - x1 - 120) < 0.01)
    const middle = ((rule?.x1 ?? 0) + (rule?.x2 ?? 0)) / 2
    expect(middle < (page?.width ?? 0) / 2).toBe(dir === 'ltr')
  })
})

describe('code among words from right to left', () => {
  it.each(['render()', '[0]', 'a.b()[1]'])(
    'keeps its brackets where the program has them: %s',
    async (code) => {
      const { layout } = await setMarkdown(`---\ntitle: T\nlang: he\n---\n\nהפונקציה (\`${code}\`) מציירת.`)
      const items = inked(layout, 'Code').sort((one, other) => one.x - other.x)
      expect(items.map(wordsOf).join('')).toBe(code)
      expect(items.some(({ runs }) => runs.some(({ rtl }) => rtl))).toBe(false)
    },
  )
})

describe('a paragraph', () => {
  const wordsAt = ({ pages }: Layout, words: string): number | undefined =>
    pages.flatMap(glyphsOf).find((item) => wordsOf(item).startsWith(words))?.y

  it('of places that links lead to takes no room', async () => {
    const source = (between: string): string => `${front()}Before.\n\n${between}[Go](#place)\n\nBehind.`
    const [plain, placed] = [
      await setMarkdown(source('')),
      await setMarkdown(source('<span id="place"></span><span id="other"></span>\n\n')),
    ]
    expect(wordsAt(placed.layout, 'Behind')).toBeCloseTo(wordsAt(plain.layout, 'Behind') ?? 0, 3)
    expect(placed.layout.pages.flatMap(itemsOf).some((item) => item.kind === 'link')).toBe(true)
  })

  it('of a missing picture begins with what it lacks', async () => {
    for (let lines = 28; lines < 40; lines++) {
      const { layout } = await setMarkdown(
        `${front()}${'Line.\\\n'.repeat(lines)}End.\n\n![What it shows](lost.png)`,
      )
      const pageOf = (words: string): number =>
        layout.pages.findIndex((page) => glyphsOf(page).some((item) => wordsOf(item).includes(words)))
      expect(pageOf('could not be drawn')).toBeGreaterThanOrEqual(0)
      expect(pageOf('What it shows')).toBe(pageOf('could not be drawn'))
    }
  })
})

describe('a title', () => {
  it('that is also the first heading is printed once', async () => {
    const { layout } = await setMarkdown(`${front('The lake')}# The lake\n\nWords.`)
    const text = textOfTag(layout.tags, textByLeaf(layout))
    expect(text.split('The lake')).toHaveLength(2)
  })

  const row = `| a | ${sentence}|\n`
  it.each([
    ['a picture as tall as a page', '![A tower](tower.svg "A tower of stone")'],
    ['a long table', `| a | b |\n| - | - |\n${row.repeat(60)}`],
    ['a long program', `\`\`\`\n${'line\n'.repeat(120)}\`\`\``],
    ['a paragraph longer than a page', sentence.repeat(120)],
  ])('never stands alone before %s', async (_, source) => {
    for (const theme of [defaultTheme, themes['large-print']]) {
      const { layout } = await setMarkdown(front('A title') + source, theme)
      const items = itemsOf(layout.pages[0] as Layout['pages'][0])
      const owned = items.filter(
        (item) => 'owner' in item && isLeaf(item.owner) && !within(item.owner.tag, 'H1'),
      )
      expect(owned.length).toBeGreaterThan(0)
    }
  })
})

describe('a program', () => {
  const source = `${front()}\`\`\`\n${'x'.repeat(80)}\n${'y'.repeat(30)}\n\`\`\``
  const sizeOf = async (columns?: number, theme = defaultTheme): Promise<{ size: number; lines: number }> => {
    const { layout } = await setMarkdown(source, theme, columns ? { print: { codeColumns: columns } } : {})
    const items = inked(layout, 'Code').filter((item) => wordsOf(item).trim() !== '')
    return { size: items[0]?.size ?? 0, lines: new Set(items.map(({ y }) => y)).size }
  }

  it('has room for as many columns as are asked for', async () => {
    const [plain, fitted] = [await sizeOf(), await sizeOf(80)]
    expect(plain.lines).toBe(3)
    expect(fitted.lines).toBe(2)
    expect(fitted.size).toBeLessThan(plain.size)
  })
  it('keeps its size in large print, and is never set smaller than 6.5 pt', async () => {
    const large = themes['large-print']
    expect(await sizeOf(80, large)).toEqual(await sizeOf(undefined, large))
    expect((await sizeOf(200)).size).toBe(6.5)
  })
})
