import { numberWords } from '#carried/number-words'
import type { Language } from '../language.js'
import { dashedSign, numberSource, sayNumber } from '../numbers.js'
import { plainLanguage } from './plain/plain.js'

const percent = numberSource({ decimalMark: ',' })

/** Turkish. */
export async function turkish(): Promise<Language> {
  const { toCardinal, toOrdinal } = await numberWords['tr-TR']()
  const cardinal = (digits: string) => toCardinal(digits)
  return plainLanguage({
    locale: 'tr',
    cardinal,
    ordinal: (digits) => toOrdinal(digits),
    ordinals: [/(?<![\p{L}\p{N}.,:])(?<number>\d{1,3})\.(?= (?!\p{Lu})\p{Ll}{3,})/gu],
    words: {
      point: 'virgül',
      hashtag: 'etiket',
      minus: 'eksi',
      plus: 'artı',
      percent: 'yüzde',
      to: 'ila',
      at: 'et',
      dot: 'nokta',
      slash: 'bölü',
      by: 'çarpı',
      per: 'bölü',
      and: 've',
      hyphen: 'tire',
      number: 'numara',
      star: ['yıldız', 'yıldız'],
      timesWord: 'kez',
      equals: 'eşittir',
      colon: 'iki nokta',
      over: 'bölü',
    },
    // the word stands before the number, and often the sign too
    shortForms: [
      {
        needs: /%/,
        pattern: new RegExp(
          `(?<sign>[−-]|${dashedSign})?(?:% ?(?<number>${percent})|(?<![\\p{L}\\p{N}.,])(?<number2>${percent}) ?%)`,
          'gu',
        ),
        say: (_, language, { groups }) =>
          `${groups.sign ? 'eksi ' : ''}yüzde ${sayNumber(groups.number ?? groups.number2 ?? '', language)}`,
      },
    ],
    date: (day, month, said) => [cardinal(day), month, said].filter(Boolean).join(' '),
    time: (hour, minute) =>
      `${cardinal(String(hour))}${minute > 0 ? ` ${minute < 10 ? 'sıfır ' : ''}${cardinal(String(minute))}` : ''}`,
    telephoneWords: 'tel|telefon|gsm|faks',
    beforeHours: '[Ss]aat',
    hourWords: "(?:[’'](?:de|da|te|ta|den|dan|ten|tan)|sıralarında|sularında)",
    units: {
      '°C': { other: 'santigrat derece' },
      '°': { other: 'derece' },
      gr: { other: 'gram' },
      'dk.': { other: 'dakika' },
      'km/sa': { other: 'kilometre bölü saat' },
      'm²': { other: 'metrekare' },
      'm³': { other: 'metreküp' },
      'km²': { other: 'kilometrekare' },
    },
    currencies: { TL: { other: 'lira' }, '₺': { other: 'lira' } },
    abbreviations: {
      'vb.': 've benzeri',
      'vs.': 'vesaire',
      'örn.': 'örneğin',
      'yy.': 'yüzyıl',
      'M.Ö.': 'milattan önce',
      'M.S.': 'milattan sonra',
      MÖ: 'milattan önce',
      MS: 'milattan sonra',
      'Dr.': 'doktor',
      'Prof.': 'profesör',
      's.': 'sayfa',
      'bkz.': 'bakınız',
    },
    symbols: { '°': 'derece', '§': 'madde', '<': 'küçüktür', '>': 'büyüktür' },
    parts: { 2: ['yarım', 'yarım'], 4: ['çeyrek', 'çeyrek'] },
    bareParts: true,
    wholeAndHalf: (count, noun) => `${count} buçuk ${noun}`,
    powers: { 2: 'kare', 3: 'küp', n: 'üzeri' },
  })
}
