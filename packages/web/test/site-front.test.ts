import { readArticle, readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { expect, it } from 'vitest'

async function read(value: string) {
  const source = { value, format: 'html' }
  const { tree } = await readTree(source, [htmlReader()])
  const { meta, findings } = await readArticle(source, [htmlReader()])
  return { text: textOf(tree).replace(/\s+/g, ' ').trim(), meta, findings }
}

it('lines for Jekyll are no text; its title, author and date are taken', async () => {
  const { text, meta, findings } = await read(
    `---\nlayout: default\ntitle: "Deep lakes"\nauthor: Ada Lovelace\ndate: 2024-03-01 10:00:00 +0100\ntags:\n  - lakes\n---\n<p>The lake is deep.</p>`,
  )
  expect(text).toBe('The lake is deep.')
  expect(meta).toMatchObject({ title: 'Deep lakes', authors: [{ name: 'Ada Lovelace' }], date: '2024-03-01' })
  expect(findings).toContainEqual(
    expect.objectContaining({ message: expect.stringContaining('left out: “layout: default') }),
  )
})

it('the page itself counts more', async () => {
  expect((await read('---\ntitle: A\n---\n<title>B</title><p>Deep.</p>')).meta.title).toBe('B')
})

it.each([
  ['no line ends them', '---\ntitle: A\n<p>Deep.</p>', '--- title: A Deep.'],
  ['they say something else', '---\nDeep water here.\n---\n<p>Deep.</p>', '--- Deep water here. --- Deep.'],
  ['nothing stands between them', '---\n---\n<p>Deep.</p>', 'Deep.'],
])('lines at the beginning where %s', async (_, value, expected) => {
  expect((await read(value)).text).toBe(expected)
})
