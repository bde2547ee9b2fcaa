import { numberWords } from '#carried/number-words'
import type { Language } from '../language.js'
import { dashedSign, numberSource, sayNumber } from '../numbers.js'
import { plainLanguage } from './plain/plain.js'
import { abbreviations, beforeFigures, books, romans, shortForms } from './tr/forms.js'

const percent = `\\d+\\.\\d{1,2}(?!\\d)|${numberSource({ decimalMark: ',' })}`

const ordinals = new Map(
  'sıfır sıfırıncı, bir birinci, iki ikinci, üç üçüncü, dört dördüncü, beş beşinci, altı altıncı, yedi yedinci, sekiz sekizinci, dokuz dokuzuncu, on onuncu, yirmi yirminci, otuz otuzuncu, kırk kırkıncı, elli ellinci, altmış altmışıncı, yetmiş yetmişinci, seksen sekseninci, doksan doksanıncı, yüz yüzüncü, bin bininci, milyon milyonuncu'
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** Turkish. */
export async function turkish(): Promise<Language> {
  const { toCardinal } = await numberWords['tr-TR']()
  const cardinal = (digits: string) => toCardinal(digits)
  return plainLanguage({
    locale: 'tr',
    cardinal,
    ordinal: (digits) => cardinal(digits).replace(/\p{L}+$/u, (last) => ordinals.get(last) ?? last),
    ordinals: [
      /(?<![\p{L}\p{N}.,:])(?<number>\d{1,3})\.(?= (?!\p{Lu})(?:\p{Ll}{3,}|yy|sk?\.))/gu,
      // "1. Dünya Savaşı"
      /(?<![\p{L}\p{N}.,:/-])(?<number>\d{1,2})\.(?= \p{Lu}\p{Ll}{2})/gu,
      // "2'nci", "3'üncü"
      /(?<![\p{L}\p{N}.,:])(?<number>\d{1,4})['’]?[ıiuü]?n?c[ıiuü](?!\p{L})/gu,
    ],
    shortDays: ['Pzt', 'Sal', 'Çar', 'Per', 'Cum', 'Cmt', 'Paz'],
    beforeFigures,
    books,
    romans,
    rangeWords: 's\\.|ss\\.|sayfa|madde|md\\.|böl\\.|bölüm',
    scoreWords: 'yen(?:di|erek|ildi)|kazan(?:dı|arak)|mağlup|berabere|galip|skor(?:la|u)?',
    score: (home, away) => `${cardinal(home)} ${cardinal(away)}`,
    cents: { TL: { other: 'kuruş' }, '₺': { other: 'kuruş' } },
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
      version: 'sürüm',
      number: 'numara',
      star: ['yıldız', 'yıldız'],
      timesWord: 'kez',
      equals: 'eşittir',
      colon: 'iki nokta',
      over: 'bölü',
    },
    // the word stands before the number, and often the sign too
    shortForms: [
      ...shortForms,
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
    hourWords: "(?:[’'](?:de|da|te|ta|den|dan|ten|tan)|saatlerinde|sıralarında|sularında)",
    units: {
      '°C': { other: 'santigrat derece' },
      '°': { other: 'derece' },
      gr: { other: 'gram' },
      'dk.': { other: 'dakika' },
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
      ...abbreviations,
    },
    symbols: { '°': 'derece', '§': 'madde', '<': 'küçüktür', '>': 'büyüktür' },
    parts: { 2: ['yarım', 'yarım'], 4: ['çeyrek', 'çeyrek'] },
    bareParts: true,
    wholeAndHalf: (count, noun) => `${count} buçuk ${noun}`,
    powers: { 2: 'kare', 3: 'küp', n: 'üzeri' },
  })
}
