import { type Lexicon, pronunciationIn } from '@lectern/core'
import { escaped } from '../ssml.js'

/**
 * A lexicon as PLS 1.0 (Pronunciation Lexicon Specification), for other tools and reading systems: IPA as a phoneme, a
 * respelling as an alias. Such a file is of one language; words that count in others alone are not in it.
 *
 * @param lang BCP 47, of its words
 */
export function pls(lexicon: Lexicon, lang: string): string {
  const lexemes = Object.entries(lexicon).flatMap(([word, entry]) => {
    const spoken = pronunciationIn(lang, entry)
    if (!spoken) return []
    const said =
      'ipa' in spoken ? `<phoneme>${escaped(spoken.ipa)}</phoneme>` : `<alias>${escaped(spoken.as)}</alias>`
    return [`  <lexeme><grapheme>${escaped(word)}</grapheme>${said}</lexeme>`]
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="${escaped(lang)}">`,
    ...lexemes,
    '</lexicon>',
    '',
  ].join('\n')
}
