import { textOf } from '@lectern/core'
import { articlePlugin, fromMdast } from '@lectern/markdown'
import { fromHast } from '@lectern/web'
import type { Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import rehypeParse from 'rehype-parse'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'

const titled = (article: { meta: { title: string; lang: string } }) => [article.meta.title, article.meta.lang]

describe('trees that are there already', () => {
  it('mdast becomes an article, front matter and HTML in it included', async () => {
    const source = 'Ada <kbd>met</kbd> it.\n'
    const tree = unified().use(remarkParse).parse(source)
    tree.children.unshift({ type: 'yaml', value: 'title: A lake\nlang: en' })
    const before = structuredClone(tree)
    const article = await fromMdast(tree, { file: new VFile({ path: 'lake.md', value: source }) })
    expect(titled(article)).toEqual(['A lake', 'en'])
    expect(textOf(article.tree)).toContain('Ada met it.')
    expect(tree).toEqual(before)
  })

  it('hast becomes an article', async () => {
    const source = '<html lang="en"><title>A lake</title><p>Ada met it.</p></html>'
    const tree: HastRoot = unified().use(rehypeParse).parse(source)
    const article = await fromHast(tree, { file: new VFile({ path: 'lake.html', value: source }) })
    expect(titled(article)).toEqual(['A lake', 'en'])
    expect(textOf(article.tree)).toContain('Ada met it.')
  })
})

describe('a pipeline', () => {
  const louder = () => (tree: Root) => {
    for (const node of tree.children)
      if (node.type === 'paragraph') node.children.push({ type: 'text', value: ' Loud!' })
  }
  const noCompiler = function (this: { compiler?: unknown }) {
    this.compiler = () => ''
  }

  it('keeps the work of a plugin before the article', async () => {
    const file = await unified()
      .use(remarkParse)
      .use(louder)
      .use(articlePlugin)
      .use(noCompiler)
      .process('Words.\n')
    expect(textOf(file.data.article?.tree ?? { type: 'root' })).toContain('Words. Loud!')
  })

  it('keeps the work of rehype plugins', async () => {
    const file = await unified().use(rehypeParse).use(articlePlugin).use(noCompiler).process('<p>Words.</p>')
    expect(textOf(file.data.article?.tree ?? { type: 'root' })).toContain('Words.')
  })

  it('tells a plugin after the article why it may change nothing', async () => {
    const late = unified().use(articlePlugin).use(louder).use(noCompiler)
    await expect(late.process('Words.\n')).rejects.toMatchObject({
      code: 'frozen-article',
      hint: expect.stringContaining('before articlePlugin'),
    })
  })
})
