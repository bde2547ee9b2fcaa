import { type Edition, readAll } from '@lectern/core'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { htmlCompiler, htmlPlugin, toFragment } from '../src/index.js'
import { articleOf, h, p } from './build.js'

const article = () => articleOf([p('body', 'One.'), h('getElementById', 'Two')], { lang: 'ar' })

test('a fragment is the article alone, with its language and direction', async () => {
  const html = toFragment(await article())
  expect(html).toMatch(/^<article lang="ar" dir="rtl"><h1 id="tests" dir="ltr">Tests<\/h1>/)
  expect(html).not.toMatch(/<script|<style|<main/)
})

test("ids and levels fit into somebody's page", async () => {
  const html = toFragment(await article(), { idPrefix: 'news-', headingOffset: 1 })
  expect(html).toContain('<h2 id="news-tests" dir="ltr">')
  expect(html).toContain('<h3 id="news-getElementById" dir="ltr">')
})

test('unified compiles the article that is on the file', async () => {
  const file = new VFile('x')
  Object.assign(file.data, { article: await article() })
  const processor = unified().use(htmlCompiler, { idPrefix: 'n-' })
  expect(processor.stringify({ type: 'root', children: [] } as never, file)).toContain('id="n-body"')
  expect(() => processor.stringify({ type: 'root', children: [] } as never, new VFile())).toThrow(
    'articlePlugin',
  )
})

test('the plugin makes the whole page, after the editions that are there', async () => {
  const file = new VFile({ path: 'article.md' })
  Object.assign(file.data, { article: await article() })
  await htmlPlugin({ suffix: 'large-print' })({ type: 'root' }, file)
  await htmlPlugin()({ type: 'root' }, file)
  const { editions } = file.data as { editions: ReadonlyMap<string, Edition> }
  expect([...editions.keys()]).toEqual(['html.large-print', 'html'])
  const [page] = editions.get('html')?.files ?? []
  expect(page && new TextDecoder().decode(await readAll(page))).toContain('href="article.large-print.html"')
  await expect(htmlPlugin()({ type: 'root' }, new VFile())).rejects.toThrow('articlePlugin')
})
