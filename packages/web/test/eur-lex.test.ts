import { readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { expect, it } from 'vitest'

it.each([
  ['the Official Journal', 'ti-section-1', 'ti-section-2', 'ti-art', 'sti-art'],
  ['the Official Journal since 2023', 'oj-ti-section-1', 'oj-ti-section-2', 'oj-ti-art', 'oj-sti-art'],
  [
    'a consolidated text',
    'title-division-1',
    'title-division-2',
    'title-article-norm',
    'stitle-article-norm',
  ],
])('headings of EUR-Lex: %s', async (_, title, titleName, article, articleName) => {
  const page = `<p class="${title}">TITLE I</p>
    <p class="${titleName}"><span class="bold">SCOPE</span></p>
    <p class="${article}" id="a1">Article 1</p>
    <p class="${articleName}">Lakes</p>
    <p class="normal">This Regulation is about lakes.</p>
    <p class="${article}">Article 2</p>
    <p class="normal">It is about seas, too.</p>
    <p class="${articleName}">A name without its article</p>`
  const { tree } = await readTree({ value: page, format: 'html' }, [htmlReader()])
  const blocks = tree.children.map((node) => {
    const depth = node.type === 'heading' ? ` ${node.depth}` : ''
    return `${node.type}${depth}: ${textOf(node).replace(/\s+/g, ' ')}`
  })
  expect(blocks).toEqual([
    'heading 2: TITLE I SCOPE',
    'heading 3: Article 1 Lakes',
    'paragraph: This Regulation is about lakes.',
    'heading 3: Article 2',
    'paragraph: It is about seas, too.',
    'paragraph: A name without its article',
  ])
})
