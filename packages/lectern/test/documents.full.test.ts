import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Article, textOf } from '@lectern/core'
import { type AnyNode, descendants } from '@lectern/core/reading'
import { folderResources } from '@lectern/node'
import { parse } from 'lectern'
import { describe, expect, it } from 'vitest'

// The documents that READMEs name, as people have them. That the command publishes them is for `test/docs`.

const folder = join(import.meta.dirname, '../../../examples/documents')
const resources = folderResources({ root: folder })

async function read(path: string): Promise<Article> {
  return parse({ value: await readFile(join(folder, path)), path }, { resources })
}

function all(article: Article, type: string): AnyNode[] {
  return [...descendants(article.tree as AnyNode)].filter((node) => node.type === type)
}

function words(article: Article): string[] {
  return article.tree.children.map((block) => textOf(block).replace(/\s+/g, ' ').trim())
}

describe.each(['worksheet.docx', 'worksheet.odt'])('%s', (path) => {
  it('has its formulas, its gaps, its header row, its note and the text of its picture', async () => {
    const article = await read(path)
    expect(article.meta).toMatchObject({
      title: 'Quarters and eighths',
      lang: 'en-GB',
      authors: [{ name: 'Alder Quay School' }],
    })
    const formulas = [...all(article, 'inlineMath'), ...all(article, 'math')]
    expect(formulas.map((node) => String(Reflect.get(node, 'value')).replace(/\s|\\div|÷/g, ''))).toEqual([
      '\\frac{3}{4}',
      '\\frac{1}{4}2=\\frac{1}{8}',
    ])
    expect(all(article, 'blank')).toHaveLength(4)
    expect(all(article, 'table')).toMatchObject([{ headerRows: 1 }])
    expect(
      all(article, 'list').map(
        (node) => Reflect.get(node, 'start') ?? Reflect.get(node, 'numbering') ?? 'first',
      ),
    ).toEqual(expect.arrayContaining(['first', 3, 'lower-alpha']))
    expect(article.notes).toHaveLength(1)
    expect(all(article, 'image')).toMatchObject([
      { alt: 'A circle in four equal parts, three of them blue.' },
    ])
  })

  it('has nothing but its missing caption to be told', async () => {
    expect((await read(path)).findings.filter(({ severity }) => severity !== 'info')).toEqual([])
  })
})

it('a worksheet says the same in Word and in OpenDocument', async () => {
  const [word, writer] = [await read('worksheet.docx'), await read('worksheet.odt')]
  const comparable = (article: Article) =>
    words(article).map((text) => text.replace(/÷|\\div/g, ' ').replace(/\s+/g, ' '))
  expect(comparable(writer).length).toBe(comparable(word).length)
  expect(writer.outline.map(({ text }) => text)).toEqual(word.outline.map(({ text }) => text))
})

describe('saved-page.html', () => {
  it('is its article, without what stands around it', async () => {
    const article = await read('saved-page.html')
    expect(article.meta).toMatchObject({
      title: 'How deep is the lake?',
      authors: [{ name: 'Mara Lind' }],
      date: '2026-05-04',
      publisher: 'The Alder Quay Courier',
    })
    const text = words(article).join(' ')
    expect(text).toContain('below the cliff')
    for (const outside of ['cookies', 'Sport', 'Most read', 'Privacy']) expect(text).not.toContain(outside)
    expect(all(article, 'inlineMath')).toMatchObject([{ value: 'd = \\frac{v t}{2}' }])
    expect(all(article, 'tableCell').filter((cell) => Reflect.get(cell, 'header'))).toHaveLength(6)
    expect(article.notes).toHaveLength(1)
    expect(article.findings.filter(({ message }) => message.includes('“*”'))).toEqual([])
  })

  it('has its picture in the folder beside it', async () => {
    const article = await read('saved-page.html')
    const [picture] = all(article, 'image')
    const url = String(picture && Reflect.get(picture, 'url'))
    expect((await resources.load(url, ['image/*'])).mediaType).toBe('image/png')
  })
})
