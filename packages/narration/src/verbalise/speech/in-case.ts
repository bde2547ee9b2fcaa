import type { Speech } from '@lectern/languages'
import type { ShortForm } from '../language.js'
import { anyOf } from '../numbers.js'
import { beforeSource, type Placeholders } from './fragment.js'

/** Short forms in the case that a word before them asks for ("na ul. Długiej", "в ст. 5"), by what stands behind them. */
export const inCase = (cases: NonNullable<Speech['inCase']>, placeholders: Placeholders): ShortForm[] =>
  cases.flatMap(({ before, names = {}, figures = {} }) => {
    const source = beforeSource(before, placeholders)
    return [...formsBefore('\\p{Lu}', source, names), ...formsBefore('[\\dIVX]', source, figures)]
  })

function formsBefore(behind: string, before: string, forms: Readonly<Record<string, string>>): ShortForm[] {
  const short = anyOf(Object.keys(forms))
  if (short === '') return []
  return [
    {
      needs: new RegExp(`(?:${short}) ?${behind}`, 'u'),
      pattern: new RegExp(`(?<=${before} )(?:${short})(?= ?${behind})`, 'gu'),
      say: (written) => forms[written],
    },
  ]
}
