import { type Article, pronunciationIn } from '@lectern/core'
import { writeXml } from '@lectern/hast/markup'
import { x } from 'xastscript'
import type { Shelf } from '../shelf.js'
import type { PageLink } from '../templates/facts.js'

const pls = 'http://www.w3.org/2005/01/pronunciation-lexicon'

/**
 * The author's lexicon for reading systems that speak by themselves (PLS 1.0; EPUB 3 Text-to-Speech Enhancements, 2):
 * IPA as a phoneme, a respelling as an alias. It is of one language, the article's.
 *
 * @returns the link to it, from the root, or undefined where the article has none
 */
export async function writeLexicon({ meta }: Article, shelf: Shelf): Promise<PageLink | undefined> {
  const entries = Object.entries(meta.lexicon).flatMap(([word, entry]) => {
    const spoken = pronunciationIn(meta.lang, entry)
    return spoken ? [[word, spoken] as const] : []
  })
  if (entries.length === 0) return undefined
  const lexemes = entries.map(([word, spoken]) =>
    x('lexeme', {}, [
      x('grapheme', {}, word),
      'ipa' in spoken ? x('phoneme', {}, spoken.ipa) : x('alias', {}, spoken.as),
    ]),
  )
  const root = x('lexicon', { version: '1.0', alphabet: 'ipa', 'xml:lang': meta.lang, xmlns: pls }, lexemes)
  const path = 'lexicon.pls'
  const type = 'application/pls+xml'
  await shelf.add({ id: 'lexicon', path, mediaType: type, content: writeXml(root) })
  return { rel: 'pronunciation', type, href: path, hreflang: meta.lang }
}
