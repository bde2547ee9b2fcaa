import type { UnknownWords } from './phonemes/phonemizer.js'
import { data, lettersModel } from './sound/assets.js'
import { type LettersAlphabet, phonemesOfLetters } from './sound/letters-model.js'
import type { Runtime } from './sound/runtime.js'

/** Words of an article that no dictionary has are few; what the net said of so many is kept. */
const most = 10_000

/** The net for words that stand in no dictionary, loaded with the first of them. */
export function unknownWords(runtime: Promise<Runtime>): UnknownWords {
  const answers = new Map<string, string | undefined>()
  let tools: ReturnType<typeof load> | undefined
  const load = async () => ({
    net: await (await runtime).load(await lettersModel(), true),
    alphabet: await data<LettersAlphabet>('unknown-words.json'),
  })
  return async (word) => {
    if (answers.has(word)) return answers.get(word)
    tools ??= load()
    const { net, alphabet } = await tools
    const phonemes = await phonemesOfLetters(net, alphabet, word)
    if (answers.size >= most) answers.clear()
    answers.set(word, phonemes)
    return phonemes
  }
}
