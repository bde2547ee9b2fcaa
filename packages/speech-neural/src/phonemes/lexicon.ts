import { Dictionary, type Entry } from './dictionary.js'
import type { Entries } from './entries.js'
import { primary, secondary, stressed } from './stress.js'
import { withEd, withIng, withS } from './suffixes.js'

/** What comes after a word, as far as it changes how the word is said. */
export interface Following {
  /** Whether the next sound is a vowel; undefined before a pause and at the end. */
  vowel: boolean | undefined
  /** Whether the next word is "to". */
  to: boolean
}

/** How a word is looked up. */
export interface Reading {
  tag: string | undefined
  stress: number | undefined
  following: Following | undefined
}

export const signs: Readonly<Record<string, string>> = { '%': 'percent', '&': 'and', '+': 'plus', '@': 'at' }

/**
 * American English words and their phonemes: the gold and silver dictionaries of misaki, and its rules for words that stand in them
 * in another form. A word whose phonemes cannot be found is undefined.
 */
export class Lexicon {
  readonly gold: Dictionary
  readonly #silver: Dictionary

  constructor(gold: Entries<Entry>, silver: Entries<Entry>) {
    this.gold = new Dictionary(gold)
    this.#silver = new Dictionary(silver)
  }

  /** Phonemes of the one entry that the gold dictionary has for a word, whatever its part of speech. */
  plain(word: string, part = 'DEFAULT'): string | undefined {
    const entry = this.gold.get(word)
    return typeof entry === 'object' ? (entry[part] ?? undefined) : entry
  }

  has(word: string): boolean {
    return this.gold.has(word) || this.#silver.has(word)
  }

  /** Whether the word can be read as it is written: by a dictionary, or letter by letter. */
  knows(word: string): boolean {
    if (this.has(word) || Object.hasOwn(signs, word)) return true
    if (!/^[A-Za-z]+$/.test(word)) return false
    if (word.length === 1) return true
    if (word === word.toUpperCase() && this.gold.has(word.toLowerCase())) return true
    return word.slice(1) === word.slice(1).toUpperCase()
  }

  /** Each letter by its name, the last with the stress. */
  spelled(word: string): string | undefined {
    const names: string[] = []
    for (const letter of word.match(/\p{L}/gu) ?? []) {
      const name = this.plain(letter.toUpperCase())
      if (name === undefined) return undefined
      names.push(name)
    }
    const phonemes = stressed(names.join(''), 0)
    const last = phonemes.lastIndexOf(secondary)
    return last < 0 ? phonemes : phonemes.slice(0, last) + primary + phonemes.slice(last + secondary.length)
  }

  lookUp(written: string, { tag, stress, following }: Reading): string | undefined {
    const capitals = written === written.toUpperCase() && !this.gold.has(written)
    const word = capitals ? written.toLowerCase() : written
    const name = capitals && tag === 'NNP'
    const entry = this.gold.get(word) ?? (name ? undefined : this.#silver.get(word))
    const phonemes = typeof entry === 'object' ? inPart(entry, tag, following) : entry
    if (phonemes === undefined || (name && !phonemes.includes(primary))) {
      const letters = this.spelled(word)
      if (letters !== undefined) return letters
    }
    return phonemes === undefined ? undefined : stressed(phonemes, stress)
  }

  /** A word that is a known one with an ending. */
  inflected(word: string, reading: Reading): string | undefined {
    return (
      this.withS(word, reading) ??
      this.#withEd(word, reading) ??
      this.#withIng(word, { ...reading, stress: reading.stress ?? 0.5 })
    )
  }

  withS(word: string, reading: Reading): string | undefined {
    if (word.length < 3 || !word.endsWith('s')) return undefined
    const long = word.length > 4
    const stem = this.#firstKnown([
      !word.endsWith('ss') && word.slice(0, -1),
      (word.endsWith("'s") || (long && word.endsWith('es') && !word.endsWith('ies'))) && word.slice(0, -2),
      long && word.endsWith('ies') && `${word.slice(0, -3)}y`,
    ])
    return this.#ended(stem, reading, withS)
  }

  #withEd(word: string, reading: Reading): string | undefined {
    if (word.length < 4 || !word.endsWith('d')) return undefined
    const stem = this.#firstKnown([
      !word.endsWith('dd') && word.slice(0, -1),
      word.length > 4 && word.endsWith('ed') && !word.endsWith('eed') && word.slice(0, -2),
    ])
    return this.#ended(stem, reading, withEd)
  }

  #withIng(word: string, reading: Reading): string | undefined {
    if (word.length < 5 || !word.endsWith('ing')) return undefined
    const long = word.length > 5
    const stem = this.#firstKnown([
      long && word.slice(0, -3),
      `${word.slice(0, -3)}e`,
      long && /(?:([bcdgklmnprstvxz])\1ing|cking)$/.test(word) && word.slice(0, -4),
    ])
    return this.#ended(stem, reading, withIng)
  }

  #firstKnown(stems: readonly (string | false)[]): string | undefined {
    for (const stem of stems) if (stem !== false && this.knows(stem)) return stem
    return undefined
  }

  #ended(stem: string | undefined, reading: Reading, ending: (stem: string) => string): string | undefined {
    const phonemes = stem === undefined ? undefined : this.lookUp(stem, reading)
    return phonemes ? ending(phonemes) : undefined
  }
}

function inPart(
  entry: Readonly<Record<string, string | null>>,
  tag: string | undefined,
  following: Following | undefined,
): string | undefined {
  const atEnd = following !== undefined && following.vowel === undefined
  if (atEnd && Object.hasOwn(entry, 'None')) return entry.None ?? undefined
  for (const part of [tag, partOfSpeech(tag)])
    if (part !== undefined && Object.hasOwn(entry, part)) return entry[part] ?? undefined
  return entry.DEFAULT ?? undefined
}

/** The wider part of speech that a tag belongs to, as the dictionaries name it. */
export function partOfSpeech(tag: string | undefined): string | undefined {
  if (tag?.startsWith('VB')) return 'VERB'
  if (tag?.startsWith('NN')) return 'NOUN'
  if (tag?.startsWith('ADV') || tag?.startsWith('RB')) return 'ADV'
  if (tag?.startsWith('ADJ') || tag?.startsWith('JJ')) return 'ADJ'
  return tag
}
