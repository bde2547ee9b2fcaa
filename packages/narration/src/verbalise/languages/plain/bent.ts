import type { Genitive } from './genitive.js'

/** "dwa dwoma, trzy trzema" */
export function pairsIn(words: string): [string, string][] {
  return words.split(', ').map((pair) => pair.split(' ') as [string, string])
}

/**
 * Puts the words of one number into a case.
 *
 * @param forms of each word, that of the case
 */
export function bentBy(
  forms: ReadonlyMap<string, string>,
  { words, unbent }: Genitive,
): (said: readonly string[]) => string[] {
  const genitives = new Map(pairsIn(words))
  // The minutes behind an hour do not bend ("do ósmej trzydzieści").
  const isHour = (one: string) => /ej$/.test(genitives.get(one) ?? '')
  return (said) => {
    const stays = (one: string, at: number) =>
      (at > 0 && one === unbent) || (said.some(isHour) && !isHour(one))
    return said.map((one, at) => (stays(one, at) ? one : (forms.get(one) ?? one)))
  }
}
