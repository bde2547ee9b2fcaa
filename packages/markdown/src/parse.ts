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
import { type MarkdownSettings, markdownReader, textReader } from './reader.js'

/** The readers of this package, and of HTML. What is of no known format is Markdown. */
export const readers: readonly Reader[] = [markdownReader(), textReader(), htmlReader()]

/** What reading may be told here. */
export interface ParseOptions extends ReadOptions, Pick<MarkdownSettings, 'remarkPlugins'> {}

function readersWith(remarkPlugins: MarkdownSettings['remarkPlugins']): readonly Reader[] {
  return remarkPlugins ? [markdownReader({ remarkPlugins }), ...readers.slice(1)] : readers
}

/**
 * Reads an article from Markdown, plain text or HTML, and prepares it.
 *
 * @throws LecternError `binary-input`, `unknown-format`. What an author got wrong is a finding in the article.
 */
export function parse(
  source: ArticleSource,
  { remarkPlugins, ...options }: ParseOptions = {},
): Promise<Article> {
  return readArticle(source, readersWith(remarkPlugins), options)
}

/** The article before preparation: typed nodes with positions, references not yet resolved. */
export function toTree(
  source: ArticleSource,
  { remarkPlugins, ...options }: ParseOptions = {},
): Promise<TreeResult> {
  return readTree(source, readersWith(remarkPlugins), options)
}
