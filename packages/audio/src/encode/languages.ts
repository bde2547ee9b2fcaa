/**
 * ISO 639-2 codes by those of two letters, as tags of sound files want them: ID3 the bibliographic one, MP4 the
 * terminological one, where there are two.
 */
const codes: Readonly<Record<string, string>> = {
  ar: 'ara',
  bg: 'bul',
  bn: 'ben',
  ca: 'cat',
  cs: 'cze ces',
  cy: 'wel cym',
  da: 'dan',
  de: 'ger deu',
  el: 'gre ell',
  en: 'eng',
  es: 'spa',
  et: 'est',
  eu: 'baq eus',
  fa: 'per fas',
  fi: 'fin',
  fr: 'fre fra',
  ga: 'gle',
  he: 'heb',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  id: 'ind',
  is: 'ice isl',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  lt: 'lit',
  lv: 'lav',
  nb: 'nob',
  nl: 'dut nld',
  nn: 'nno',
  no: 'nor',
  pl: 'pol',
  pt: 'por',
  ro: 'rum ron',
  ru: 'rus',
  sk: 'slo slk',
  sl: 'slv',
  sr: 'srp',
  sv: 'swe',
  sw: 'swa',
  ta: 'tam',
  te: 'tel',
  th: 'tha',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  vi: 'vie',
  zh: 'chi zho',
}

/** The code of a language; undefined where the table has none. */
export function threeLetters(lang: string, kind: 'bibliographic' | 'terminological'): string | undefined {
  const own = lang.split('-')[0]?.toLowerCase() ?? ''
  if (own.length === 3) return own
  const [bibliographic, terminological = bibliographic] = codes[own]?.split(' ') ?? []
  return kind === 'bibliographic' ? bibliographic : terminological
}
