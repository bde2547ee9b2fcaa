import type { Language } from '../language.js'
import { plainLanguage } from './plain/plain.js'

const days =
  'første andre tredje fjerde femte sjette sjuende åttende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tjuende tjueførste tjueandre tjuetredje tjuefjerde tjuefemte tjuesjette tjuesjuende tjueåttende tjueniende trettiende trettiførste'.split(
    ' ',
  )

/** Norwegian, for both written forms. */
export async function norwegian(): Promise<Language> {
  const { toCardinal } = await import('n2words/nb-NO')
  const cardinal = (digits: string) => toCardinal(digits).replace(/-/g, '').replace(/,/g, '')
  const year = (digits: string) =>
    /^1[1-9]/.test(digits)
      ? `${cardinal(digits.slice(0, 2))} ${Number(digits.slice(2)) ? cardinal(String(Number(digits.slice(2)))) : 'hundre'}`
      : cardinal(digits)
  return plainLanguage({
    locale: 'nb',
    cardinal,
    year,
    ordinal: (digits) => days[Number(digits) - 1] ?? cardinal(digits),
    ordinals: [/(?<![\p{L}\p{N}.,:])(?<number>\d{1,2})\.(?= \p{Ll}{3,})/gu],
    words: {
      point: 'komma',
      minus: 'minus',
      plus: 'pluss',
      percent: 'prosent',
      to: 'til',
      at: 'krøllalfa',
      dot: 'punktum',
      slash: 'skråstrek',
      by: 'ganger',
      per: 'per',
      and: 'og',
      hyphen: 'bindestrek',
      number: 'nummer',
      star: ['stjerne', 'stjerner'],
      timesWord: 'ganger',
      equals: 'er lik',
      colon: 'kolon',
      over: 'over',
    },
    date: (day, month, said) =>
      [days[Number(day) - 1] ?? cardinal(day), month, said].filter(Boolean).join(' '),
    time: (hour, minute) =>
      `${cardinal(String(hour))}${minute > 0 ? ` ${minute < 10 ? 'null ' : ''}${cardinal(String(minute))}` : ''}`,
    beforeHours: 'kl\\.|klokken|kl',
    units: {
      'km/t': { one: 'kilometer i timen', other: 'kilometer i timen' },
      kr: { one: 'krone', other: 'kroner' },
    },
    abbreviations: {
      'f.eks.': 'for eksempel',
      'bl.a.': 'blant annet',
      'osv.': 'og så videre',
      'ca.': 'cirka',
      'kl.': 'klokken',
      'nr.': 'nummer',
      'dvs.': 'det vil si',
    },
    symbols: { '°': 'grader', '§': 'paragraf' },
  })
}
