import { type Article, prepare, publish, readAll, readArticle, textOf } from '@lectern/core'
import { docx } from '@lectern/docx'
import { wordReader } from '@lectern/office/word'
import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { half } from './every-node.ts'
import { everyStructure } from './every-structure.ts'

const text = (value: string) => ({ type: 'text' as const, value })
const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [text(value)] })
const cell = (value: string) => ({ type: 'tableCell' as const, children: [text(value)] })

const tree: Root = {
  type: 'root',
  children: [
    { type: 'heading', depth: 1, children: [text('Lakes')] },
    {
      type: 'paragraph',
      children: [
        { type: 'strong', children: [text('Deep')] },
        text(' is '),
        half,
        text('.'),
        { type: 'footnoteReference', identifier: 'n', label: 'n' },
      ],
    },
    {
      type: 'list',
      ordered: true,
      numbering: 'lower-alpha',
      start: 3,
      spread: false,
      children: [
        { type: 'listItem', spread: false, children: [paragraph('three')] },
        { type: 'listItem', spread: false, children: [paragraph('four')] },
        { type: 'listItem', spread: false, value: 7, children: [paragraph('seven')] },
      ],
    },
    {
      type: 'table',
      headerRows: 1,
      children: [
        { type: 'tableRow', children: [cell('Lake'), cell('Depth')] },
        { type: 'tableRow', children: [cell('Blue'), cell('30')] },
      ],
    },
    {
      type: 'footnoteDefinition',
      identifier: 'n',
      label: 'n',
      children: [
        paragraph('A note.'),
        {
          type: 'table',
          headerRows: 0,
          children: [{ type: 'tableRow', children: [cell('in'), cell('it')] }],
        },
      ],
    },
  ],
}

/** What an article is after it was a Word file. */
async function readBack(written: Root = tree): Promise<Article> {
  const front = {
    values: { title: 'Lakes', lang: 'en', authors: ['Ada', 'Bo'], date: '2026-01-06' },
    positions: {},
  }
  const article = await prepare(structuredClone(written), undefined, { name: 'lakes', front })
  const { editions } = await publish(article, [docx()])
  const [file] = editions.get('docx')?.files ?? []
  if (!file) throw new Error('There is no Word file')
  return readArticle({ value: await readAll(file), path: 'lakes.docx' }, [wordReader()])
}

const { children: structures } = everyStructure()

describe('a Word file is read back', () => {
  it('with its authors and its date, once', async () => {
    const { meta, tree: read } = await readBack()
    expect(meta).toMatchObject({ authors: [{ name: 'Ada' }, { name: 'Bo' }], date: '2026-01-06' })
    expect(read.children.slice(0, 2).map(textOf)).toEqual(['Lakes', 'Deep is \\frac{1}{2}.'])
  })

  it.each(structures.map((node) => [node.type, node] as const))('with its %s', async (_, node) => {
    const { tree: read, findings } = await readBack({ type: 'root', children: [node] })
    const { data: _data, ...content } = node
    expect(read.children.slice(1)).toMatchObject([content])
    expect(findings.filter(({ rule }) => rule.includes('fake'))).toEqual([])
  })

  it('with its headings, numbers, header rows, formulas and notes', async () => {
    const { tree: read, meta, notes } = await readBack()
    expect(meta).toMatchObject({ title: 'Lakes', lang: 'en' })
    expect(read.children.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['heading', 'paragraph', 'list', 'table', 'footnoteDefinition']),
    )
    const lists = read.children.filter(({ type }) => type === 'list')
    expect(lists).toMatchObject([{ ordered: true, numbering: 'lower-alpha', start: 3 }])
    expect(lists[0]).toMatchObject({ children: [{}, {}, { value: 7 }] })
    expect(read.children.find(({ type }) => type === 'table')).toMatchObject({ headerRows: 1 })
    expect(JSON.stringify(read)).toContain('\\\\frac{1}{2}')
    expect(notes).toHaveLength(1)
    const note = read.children.find(({ type }) => type === 'footnoteDefinition')
    expect(note && textOf(note)).toContain('in | it')
  })
})
