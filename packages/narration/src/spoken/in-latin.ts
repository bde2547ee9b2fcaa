import { type Article, scriptOf } from '@lectern/core'

/** Words in Latin letters, for a voice that reads no others; undefined where letters do not tell the sound. */
export type InLatin = (words: string, voiceLang: string) => string | undefined

const letters =
  '\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Hangul}\\p{Script=Armenian}\\p{Script=Georgian}'
const some = new RegExp(`[${letters}]`, 'u')
/** Alphabets and syllabaries alone: Hebrew and Arabic do not write vowels, Chinese characters no sounds. */
const all = new RegExp(`^[${letters}\\p{M}\\p{P}\\p{N}\\s]+$`, 'u')
/** Names and terms; a listener makes nothing of whole sentences. */
const most = 5

/** Loads the table only where an article has such words and its voices may not read them. */
export async function loadLatin(
  article: Article,
  speaks: ((lang: string) => boolean) | undefined,
): Promise<InLatin> {
  if (!speaks || ![...article.blocks.values()].some(({ text }) => some.test(text))) return () => undefined
  const { default: anyAscii } = await import('any-ascii')
  return (words, voiceLang) => {
    if (scriptOf(voiceLang) !== 'Latn' || !all.test(words) || !some.test(words)) return undefined
    if (words.trim().split(/\s+/).length > most) return undefined
    return words.replace(/[\p{L}\p{M}]+/gu, (word) => likeWritten(word, anyAscii(word)))
  }
}

/** Syllables come with capitals ("SeoUl"), words should have one at most. */
function likeWritten(word: string, latin: string): string {
  const small = latin.toLowerCase()
  return /^(?:\p{Lu}|\p{Script=Hangul})/u.test(word) ? small.charAt(0).toUpperCase() + small.slice(1) : small
}
