import type { Following, Lexicon, Reading } from './lexicon.js'
import { currencyName, isNumber, spokenNumber } from './numbers.js'
import { specialWord } from './special-words.js'
import { stressed } from './stress.js'
import type { Token } from './token.js'

/** Stress that capitals give a word: one at the beginning a little, a word of capitals much. */
const ofCapital = 0.5
const ofCapitals = 2

/** Phonemes of a word or number by the lexicon; undefined where only its letters can tell. */
export function wordPhonemes(lexicon: Lexicon, token: Token, following: Following): string | undefined {
  const word = plain(token.alias ?? token.text)
  const stress =
    word === word.toLowerCase() ? undefined : word === word.toUpperCase() ? ofCapitals : ofCapital
  const phonemes = ofWord(lexicon, word, { tag: token.tag, stress, following })
  if (phonemes !== undefined) {
    const unit = token.currency === undefined ? undefined : currencyName(lexicon, token.currency)
    return unit === undefined ? phonemes : `${phonemes} ${unit}`
  }
  return isNumber(word, token.head) ? spokenNumber(lexicon, word, token.currency, token.head) : undefined
}

/** Compatibility forms ("ﬁ", "²") as the characters that they stand for, apostrophes straight. */
function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").normalize('NFKC')
}

function ofWord(lexicon: Lexicon, written: string, reading: Reading): string | undefined {
  const special = specialWord(lexicon, written, reading)
  if (special !== undefined) return special
  const word = lowerWhereKnown(lexicon, written, reading)
  if (lexicon.knows(word)) return lexicon.lookUp(word, reading)
  if (word.endsWith("s'") && lexicon.knows(`${word.slice(0, -2)}'s`))
    return lexicon.lookUp(`${word.slice(0, -2)}'s`, reading)
  if (word.endsWith("'") && lexicon.knows(word.slice(0, -1)))
    return lexicon.lookUp(word.slice(0, -1), reading)
  return lexicon.inflected(word, reading)
}

/** "Ferries", "FERRIES": a capital that only the sentence or emphasis gave. Names keep theirs. */
function lowerWhereKnown(lexicon: Lexicon, word: string, reading: Reading): string {
  const small = word.toLowerCase()
  const letters = /^\p{L}+$/u.test(word.replaceAll("'", ''))
  if (word.length < 2 || !letters || word === small || lexicon.has(word)) return word
  if (reading.tag === 'NNP' && word.length <= 7) return word
  if (word !== word.toUpperCase() && word.slice(1) !== small.slice(1)) return word
  const raw = { ...reading }
  return lexicon.has(small) || lexicon.inflected(small, raw) ? small : word
}

/** Stress of a word that another part of the same word outweighs. */
export const weaker = (phonemes: string): string => stressed(phonemes, -0.5)
