import type { Language } from './language.js'

/**
 * Two to five capitals: letter by letter, unless they can be said as a word. Two and three letters are always
 * spelled; of longer ones those with few vowels ("LAPD", not "NATO"). A line in capitals is no line of acronyms.
 */
export function speakAcronyms(text: string, _language: Language): string {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  const shouted = words.filter((word) => word === word.toUpperCase()).length
  if (words.length >= 3 && shouted > words.length / 2) return text
  return text.replace(/(?<![\p{L}\p{N}])\p{Lu}{2,5}(?=s?(?![\p{L}\p{N}]))/gu, (word) =>
    isSpelled(word) ? [...word].join(' ') : word,
  )
}

function isSpelled(word: string): boolean {
  const vowels = word.match(/[AEIOUYÄÖÜÉ]/g)?.length ?? 0
  return word.length <= 3 || vowels / word.length <= 0.25
}
