import type { Language, ShortForm } from '../../language.js'
import { sayNumber } from '../../numbers.js'
import { plainRomans } from '../digits.js'
import { winds } from '../plain/winds.js'

/** "90 km/sa" is "saatte doksan kilometre". */
const speeds: Readonly<Record<string, readonly [string, string]>> = {
  'km/sa': ['saatte', 'kilometre'],
  'km/h': ['saatte', 'kilometre'],
  'm/s': ['saniyede', 'metre'],
  'm/sn': ['saniyede', 'metre'],
  'km/sn': ['saniyede', 'kilometre'],
}

export const shortForms: readonly ShortForm[] = [
  {
    needs: /\d ?k?m\/[sh]/,
    pattern:
      /(?<![\p{L}\p{N}.,-])(?:(?<from>\d{1,4}(?:,\d+)?) ?[-–] ?)?(?<number>\d{1,3}(?:\.\d{3})+|\d{1,4}(?:,\d+)?) ?(?<unit>km\/(?:sa|h|sn)|m\/sn?)(?![\p{L}²2])/gu,
    say: (_written, language, { groups: { from, number = '', unit = '' } }) => {
      const [per, noun] = speeds[unit] ?? []
      const said = [from, number].flatMap((one) => (one ? [sayNumber(one, language)] : []))
      return noun && `${per} ${said.join(` ${language.words.to} `)} ${noun}`
    },
  },
  winds('[Rr]üzg[aâ]r', { K: 'kuzey', G: 'güney', B: 'batı', D: 'doğu' }),
  // "13. yy.da"
  {
    needs: /[\dIVX]\. yy/,
    pattern: /(?<=[\dIVX]\. )yy\.?(?:['’]?(?<ending>\p{Ll}+))?(?!\p{L})/gu,
    say: (_written, _language, { groups: { ending = '' } }) => `yüzyıl${ending}`,
  },
  // "3,5 milyon TL"
  {
    needs: /(?:milyon|milyar|bin) TL/,
    pattern: /(?<=(?:milyon|milyar|trilyon|bin) )TL(?!\p{L})/gu,
    say: 'lira',
  },
  { needs: /d\. \d/, pattern: /(?<![\p{L}.])d\.(?= (?:\d{1,2} \p{Lu}\p{Ll}+ )?1\d{3})/gu, say: 'doğum' },
  {
    needs: /ö\. \d/,
    pattern: /(?<![\p{L}.])ö\.(?= (?:\d{1,2} \p{Lu}\p{Ll}+ )?(?:1\d{3}|20\d\d))/gu,
    say: 'ölüm',
  },
  { needs: /no:? ?\d/iu, pattern: /(?<!\p{L})[Nn]o:(?= ?\d)/gu, say: 'numara' },
]

export const beforeFigures: Readonly<Record<string, string>> = {
  'm.': 'madde',
  'md.': 'madde',
  'c.': 'cilt',
  'nr.': 'numara',
  'no.': 'numara',
  'No.': 'numara',
  'op.': 'opus',
  'min.': 'en az',
  'böl.': 'bölüm',
  'şek.': 'şekil',
  'tbl.': 'tablo',
}

export const abbreviations: Readonly<Record<string, string>> = {
  'yakl.': 'yaklaşık',
  'Cad.': 'Caddesi',
  'Sok.': 'Sokak',
  'Mah.': 'Mahallesi',
  'Sn.': 'Sayın',
  'Av.': 'Avukat',
  'Doç.': 'Doçent',
  'Prof. Dr.': 'Profesör Doktor',
  'maks.': 'en fazla',
  'A.Ş.': 'anonim şirketi',
  'Ltd. Şti.': 'limited şirketi',
  'tel.': 'telefon',
  'vd.': 've diğerleri',
  vb: 've benzeri',
}

export const books: Language['books'] = {
  Yaratılış: 'Yaratılış',
  Mezmur: 'Mezmur',
  Mezmurlar: 'Mezmurlar',
  Yeşaya: 'Yeşaya',
  Matta: 'Matta',
  Markos: 'Markos',
  Luka: 'Luka',
  Yuhanna: 'Yuhanna',
  Romalılar: 'Romalılar',
  Korintliler: 'Korintliler',
  Vahiy: 'Vahiy',
}

export const romans: Language['romans'] = [
  // "II. Mehmed", "XVI. yüzyılda"
  {
    pattern: /(?<![\p{L}\p{N}])(?<roman>[IVX]+)\.(?= (?:\p{Lu}\p{Ll}{2}|yüzyıl|yy|bölüm|cilt|kitap|dönem))/gu,
    as: 'ordinal',
  },
  ...plainRomans('[Bb]ölüm|[Cc]ilt|[Kk]itap|böl\\.|c\\.', 'ila'),
]
