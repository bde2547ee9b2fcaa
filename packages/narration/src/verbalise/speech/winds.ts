import type { Speech } from '@lectern/languages'
import type { ShortForm } from '../language.js'
import { beforeSource, type Placeholders } from './fragment.js'

/** "vento da NE", "wind ZW 5": points of the compass behind the word for wind. */
export function winds(
  { before, points, between = '' }: NonNullable<Speech['winds']>,
  placeholders: Placeholders,
): ShortForm {
  const letters = Object.keys(points).join('')
  const source = beforeSource(before, placeholders)
  return {
    needs: new RegExp(`${source} ?[${letters}]`, 'u'),
    pattern: new RegExp(`(?<=${source} )[${letters}]{1,3}(?![\\p{L}\\p{N}])`, 'gu'),
    say: (written) => [...written].map((letter) => points[letter]).join(between),
  }
}
