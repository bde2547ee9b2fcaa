import type { Genitive } from '@lectern/languages'

/**
 * Puts the words of one number into a case.
 *
 * @param forms of each word, that of the case
 */
export function declinedBy(
  forms: ReadonlyMap<string, string>,
  { words, unchanged }: Genitive,
): (said: readonly string[]) => string[] {
  // The minutes behind an hour stay as they are ("do ósmej trzydzieści").
  const isHour = (one: string) => /ej$/.test(words[one] ?? '')
  return (said) => {
    const stays = (one: string, at: number) =>
      (at > 0 && one === unchanged) || (said.some(isHour) && !isHour(one))
    return said.map((one, at) => (stays(one, at) ? one : (forms.get(one) ?? one)))
  }
}
