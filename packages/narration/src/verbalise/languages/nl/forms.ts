import type { ShortForm } from '../../language.js'

/** What hangs on what is around it. */
export const shortForms: readonly ShortForm[] = [
  // "3e dr.", of books
  { needs: /\d(?:e|de|ste) dr\./, pattern: /(?<=\d(?:e|de|ste) )dr\.(?!\p{L})/gu, say: 'druk' },
  // "om 8 u."
  {
    needs: /\d u(?!\p{L})/u,
    pattern: /(?<=(?<![\p{N}.,])(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)? )u\.?(?![\p{L}.])/gu,
    say: 'uur',
  },
  // "gld. 5,-"
  { needs: /\d,[-–]/, pattern: /(?<=(?:[Gg]ld\.|ƒ) ?\d{1,6}),[-–]+(?![\p{L}\p{N}])/gu, say: '' },
]

export const abbreviations: Readonly<Record<string, string>> = {
  'inw.': 'inwoners',
  'hfdst.': 'hoofdstuk',
  'uitg.': 'uitgave',
  'ibid.': 'ibidem',
  'Ds.': 'Dominee',
  'ds.': 'dominee',
  'pers.': 'personen',
  'gld.': 'gulden',
  'red.': 'redactie',
}

export const beforeFigures: Readonly<Record<string, string>> = {
  'Gld.': 'Gulden',
  'gld.': 'gulden',
  'dl.': 'deel',
}
