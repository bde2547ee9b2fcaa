import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { textOf } from '@lectern/core'
import { afterAll, expect, it } from 'vitest'
import { findArticles } from '../src/command/articles.js'
import { readArticle } from '../src/command/read-article.js'
import { allReaders } from '../src/readers.js'

const folder = await mkdtemp(join(tmpdir(), 'lectern-siblings-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

it('a link without words takes the title of its article, and its address where that cannot be read', async () => {
  await writeFile(join(folder, 'a.md'), '# A\n\nSee [](b.docx) and [](c.md).\n')
  await writeFile(join(folder, 'b.docx'), 'no ZIP file')
  await writeFile(join(folder, 'c.md'), '# The ferry\n\nIt sails.\n')
  const readers = await allReaders()
  const { inputs } = await findArticles([folder], readers)
  const [input] = inputs
  if (!input) throw new Error('no article was found')
  const { tree, findings } = await readArticle(input, { settings: { lang: 'en' }, inputs, readers })
  expect(textOf(tree)).toContain('See b.docx and The ferry.')
  expect(findings.map(({ rule }) => rule)).toContain('link-words')
})
