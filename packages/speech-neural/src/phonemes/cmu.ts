import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fromArpabet } from './arpabet.js'
import { withS } from './suffixes.js'

/** Phonemes of a word by the CMU Pronouncing Dictionary; undefined where it does not have it. */
export type CmuDictionary = (word: string) => string | undefined

/**
 * The dictionary as its package has it: one entry a line, searched as text. The object that it makes would take 60 MB in each thread, for the few
 * words of an article that are looked up here.
 */
export async function cmuDictionary(): Promise<CmuDictionary> {
  const text = await readFile(createRequire(import.meta.url).resolve('cmu-pronouncing-dictionary'))
  const sounds = (word: string): string | undefined => {
    const key = `\n  ${JSON.stringify(word)}: "`
    const begin = text.indexOf(key)
    if (begin < 0) return undefined
    const from = begin + Buffer.byteLength(key)
    return fromArpabet(text.toString('utf8', from, text.indexOf('"', from)))
  }
  return (written) => {
    const word = plain(written)
    const stem = word.replace(/'s?$/, '')
    const ofStem = stem === word ? undefined : sounds(stem)
    return sounds(word) ?? (ofStem && withS(ofStem))
  }
}

/** Without accents and capitals: its words have none. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
}
