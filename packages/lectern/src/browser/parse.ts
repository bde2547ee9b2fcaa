import type { Article, ArticleSource } from '@lectern/core'
import { type ParseOptions as OptionsOfParse, parse as parseWith } from '../parse.js'
import { type AssetOptions, baseOf, fetchSpeechRules } from './assets.js'

/** What `parse` takes in a browser. */
export interface ParseOptions extends Omit<OptionsOfParse, 'executor'>, AssetOptions {}

/**
 * Reads an article, formulas included: the rules by which they are spoken are fetched from `base` when a formula occurs.
 *
 * @throws LecternError `bad-usage`, `binary-input`, `unknown-format`, `too-large`. What an author got wrong is a finding in the article.
 */
export async function parse(
  source: ArticleSource,
  { base, ...options }: ParseOptions = {},
): Promise<Article> {
  const from = baseOf({ ...(base === undefined ? {} : { base }) })
  return parseWith(source, { speechRules: (language) => fetchSpeechRules(from, language), ...options })
}
