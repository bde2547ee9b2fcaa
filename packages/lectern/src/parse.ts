import type { Article } from '@lectern/core'
import type { ArticleSource, ParseOptions } from '@lectern/markdown'

/**
 * Reads an article from Markdown, plain text or HTML, formulas included. The libraries for formulas are loaded when
 * the article has one.
 *
 * @throws LecternError `binary-input`, `unknown-format`. What an author got wrong is a finding in the article.
 */
export async function parse(source: ArticleSource, options: ParseOptions = {}): Promise<Article> {
  const [markdown, { mathPass }] = await Promise.all([import('@lectern/markdown'), import('@lectern/math')])
  return markdown.parse(source, { ...options, passes: [mathPass, ...(options.passes ?? [])] })
}
