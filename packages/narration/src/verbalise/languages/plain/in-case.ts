import type { ShortForm } from '../../language.js'
import { anyOf } from '../../numbers.js'

/** Short forms in the case that a word before them asks for ("na ul. Długiej", "в ст. 5"), by what stands behind them. */
interface InCase {
  /** Words that ask for it, as a source; each also with a capital, where it begins with a letter. */
  before: string
  names?: Readonly<Record<string, string>>
  figures?: Readonly<Record<string, string>>
}

export const inCase = (cases: readonly InCase[]): ShortForm[] =>
  cases.flatMap(({ before, names = {}, figures = {} }) => [
    ...formsBefore('\\p{Lu}', before, names),
    ...formsBefore('[\\dIVX]', before, figures),
  ])

function formsBefore(behind: string, before: string, forms: Readonly<Record<string, string>>): ShortForm[] {
  const short = anyOf(Object.keys(forms))
  const capitals = before.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase())
  if (short === '') return []
  return [
    {
      needs: new RegExp(`(?:${short}) ?${behind}`, 'u'),
      pattern: new RegExp(`(?<=(?<!\\p{L})(?:${before}|${capitals}) )(?:${short})(?= ?${behind})`, 'gu'),
      say: (written) => forms[written],
    },
  ]
}
