import type { ShortForm } from '../../language.js'
import { romanValue } from '../../recognise/romans.js'
import { inCase } from '../plain/in-case.js'

/** "czterdziestego piątego" as it is in a place. */
const locative = (genitive: string): string =>
  genitive.replace(/(?<=[gc]i)ego(?!\p{L})/gu, 'm').replace(/ego(?!\p{L})/gu, 'ym')

/** What hangs on what is around it. */
export const shortForms: readonly ShortForm[] = [
  ...inCase([
    {
      before: 'na|przy|po|we?',
      names: { 'ul.': 'ulicy', 'al.': 'alei', 'pl.': 'placu', 'os.': 'osiedlu', 'woj.': 'województwie' },
      figures: {
        'art.': 'artykule',
        'ust.': 'ustępie',
        'str.': 'stronie',
        'rozdz.': 'rozdziale',
        'tab.': 'tabeli',
        'rys.': 'rysunku',
        '§': 'paragrafie',
        'poz.': 'pozycji',
      },
    },
    {
      before: 'do|od|koło|obok|według|wg',
      names: { 'ul.': 'ulicy', 'al.': 'alei', 'pl.': 'placu', 'woj.': 'województwa' },
      figures: { 'art.': 'artykułu', 'ust.': 'ustępu', '§': 'paragrafu', 'poz.': 'pozycji' },
    },
    { before: 'zgodnie z', figures: { 'art.': 'artykułem', 'ust.': 'ustępem', '§': 'paragrafem' } },
    { before: 'ze?', names: { 'ul.': 'ulicy', 'al.': 'alei', 'pl.': 'placu', 'woj.': 'województwa' } },
  ]),
  // "od 4 do 5 roku życia"
  {
    needs: /\d roku ż/,
    pattern: /(?<![\p{L}\p{N}.,])\d{1,2}(?=(?: (?:do|i|lub) \d{1,2})? roku życia)/gu,
    say: (digits, { ordinal }) => ordinal(digits, { before: '', after: '', mark: 'ego' }),
  },
  // "w III kw. 2023 r."
  {
    needs: /[IVX] kw/,
    pattern: /(?<=(?<!\p{L})[Ww] )(?<roman>I{1,3}|IV)(?= kw(?:\.|artale))/gu,
    say: (_written, { ordinal }, { groups: { roman = '' } }) =>
      ordinal(String(romanValue(roman) ?? 0), { before: 'w ', after: ' kwartale', mark: '' }),
  },
  { needs: /[IVX] kw/, pattern: /(?<=(?<!\p{L})[Ww] (?:I{1,3}|IV) )kw\./gu, say: 'kwartale' },
  { needs: /r\/r/, pattern: /(?<![\p{L}/])r\/r(?![\p{L}/])/gu, say: 'rok do roku' },
  // "w 67. min"
  {
    needs: /\d\.? min/,
    pattern: /(?<=(?<!\p{L})[Ww] )(?<number>\d{1,2})\.? min\.?(?!\p{L})/gu,
    say: (_written, { ordinal }, { groups: { number = '' } }) =>
      `${ordinal(number, { before: 'w ', after: ' minucie', mark: '' })} minucie`,
  },
  // "za Zygmunta III"
  {
    needs: /a [IVX]/,
    pattern:
      /(?<=(?<!\p{L})(?:Jana|Zygmunta|Kazimierza|Władysława|Bolesława|Pawła|Piusa|Benedykta|Ludwika|Karola|Henryka|Stefana|Augusta|Fryderyka|Mikołaja|Piotra|Napoleona|Stanisława|Aleksandra|Wilhelma) )(?<roman>[IVX]+)(?![\p{L}\p{N}])/gu,
    say: (_written, { ordinal }, { groups: { roman = '' } }) => {
      const value = romanValue(roman)
      return value === undefined ? undefined : ordinal(String(value), { before: '', after: '', mark: 'ego' })
    },
  },
  // "w XV–XVI w.", "od XV do XVI w.", "XX w."
  {
    needs: /[IVX] w(?:\.|iek)/,
    pattern:
      /(?<=(?<in>(?<!\p{L})[Ww]e? )?)(?<![\p{L}\p{N}–-])(?<from>[IVX]+)(?<link> ?[–—-] ?| (?:i|a|lub|oraz|do) )(?<until>[IVX]+) w(?:\.|iek(?:u|ach|ów)(?!\p{L}))/gu,
    say: (_written, { ordinal }, { groups: { in: inside, from, link = '', until } }) => {
      const numbers = [from, until].map((roman) => romanValue(roman ?? ''))
      if (numbers.includes(undefined)) return undefined
      const said = numbers.map((number) =>
        ordinal(
          String(number),
          inside ? { before: 'w ', after: ' wieku', mark: '' } : { before: '', after: ' wieku', mark: 'ego' },
        ),
      )
      return `${said.join(/\p{L}/u.test(link) ? link : ' i ')} wieku`
    },
  },
  {
    needs: /[IVX] w\./,
    pattern: /(?<!(?<!\p{L})[Ww]e? )(?<![\p{L}\p{N}–-])(?<roman>[IVX]+) w\.(?!\p{L})/gu,
    say: (_written, { ordinal }, { groups: { roman = '' } }) => {
      const value = romanValue(roman)
      return value === undefined
        ? undefined
        : `${ordinal(String(value), { before: '', after: ' wieku', mark: 'ego' })} wieku`
    },
  },
  // "w 1945 r.", "476 r. n.e."
  {
    needs: /\d r(?:\.|oku)/,
    pattern:
      /(?<=(?<!\p{L})[Ww]e? )(?<year>1\d{3}|20\d\d|\d{3}(?= r\. (?:p\. ?)?n\. ?e\.))(?= (?:r\.|roku(?!\p{L})))/gu,
    say: (_written, { year }, { groups }) => locative(year(groups.year ?? '')),
  },
  {
    needs: /\d{3} r\. (?:p\. ?)?n\./,
    pattern: /(?<![\p{L}\p{N}.,–-])(?<number>\d{3}) r\.(?= (?:p\. ?)?n\. ?e\.)/gu,
    say: (_written, { year }, { groups: { number = '' } }) => `${year(number)} roku`,
  },
  // "Szkoła im. Jana Kowalskiego"
  { needs: /im\. \p{Lu}/u, pattern: /(?<!\p{L})im\.(?= \p{Lu})/gu, say: 'imienia' },
  {
    needs: /temp\. /,
    pattern: /(?<!(?<!\p{L})[Ww] )(?<!\p{L})temp\.(?= (?:od|do|ok\.|powyżej|poniżej|max|min|maks) )/gu,
    say: 'temperatura',
  },
  { needs: /w godz\. ?\d/i, pattern: /(?<=(?<!\p{L})[Ww] )godz\.(?= ?\d)/gu, say: 'godzinach' },
  // "14 XII 1920"
  {
    needs: /\d [IVX]+ \d/,
    pattern:
      /(?<![\p{L}\p{N}.,])(?<day>[1-9]|[12]\d|3[01]) (?<month>X?I{1,3}|IV|VI{0,3}|IX|X) (?<year>1\d{3}|20\d\d)(?![\p{L}\p{N}]|[.,]\d)/gu,
    say: (_written, { date, months, year: yearOf }, { groups: { day = '', month = '', year = '' } }) =>
      date(day, months[(romanValue(month) ?? 0) - 1]?.[0] ?? month, yearOf(year), true, ''),
  },
  // "na rok 2008"
  {
    needs: /rok \d/i,
    pattern: /(?<=(?<!\p{L})[Rr]ok )(?<year>1\d{3}|20\d\d)(?![\p{L}\p{N}]|[.,]\d|[–/-]\d)/gu,
    say: (_written, { year }, { groups }) =>
      year(groups.year ?? '')
        .replace(/(?<=[gc]i)ego(?!\p{L})/gu, '')
        .replace(/ego(?!\p{L})/gu, 'y'),
  },
  { needs: /ż\./, pattern: /(?<=\d )r\. ż\.(?!\p{L})/gu, say: 'roku życia' },
  // "ul. Długa 5 m. 3"
  {
    needs: /\d m\. \d/,
    pattern: /(?<=[Uu]l\. \p{Lu}\p{L}{1,30} \d{1,4}[a-zA-Z]? )m\.(?= \d{1,3}(?!\d))/gu,
    say: 'mieszkania',
  },
]

