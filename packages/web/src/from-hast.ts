import { type Article, articleOf, createReport, type ReadOptions, VFile } from '@lectern/core'
import { sourceText } from '@lectern/core/reading'
import type { Root } from 'hast'
import { htmlReader } from './reader.js'

/** What `fromHast` may be told. */
export interface FromHastOptions extends ReadOptions {
  /** Carries the path, and the text that the tree was parsed from; findings go there. */
  file?: VFile
}

/** An article from a page that is parsed already (rehype-parse, with or without plugins). The tree itself is not changed. */
export async function fromHast(
  tree: Root,
  { file = new VFile(), ...options }: FromHastOptions = {},
): Promise<Article> {
  const [{ createHtmlState }, { readPage }] = await Promise.all([
    import('./parse/state.js'),
    import('./read.js'),
  ])
  const state = await createHtmlState(sourceText(String(file.value ?? ''), createReport(file)))
  const reading = await readPage(structuredClone(tree), state)
  return articleOf(reading, file, [htmlReader()], options)
}
