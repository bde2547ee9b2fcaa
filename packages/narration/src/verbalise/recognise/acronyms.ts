import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'

/** "J. R. R. Tolkien": a stop would be a pause. */
const initials = /(?<![\p{L}\p{N}])(?:\p{Lu}\.[ \u00a0-]?)+(?=\p{Lu}\p{Ll})/gu
/** "U.S.": the stops are no ends of sentences. */
const stopped = /(?<![\p{L}\p{N}.])(?:\p{Lu}\.){2,}(?!\p{L})/gu
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2,5}(?=s?(?![\p{L}]))/gu

/** Initials; and two to five capitals, letter by letter unless they can be said as a word. */
export function acronyms(language: Language): Recogniser[] {
  const shouted = lastShouted()
  return [
    {
      pattern: initials,
      say: ({ written }) => written.replace(/\./g, ' ').replace(/-/g, ' ').replace(/ +/g, ' '),
    },
    {
      pattern: stopped,
      say: ({ written, text, end }) =>
        spelled(written.replace(/\./g, '')) + (/^["”’»)\s]*$/.test(text.slice(end, end + 8)) ? '.' : ''),
    },
    {
      pattern: capitals,
      say: ({ written, text }) =>
        isSpelled(written, language) && !shouted(text) ? spelled(written) : undefined,
    },
  ]
}

export function spelled(word: string): string {
  return [...word].join(' ')
}

/** Two and three letters are spelled, of longer ones those with few vowels ("LAPD", not "NATO"). */
function isSpelled(word: string, { acronymWords }: Language): boolean {
  if (acronymWords.has(word)) return false
  const vowels = word.match(/[AEIOUYÄÖÜÉÁÍÓÚ]/g)?.length ?? 0
  return word.length <= 3 || vowels / word.length <= 0.25
}

/** Whether a line is in capitals, which is no line of acronyms; worked out once for all that is in it. */
function lastShouted(): (text: string) => boolean {
  let last = ''
  let is = false
  return (text) => {
    if (text !== last) is = isShouted(text)
    last = text
    return is
  }
}

function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return words.length >= 3 && words.filter((word) => word === word.toUpperCase()).length > words.length * 0.8
}
