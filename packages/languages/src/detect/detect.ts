import type { DetectedLanguage, Executor, Task } from '@lectern/core'
import { isInOtherLetters } from './alphabets.js'
import type { Answers } from './language-task.js'
import { hasRareLetters, languageOfLetters, scriptOf, wordsOf } from './scripts.js'

/** Fewer letters of a script that several languages write say nothing, and fewer of any might be signs ("α, β, γ"). */
const fewest = 20
const fewestOfScript = 5
/** UTF-16 units that are looked at: enough to tell, and no more time for a long article. */
const most = 20_000

/** How often the answer was right in texts of known languages: where both libraries agree, and where they do not. */
const certain = 0.97
const guessed = 0.3

/**
 * The language of a text.
 *
 * @param executor asks the libraries of a text of more than 20,000 UTF-16 units in another thread, so that what they load does not stay in memory
 * beside what such an article needs
 * @returns undefined where there are too few letters to tell
 */
export async function detectLanguage(
  text: string,
  executor?: Executor,
): Promise<DetectedLanguage | undefined> {
  const sample = text.slice(0, most)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < fewestOfScript) return undefined
  const { lang: ofScript, besideMoreLatin, inMostLines, beside, alone, words } = scriptOf(sample)
  const ask = (asked: string): Promise<Answers> => answersTo(asked, text.length > most ? executor : undefined)
  if (besideMoreLatin && !inMostLines) {
    const { one, other } = await ask(wordsOf(sample, 'Latin'))
    if (one && one === other) return { lang: one, certainty: guessed, letters }
  }
  // A few Han characters may be a heading in Japanese.
  if (ofScript && (alone || letters >= fewest)) {
    const isGuess =
      besideMoreLatin || (ofScript === 'zh' && letters < fewest) || isInOtherLetters(ofScript, sample)
    return { lang: ofScript, certainty: isGuess ? guessed : alone ? 0.99 : certain, letters }
  }
  if (letters < fewest) return undefined
  const { one, other } = await agreed(words, ask)
  const own = languageOfLetters(words)
  const lang = own ?? (other && hasRareLetters(words) ? other : (one ?? other))
  if (!lang) return undefined
  const isAgreed = one === other && !own && !besideMoreLatin && !beside
  return { lang, certainty: isAgreed && !isInOtherLetters(lang, words) ? certain : guessed, letters }
}

/** What both say; where they differ, what both say of the words in small letters: lists of names and their initials have no language. */
async function agreed(words: string, ask: (text: string) => Promise<Answers>): Promise<Answers> {
  const answers = await ask(words)
  if (answers.one === answers.other) return answers
  // Word by word: a pattern for words with a capital would take the square of the longest word without one.
  const small = words.replace(/[\p{L}\p{M}]+/gu, (word) => (/\p{Lu}/u.test(word) ? ' ' : word))
  if (small === words || (small.match(/\p{L}/gu)?.length ?? 0) < fewestSmall) return answers
  const again = await ask(small)
  // That they differed is remembered: it stays a guess.
  return again.one && again.one === again.other ? { one: again.one, other: undefined } : answers
}

const fewestSmall = 100

const languageTask: Task<string, Answers> = {
  module: new URL('./language-task.js', import.meta.url).href,
  name: 'answersTo',
}

async function answersTo(sample: string, executor: Executor | undefined): Promise<Answers> {
  if (executor) return executor.run(languageTask, sample)
  return (await import('./language-task.js')).answersTo(sample)
}
