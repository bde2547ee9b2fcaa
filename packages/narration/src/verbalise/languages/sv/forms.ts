import type { ShortForm } from '../../language.js'

/** What hangs on what is around it. */
export const shortForms: readonly ShortForm[] = [
  // "se bil. 3"
  {
    needs: /bil\. ?\d/,
    pattern: /(?<=(?<!\p{L})(?:[Ss]e|enl\.|[Ee]nligt|[Jj]fr|i|och) |\()bil\.(?= ?\d)/gu,
    say: 'bilaga',
  },
  // "2 § 2 st."
  {
    needs: /§ \d st\./,
    pattern: /(?<=§ )(?<number>\d) st\.(?!\p{L})/gu,
    say: (_written, { ordinal }, { groups: { number = '' } }) => `${ordinal(number)} stycket`,
  },
  { needs: /\d tr/, pattern: /(?<=\d )tr\.?(?![\p{L}.])/gu, say: 'trappor' },
]

export const abbreviations: Readonly<Record<string, string>> = {
  'inv.': 'invånare',
  'pers.': 'personer',
  'uppl.': 'upplagan',
  'red.': 'redaktör',
  'milj.': 'miljoner',
  'ibid.': 'ibidem',
  'övers.': 'översättning',
  'mdr.': 'miljarder',
}

export const beforeFigures: Readonly<Record<string, string>> = {
  'dir.': 'direktiv',
  bd: 'band',
}
