import { createSpeech, type Spoken } from './speech.js'

/** A formula to be spoken. */
export interface Unspoken {
  mathml: string
  lang: string
}

const speak = createSpeech()

/**
 * Speaks formulas, in order: a module that a worker can load, and all that loads the rules of speech.
 *
 * @returns as many results as formulas
 */
export async function speakAll(formulas: readonly Unspoken[]): Promise<Spoken[]> {
  const spoken: Spoken[] = []
  for (const { mathml, lang } of formulas) spoken.push(await speak(mathml, lang))
  return spoken
}
