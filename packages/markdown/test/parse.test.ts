import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { memoryResources, type NodeExtension, textOf } from '@lectern/core'
import { articlePlugin, parse, toTree } from '@lectern/markdown'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'

const articles = join(import.meta.dirname, '../../../examples/articles')

describe('parse', () => {
  it('takes the format from the path, and Markdown without one', async () => {
    const types = await Promise.all(['a.md', 'a.txt', 'a.HTM', undefined].map((path) => mediaTypeOf(path)))
    expect(types).toEqual(['text/markdown', 'text/plain', 'text/html', 'text/markdown'])
  })

  it('lets overrides win over the front matter', async () => {
    const value = '---\ntitle: One\nlang: en\n---\n\nText.'
    const { meta } = await parse({ value }, { overrides: { title: 'Two' } })
    expect(meta).toMatchObject({ title: 'Two', lang: 'en' })
  })

  it('hashes the bytes that came, not what was made of them', async () => {
    const bytes = new TextEncoder().encode('\ufeffA\r\nB')
    const { source } = await parse({ value: bytes, path: 'a.md' })
    expect(source.sha256).toBe((await toTree({ value: bytes, path: 'b.md' })).sha256)
    expect(source.sha256).not.toBe((await parse({ value: 'A\nB' })).source.sha256)
  })

  it('reads transcripts through the resources only', async () => {
    const resources = memoryResources({
      'bell.md': '# A bell\n\nDing *dong*.',
      'bell.vtt':
        'WEBVTT\n\n00:00.000 --> 00:01.000\n<v Ada>Ding</v>\n\n00:01.000 --> 00:02.000\n<v.loud Ada>dong.\n\n00:02.000 --> 00:03.000\n<v Ben>Who&#39;s there &#x2014; &eacute;l &amp; I&nbsp;&lt;3? AT&T; &#0;',
    })
    const value =
      '::media[Bell]{src=bell.mp3 transcript=bell.md}\n\n::media[Bell]{src=bell.mp3 transcript=bell.vtt}'
    const { tree, file } = await toTree({ value }, { resources })
    expect(textOf(tree)).toBe(
      "Bell\nA bell\nDing dong.\nBell\nAda: Ding\ndong.\nBen: Who's there — él & I\u00a0<3? AT&T; \ufffd",
    )
    expect(file.messages).toHaveLength(0)
  })

  it('reports a transcript that is not there', async () => {
    const { file } = await toTree(
      { value: '::media[Bell]{src=b.mp3 transcript=no.md}' },
      { resources: memoryResources({}) },
    )
    expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['media-transcript', 1]])
  })

  it('hands a third party’s directive to its extension', async () => {
    const chart: NodeExtension = {
      type: 'chart',
      directive: 'chart',
      lower: ({ attributes }) => ({
        type: 'paragraph',
        children: [{ type: 'text', value: `Chart of ${attributes?.of}` }],
      }),
    }
    const article = await parse({ value: '::chart{of=sales}' }, { extensions: [chart] })
    expect(textOf(article.tree)).toContain('Chart of sales')
    expect(article.findings.map(({ rule }) => rule)).not.toContain('directive-known')
  })

  it('is a unified plugin', async () => {
    const processor = unified()
      .use(articlePlugin)
      .use(function () {
        this.compiler = () => ''
      })
    const file = await processor.process({
      value: '---\ntitle: T\nlang: en\n---\n\n[x](javascript:y)',
      path: 'a.md',
    })
    expect(file.data.article?.meta.title).toBe('T')
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('link-scheme')
  })
})

describe('real articles', () => {
  const files = readdirSync(articles, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(?:md|txt|html)$/.test(file) && !/(?:^|[\\/])media[\\/]/.test(file),
  )
  it.each(files)('%s has no unexpected finding', async (file) => {
    const path = join(articles, file)
    const resources = {
      load: async (reference: string) => ({
        reference,
        bytes: readFileSync(join(dirname(path), reference)),
        mediaType: 'text/plain',
      }),
    }
    const {
      file: { messages },
    } = await toTree({ value: readFileSync(path), path: file }, { resources })
    const expected = new Set(['html-outside', 'audience-parts', 'text-headings'])
    expect(messages.filter(({ ruleId }) => !expected.has(ruleId ?? '')).map(String)).toEqual([])
  })

  const news = join(import.meta.dirname, '../../../../shared/articles/news.txt')
  it.skipIf(!existsSync(news))('a wire story keeps every word', async () => {
    const source = readFileSync(news, 'utf8')
    const { tree } = await toTree({ value: source, path: 'news.txt' })
    const words = (text: string) => text.split(/\s+/).filter(Boolean)
    expect(words(textOf(tree))).toEqual(words(source))
  })
})

async function mediaTypeOf(path: string | undefined): Promise<string> {
  return (await toTree({ value: 'x', ...(path ? { path } : {}) })).mediaType
}
