import {
  type Article,
  type ArticleSource,
  type Reader,
  type ReadOptions,
  readArticle,
  readTree,
  type TreeResult,
} from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { markdownReader, textReader } from './reader.js'

/** The readers of this package, and of HTML. What is of no known format is Markdown. */
export const readers: readonly Reader[] = [markdownReader(), textReader(), htmlReader()]

/**
 * Reads an article from Markdown, plain text or HTML, and prepares it.
 *
 * @throws LecternError `binary-input`, `unknown-format`. What an author got wrong is a finding in the article.
 */
export function parse(source: ArticleSource, options: ReadOptions = {}): Promise<Article> {
  return readArticle(source, readers, options)
}

/** The article before preparation: typed nodes with positions, references not yet resolved. */
export function toTree(source: ArticleSource, options: ReadOptions = {}): Promise<TreeResult> {
  return readTree(source, readers, options)
}