export const abbreviations: Readonly<Record<string, string>> = {
  'mieszk.': 'mieszkańców',
  'z późn. zm.': 'z późniejszymi zmianami',
  'egz.': 'egzemplarzy',
  'ciśn.': 'ciśnienie',
  'płn.-zach.': 'północno-zachodni',
  'płn.-wsch.': 'północno-wschodni',
  'płd.-zach.': 'południowo-zachodni',
  'płd.-wsch.': 'południowo-wschodni',
  'płn.': 'północny',
  'płd.': 'południowy',
  'm.st.': 'miasto stołeczne',
  'm. st.': 'miasto stołeczne',
  'wzgl.': 'względnie',
  'ww.': 'wyżej wymieniony',
  'ks.': 'ksiądz',
  'gen.': 'generał',
  płk: 'pułkownik',
  'kpt.': 'kapitan',
  bp: 'biskup',
  abp: 'arcybiskup',
  'ur.': 'urodzony',
  'woj.': 'województwo',
  'pow.': 'powiat',
  'gm.': 'gmina',
  'śr.': 'średnio',
  'ibid.': 'tamże',
  'tłum.': 'tłumaczenie',
}

export const beforeFigures: Readonly<Record<string, string>> = {
  'lp.': 'liczba porządkowa',
}
