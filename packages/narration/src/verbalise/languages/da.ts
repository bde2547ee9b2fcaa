import type { Language } from '../language.js'
import { plainLanguage } from './plain/plain.js'

const days =
  'første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tyvende enogtyvende toogtyvende treogtyvende fireogtyvende femogtyvende seksogtyvende syvogtyvende otteogtyvende niogtyvende tredivte enogtredivte'.split(
    ' ',
  )

/** Danish. */
export async function danish(): Promise<Language> {
  const { toCardinal } = await import('n2words/da-DK')
  /** "ettusinde og nihundrede og otte" has one "og" too many. */
  const cardinal = (digits: string) =>
    toCardinal(digits)
      .replace(/tusinde? og (?=\p{L}+hundrede)/gu, 'tusind ')
      .replace(/en millioner/, 'en million')
  const year = (digits: string) =>
    /^1[1-9]/.test(digits)
      ? `${cardinal(digits.slice(0, 2))}hundrede${Number(digits.slice(2)) ? ` og ${cardinal(String(Number(digits.slice(2))))}` : ''}`
      : cardinal(digits)
  return plainLanguage({
    locale: 'da',
    cardinal,
    year,
    ordinal: (digits) => days[Number(digits) - 1] ?? cardinal(digits),
    ordinals: [/(?<![\p{L}\p{N}.,:])(?<number>\d{1,2})\.(?= \p{Ll}{3,})/gu],
    words: {
      point: 'komma',
      minus: 'minus',
      plus: 'plus',
      percent: 'procent',
      to: 'til',
      at: 'snabel-a',
      dot: 'punktum',
      slash: 'skråstreg',
      by: 'gange',
      per: 'per',
      and: 'og',
      hyphen: 'bindestreg',
      number: 'nummer',
      star: ['stjerne', 'stjerner'],
      timesWord: 'gange',
      equals: 'lig med',
      colon: 'kolon',
      over: 'over',
    },
    date: (day, month, said) =>
      [days[Number(day) - 1] ?? cardinal(day), month, said].filter(Boolean).join(' '),
    time: (hour, minute) =>
      `${cardinal(String(hour))}${minute > 0 ? ` ${minute < 10 ? 'nul ' : ''}${cardinal(String(minute))}` : ''}`,
    beforeHours: 'kl\\.|klokken|kl',
    units: {
      'km/t': { one: 'kilometer i timen', other: 'kilometer i timen' },
      kr: { one: 'krone', other: 'kroner' },
      'kr.': { one: 'krone', other: 'kroner' },
    },
    abbreviations: {
      'f.eks.': 'for eksempel',
      'bl.a.': 'blandt andet',
      'osv.': 'og så videre',
      'ca.': 'cirka',
      'kl.': 'klokken',
      'nr.': 'nummer',
      'dvs.': 'det vil sige',
    },
    symbols: { '°': 'grader', '§': 'paragraf' },
  })
}
