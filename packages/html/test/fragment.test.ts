import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { htmlCompiler, toFragment } from '../src/index.js'
import { articleOf, h, p } from './build.js'

const article = () => articleOf([p('body', 'One.'), h('getElementById', 'Two')], { lang: 'ar' })

test('a fragment is the article alone, with its language and direction', async () => {
  const html = toFragment(await article())
  expect(html).toMatch(/^<article lang="ar" dir="rtl"><h1 id="tests">Tests<\/h1>/)
  expect(html).not.toMatch(/<script|<style|<main/)
})

test("ids and levels fit into somebody's page", async () => {
  const html = toFragment(await article(), { idPrefix: 'news-', headingOffset: 1 })
  expect(html).toContain('<h2 id="news-tests">')
  expect(html).toContain('<h3 id="news-getElementById">')
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
