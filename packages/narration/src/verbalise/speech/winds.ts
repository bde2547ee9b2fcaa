import type { Speech } from '@lectern/languages'
import type { ShortForm } from '../language.js'
import { beforeSource, type Placeholders, sourceOf } from './fragment.js'

/** "vento da NE", "wind ZW 5": points of the compass behind the word for wind. */
export function winds(
  { before, after = '(?!)', points, between = '' }: NonNullable<Speech['winds']>,
  placeholders: Placeholders,
): ShortForm {
  const letters = Object.keys(points).join('')
  const source = beforeSource(before, placeholders)
  const behind = sourceOf(after, placeholders)
  return {
    needs: new RegExp(`${source} ?[${letters}]|[${letters}] (?:${behind})`, 'u'),
    pattern: new RegExp(
      `(?<=${source} )[${letters}]{1,3}(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])[${letters}]{1,3}(?= (?:${behind})(?!\\p{L}))`,
      'gu',
    ),
    say: (written) => points[written] ?? [...written].map((letter) => points[letter]).join(between),
  }
}
