import {
  type Article,
  type EmitContext,
  firstOfKind,
  type KnownNode,
  markOfWords,
  type Words,
} from '@lectern/core'
import type { HastMessages } from '@lectern/hast'
import type { PageParts } from './page/parts.js'
import { rules } from './rules.js'

type Vocabulary = (lang: string) => Words<HastMessages>

/** A vocabulary that remembers for which languages of parts it was asked for words and had to give English ones. */
export function watched(vocabulary: Vocabulary): { vocabulary: Vocabulary; english: ReadonlySet<string> } {
  const english = new Set<string>()
  return {
    english,
    vocabulary: (lang) => {
      const words = vocabulary(lang)
      if (lang !== 'und' && markOfWords(words.lang, lang)) english.add(lang)
      return words
    },
  }
}

const hint = 'They are marked as English, so that screen readers pronounce them correctly.'

/**
 * Says once a language, and once a run, that the page's own words are in English. The article's own lack of a language is somebody
 * else's finding.
 *
 * @param english languages of parts in which words were said, and are missing
 */
export function reportFallbacks(
  { article, words }: PageParts,
  english: ReadonlySet<string>,
  { report, editions }: EmitContext,
): void {
  if (firstOfKind(editions, 'html')) return
  const { lang } = article.meta
  if (lang !== 'und' && markOfWords(words.lang, lang)) {
    report(
      rules['words-language'],
      `The labels of the page are in English: they have no translation into "${lang}" yet`,
      {
        hint,
      },
    )
  }
  for (const part of english) {
    if (part === lang) continue
    const message = `The labels in a part in "${part}" are in English: they have no translation into that language yet`
    report(rules['words-language'], message, { place: firstIn(article, part), hint })
  }
}

function firstIn(article: Article, lang: string): KnownNode | undefined {
  const stack: KnownNode[] = [...article.tree.children].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.data?.lang === lang) return node
    if ('children' in node) for (const child of (node.children as KnownNode[]).toReversed()) stack.push(child)
  }
  return undefined
}
