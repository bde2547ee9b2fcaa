import type { Article } from '@lectern/core'
import type { ArticleSource, ParseOptions as MarkdownOptions } from '@lectern/markdown'
import type { FormulaCache } from '@lectern/math'
import { createLexiconPass } from './lexicon-files.js'

export interface ParseOptions extends MarkdownOptions {
  /** Keeps what was worked out about formulas for the next run; `fileCache` of `@lectern/node` is one. */
  formulas?: FormulaCache
}

/**
 * Reads an article from Markdown, plain text or HTML, formulas included. The libraries for formulas are loaded when
 * the article has one.
 *
 * @throws LecternError `binary-input`, `unknown-format`. What an author got wrong is a finding in the article.
 */
export async function parse(source: ArticleSource, options: ParseOptions = {}): Promise<Article> {
  const [markdown, { createMathPass }] = await Promise.all([
    import('@lectern/markdown'),
    import('@lectern/math'),
  ])
  const { formulas, passes = [], ...rest } = options
  const math = createMathPass(formulas ? { cache: formulas } : {})
  return markdown.parse(source, { ...rest, passes: [math, createLexiconPass(rest.resources), ...passes] })
}
