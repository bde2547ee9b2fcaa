import { type Article, textOf } from '@lectern/core'
import { parse } from '@lectern/markdown'
import type { Node, Parent } from 'unist'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/markdown/parse/parse.js'
import { deepestBox } from '../../src/syntax/boxes.js'
import { longestText } from '../../src/syntax/pieces.js'
import { mostColumns } from '../../src/tables/widest.js'

const findings = (article: Article, rule: string) => article.findings.filter((one) => one.rule === rule)

describe('an address with hundreds of marks that may end a sentence', () => {
  it.each([
    ['exclamation marks', '!'],
    ['brackets', ')'],
    ['references of characters', '&amp;'],
  ])('is text, and said so: %s', async (_, mark) => {
    const value = `A line.\n\nSee https://example.org/${mark.repeat(200)}a, and\nhttps://example.org/b.\n\nhttps://example.org/c`
    const article = await parse({ value })
    expect(findings(article, 'text-long')).toMatchObject([{ line: 3 }])
    expect(textOf(article.tree)).toContain(
      `See https://example.org/${mark.replace('&amp;', '&').repeat(200)}a, and`,
    )
  })

  it('is a link where there are fewer', async () => {
    const article = await parse({ value: `See https://example.org/${'!'.repeat(199)}a.` })
    expect(article.findings.filter(({ rule }) => rule === 'text-long')).toEqual([])
    expect(JSON.stringify(article.tree)).toContain('"type":"link"')
  })
})

describe('a text that is too long is read in pieces', () => {
  const words = 'A *word* and [a link](b). '
  const long = words.repeat((1.2 * longestText) / words.length)

  it('with all its words, marks and places', async () => {
    const article = await parse({ value: `First.\n\n${long}` })
    expect(textOf(article.tree)).toContain('A word and a link. '.repeat(350).trim())
    expect(findings(article, 'text-long')).toMatchObject([{ line: 3 }])
  })

  it.each([
    ['in a paragraph', long],
    ['in lines', long.replaceAll('. ', '.\n')],
    ['in a quotation', `> ${long.replaceAll('. ', '.\n> ')}`],
    ['in an item', `- ${long.replaceAll('. ', '.\n  ')}`],
    ['in a heading', `# ${long}`],
    ['in a cell', `| a |\n| - |\n| ${long} |`],
  ])('%s', (_, source) => {
    const places = emphases(parseMarkdown(source)).map(({ position }) =>
      source.slice(position?.start.offset, position?.end.offset),
    )
    expect(new Set(places)).toEqual(new Set(['*word*']))
    expect(places.length).toBeGreaterThan(long.length / words.length - 5)
  })

  it('none of which ends within emphasis, if that ends soon', () => {
    const source = 'a *b c d.* e, __f. g__; *h* (*i. j*) '.repeat(longestText / 20)
    expect(textOf(parseMarkdown(source))).not.toMatch(/[*_]/)
  })

  it('shorter ones where it is all marks', async () => {
    const value = '*a'.repeat(longestText / 4)
    expect(findings(await parse({ value }), 'text-long')).toMatchObject([{ line: 1 }])
  })

  it('so that what spans two of them is printed', () => {
    const source = `*${'a b '.repeat(longestText / 2)}*`
    expect(textOf(parseMarkdown(source))).toBe(source)
  })

  it('where what looks at the character before it still does', () => {
    const source = `${long}\`\`a\` $$a$ b`
    expect(textOf(parseMarkdown(source)).endsWith('``a` $$a$ b')).toBe(true)
  })

  it('but never in the address of a link or a picture, however long', async () => {
    const address = `data:image/png;base64,${'iVBORw0KGgo+/'.repeat(longestText)}`
    const value = `Before ![a page](${address}) and [a link](${address}) after.`
    expect(textOf(parseMarkdown(value))).toBe('Before a page and a link after.')
    expect(findings(await parse({ value }), 'text-long')).toEqual([])
  })

  it('and one that is not stays whole', async () => {
    const value = `*${'a b '.repeat(longestText / 5)}c*`
    expect(emphases(parseMarkdown(value))).toHaveLength(1)
    expect(findings(await parse({ value }), 'text-long')).toEqual([])
  })
})

function emphases(node: Node): Node[] {
  const children = 'children' in node ? (node as Parent).children : []
  return [...(node.type === 'emphasis' ? [node] : []), ...children.flatMap(emphases)]
}

describe('boxes in boxes', () => {
  const deepIn = (source: string): number[] => {
    const lines: number[] = []
    parseMarkdown(source, { exceeded: (_, line) => lines.push(line) })
    return lines
  }

  const opened = (count: number) => ':::note\n'.repeat(count)

  it('are read up to a depth, and printed beyond it', async () => {
    const article = await parse({ value: `${opened(deepestBox + 2)}Words.` })
    expect(findings(article, 'structure-depth')).toMatchObject([{ line: deepestBox + 1 }])
    expect(textOf(article.tree)).toContain(':::note')
    expect(textOf(article.tree)).toContain('Words.')
  })

  it.each([
    ['that are closed', ':::note\na\n:::\n'.repeat(50)],
    ['in code', `\`\`\`\n${opened(50)}\`\`\`\n`],
    ['in quotations that end', '> :::note\n> a\n\nb\n\n'.repeat(50)],
    ['in items that end', '- a\n  :::note\n  b\n\nc\n\n'.repeat(50)],
    ['that an outer fence closes', ':::::note\n::::note\n:::note\na\n:::::\n'.repeat(50)],
  ])('are not deep where they stand %s', (_, source) => {
    expect(deepIn(source)).toEqual([])
  })

  it.each([
    ['indented too far', ':::note\n\n    :::\n\n'],
    ['in an item', ':::note\n\n- :::\n\n'],
    ['in a quotation', ':::note\n\n> :::\n\n'],
    ['behind what only looks like code', '    ```\n\n:::note\n\n'],
  ])('are deep where what seems to close them stands %s', (_, source) => {
    expect(deepIn(source.repeat(deepestBox + 2)).length).toBeGreaterThan(0)
  })
})

describe('a table that is wider than a spreadsheet', () => {
  const row = (cell: string, count: number) => `${`|${cell}`.repeat(count)}|\n`

  it('is printed as it was written, with every word, and its line is told', async () => {
    const cells = Array.from({ length: mostColumns + 1 }, (_, at) => `|w${at}`).join('')
    const article = await parse({ value: `Before.\n\n|a|\n|-|\n${cells}\n\n|b|\n|-|\n|c|\n` })
    expect(findings(article, 'table-columns')).toMatchObject([
      { line: 5, message: expect.stringContaining('more than 16,384 cells') },
    ])
    expect(textOf(article.tree)).toContain(`|w${mostColumns}`)
    expect(article.tree.children.filter(({ type }) => type === 'table')).toHaveLength(1)
  })

  it('but a line of pipes outside tables changes nothing', () => {
    const bars = '|'.repeat(mostColumns + 1)
    const { children } = parseMarkdown(`~~~\n${bars}\n~~~\n`)
    expect(children).toMatchObject([{ type: 'code', value: bars }])
  })

  it('a table of some hundred columns is a table', async () => {
    const article = await parse({ value: row('a', 400) + row('-', 400) + row('1', 400) })
    expect(findings(article, 'table-columns')).toEqual([])
    expect(article.tree.children.map(({ type }) => type)).toContain('table')
  })
})
