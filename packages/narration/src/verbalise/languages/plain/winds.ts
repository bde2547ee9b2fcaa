import type { ShortForm } from '../../language.js'

/**
 * "vento da NE", "wind ZW 5": points of the compass behind the word for wind.
 *
 * @param before what stands before them, as a source
 * @param points letter to name
 * @param between what joins two names
 */
export function winds(before: string, points: Readonly<Record<string, string>>, between = ''): ShortForm {
  const letters = Object.keys(points).join('')
  return {
    needs: new RegExp(`(?:${before}) ?[${letters}]`),
    pattern: new RegExp(`(?<=(?<!\\p{L})(?:${before}) )[${letters}]{1,3}(?![\\p{L}\\p{N}])`, 'gu'),
    say: (written) => [...written].map((letter) => points[letter]).join(between),
  }
}
