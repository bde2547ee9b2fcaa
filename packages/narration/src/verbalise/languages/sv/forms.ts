import type { ShortForm } from '../../language.js'
import { romanValue } from '../../recognise/romans.js'

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
  // "Karl XII:s grav"
  {
    needs: /[IVX]:s/,
    pattern: /(?<=\p{Lu}\p{Ll}{2,} )(?<roman>[IVX]+):s(?!\p{L})/gu,
    say: (_written, { ordinal }, { groups: { roman = '' } }) => {
      const value = romanValue(roman)
      return value === undefined ? undefined : `den ${ordinal(String(value)).replace(/a$/, 'e')}s`
    },
  },
  { needs: /§§/, pattern: /§§(?= ?\d)/gu, say: 'paragraferna ' },
  // with spaces instead of stops
  { needs: / d(?!\p{L})/u, pattern: /(?<!\p{L})f d(?= \p{Ll})/gu, say: 'före detta' },
  { needs: / k(?!\p{L})/u, pattern: /(?<!\p{L})s k(?= \p{Ll})/gu, say: 'så kallad' },
  { needs: / m(?!\p{L})/u, pattern: /(?<= )m m(?=[,.;)]|$)/gu, say: 'med mera' },
  // "i 67:e min."
  { needs: /\d:e min/, pattern: /(?<=\d:e )min\.?(?!\p{L})/gu, say: 'minuten' },
  // a law before its chapter
  { needs: /MB \d/, pattern: /(?<!\p{L})MB(?= \d{1,2} kap)/gu, say: 'miljöbalken' },
  { needs: /PBL \d/, pattern: /(?<!\p{L})PBL(?= \d{1,2} kap)/gu, say: 'plan- och bygglagen' },
  { needs: /\d tr/, pattern: /(?<=\d )tr\.?(?![\p{L}.])/gu, say: 'trappor' },
]

export const abbreviations: Readonly<Record<string, string>> = {
  'inv.': 'invånare',
  'ö.h.': 'över havet',
  'inv.nr': 'inventarienummer',
  'sign.': 'signerad',
  'ordf.': 'ordförande',
  'forts.': 'fortsättning',
  'm.a.o.': 'med andra ord',
  'o.d.': 'och dylikt',
  'p. g. a.': 'på grund av',
  'ung.': 'ungefär',
  Dnr: 'diarienummer',
  dnr: 'diarienummer',
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
