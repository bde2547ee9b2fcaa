import { cmuDictionary } from './phonemes/cmu.js'
import { loadPhonemizer } from './phonemes/load.js'
import { type Names, namesIn } from './phonemes/names.js'
import { phonemize, type Spoken, type Stretch, type UnknownWords } from './phonemes/phonemizer.js'
import { data } from './sound/assets.js'
import type { Runtime } from './sound/runtime.js'
import { unknownWords } from './unknown-words.js'

/**
 * Phonemes of a sentence: what its author gave, the names that we know, the dictionaries of the voice, the CMU Pronouncing Dictionary, and last a net that
 * guesses by letters.
 */
export async function loadPronunciation(
  runtime: Promise<Runtime>,
): Promise<(stretches: readonly Stretch[]) => Promise<Spoken[]>> {
  const phonemizer = await loadPhonemizer(knownFirst(unknownWords(runtime)))
  const parted = namesIn(await data<Names>('names.json'))
  return (stretches) => phonemize(phonemizer, stretches.flatMap(parted))
}

function knownFirst(guessed: UnknownWords): UnknownWords {
  let dictionary: ReturnType<typeof cmuDictionary> | undefined
  return async (word) => {
    dictionary ??= cmuDictionary()
    return (await dictionary)(word) ?? (await guessed(word))
  }
}
