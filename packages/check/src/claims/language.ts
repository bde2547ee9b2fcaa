import { type Article, isLanguageKnown } from '@lectern/core'

/** Why claims that need languages may not stand, with the criteria of WCAG. */
export function languageLosses({ meta, findings }: Pick<Article, 'meta' | 'findings'>): {
  criterion: string
  reason: string
}[] {
  const isUnmarked = findings.some(({ rule }) => rule === 'lang-of-parts')
  return [
    ...(isLanguageKnown(meta) ? [] : [{ criterion: '3.1.1', reason: 'its language is not known' }]),
    ...(isUnmarked ? [{ criterion: '3.1.2', reason: 'the language of some of its text is not marked' }] : []),
  ]
}
