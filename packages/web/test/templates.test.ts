import { readArticle, readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { expect, it } from 'vitest'

async function read(value: string) {
  const source = { value, format: 'html' }
  const { tree } = await readTree(source, [htmlReader()])
  const { findings } = await readArticle(source, [htmlReader()])
  return {
    text: textOf(tree),
    said: findings.filter(({ rule }) => rule === 'html-simplified').map(({ message }) => message),
  }
}

it('tells tags and placeholders of a template, and prints them', async () => {
  const { text, said } = await read('{% include note.html %}<p>The ferry {{ site.ferry }} is late.</p>')
  expect(text).toContain('{% include note.html %}')
  expect(text).toContain('The ferry {{ site.ferry }} is late.')
  expect(said).toEqual([
    expect.stringContaining('The tag “include” of a template'),
    expect.stringContaining('The placeholder “site.ferry” of a template'),
  ])
})

it('says nothing about templates that are shown as code', async () => {
  expect((await read('<p>Write <code>{{ title }}</code>.</p><pre>{% if a %}</pre>')).said).toEqual([])
})
