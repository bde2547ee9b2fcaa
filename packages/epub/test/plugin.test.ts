import { type Edition, memoryResources, readAll } from '@lectern/core'
import { epubPlugin } from '@lectern/epub'
import { articlePlugin } from '@lectern/markdown'
import { unzipSync } from 'fflate'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { dot } from './support/book.ts'
import { printEdition } from './support/editions.ts'

const value =
  '---\ntitle: Piped\nlang: en\ndate: 2026-01-01\n---\n\nText ![Dot](dot.png) and ![gone](gone.png).'

async function run(
  file: VFile,
  plugin = epubPlugin({ publish: { resources: memoryResources({ 'dot.png': dot }) } }),
) {
  const tree = await unified()
    .use(articlePlugin)
    .run({ type: 'root', children: [] } as never, file)
  await plugin(tree, file)
  return (file.data as { editions: ReadonlyMap<string, Edition> }).editions
}

it('makes a book in a unified pipeline', async () => {
  const file = new VFile({ value, path: 'article.md' })
  const [book] = (await run(file)).get('epub')?.files ?? []
  if (!book) throw new Error('no book')
  expect(Object.keys(unzipSync(await readAll(book)))).toContain('OEBPS/text/ch01.xhtml')
  expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toContainEqual(['picture-missing', 7])
})

it('is used as any plugin is', async () => {
  const file = new VFile({ value, path: 'article.md' })
  const processor = unified().use(articlePlugin).use(epubPlugin, { overlays: 'word' })
  await processor.run(processor.parse(file) as never, file)
  expect((file.data as { editions: ReadonlyMap<string, Edition> }).editions.get('epub')?.files).toMatchObject(
    [{ mediaType: 'application/epub+zip' }],
  )
})

it('follows the print that is on the file', async () => {
  const file = new VFile({ value, path: 'article.md' })
  await unified()
    .use(articlePlugin)
    .run({ type: 'root', children: [] } as never, file)
  const { article } = file.data as { article: Parameters<typeof printEdition>[0] }
  const print = await printEdition(article, 5).emit(article, undefined as never)
  Object.assign(file.data, { editions: new Map([['pdf', print]]) })
  await epubPlugin()({ type: 'root' }, file)
  const editions = (file.data as { editions: ReadonlyMap<string, Edition> }).editions
  expect([...editions.keys()]).toEqual(['pdf', 'epub'])
  const [book] = editions.get('epub')?.files ?? []
  const opf = new TextDecoder().decode(
    unzipSync(book ? await readAll(book) : new Uint8Array())['OEBPS/content.opf'],
  )
  expect(opf).toContain('pageBreakSource')
})

it('says what comes before it', async () => {
  await expect(epubPlugin()({ type: 'root' }, new VFile())).rejects.toThrow('articlePlugin')
})
