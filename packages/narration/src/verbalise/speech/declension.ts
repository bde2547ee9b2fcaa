import type { Genitive } from '@lectern/languages'

/**
 * Puts the words of one number into a case.
 *
 * @param forms of words, those of the case; hours that are not among them take the genitive
 */
export function declinedBy(
  forms: ReadonlyMap<string, string>,
  { hours = {}, unchanged }: Genitive,
): (said: readonly string[]) => string[] {
  const isHour = (one: string) => Object.hasOwn(hours, one)
  return (said) => {
    // The minutes behind an hour stay as they are ("do ósmej trzydzieści").
    if (said.some(isHour))
      return said.map((one) => (isHour(one) ? (forms.get(one) ?? hours[one] ?? one) : one))
    return said.map((one, at) => (at > 0 && one === unchanged ? one : (forms.get(one) ?? one)))
  }
}
