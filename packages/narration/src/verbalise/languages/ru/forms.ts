import type { Language, ShortForm } from '../../language.js'
import { romanValue } from '../../recognise/romans.js'
import { russianJoined } from '../joined-numbers.js'
import { inCase } from '../plain/in-case.js'

/** Ordinals in the case that their ending asks for. */
const at = (mark: string) => ({ before: '', after: '', mark })

const dashes = '[ \u00a0]?[-–—][ \u00a0]?'
const gap = '[ \u00a0]'
const months = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря'
/** The noun behind several years or centuries, and the ending of their ordinals. */
const several: Readonly<Record<string, string>> = { годах: 'м', годов: 'го', веках: 'м', веков: 'го' }

/** "в 1941–1945 гг.", "1914—1918 годы" */
const years: ShortForm = {
  needs: /\d{4} ?[-–—] ?\d{4}/,
  pattern: new RegExp(
    `(?<=(?<in>(?<!\\p{L})[Вв] )?)(?<![\\p{L}\\p{N}.,–—-])(?<from>1\\d{3}|20\\d\\d)${dashes}(?<until>1\\d{3}|20\\d\\d)${gap}(?<noun>гг\\.|год(?:ы|ах|ов)(?!\\p{L}))`,
    'gu',
  ),
  say: (_written, { ordinal }, { groups: { in: inside, from = '', until = '', noun = '' } }) => {
    const said = noun === 'гг.' ? (inside ? 'годах' : 'годы') : noun
    const mark = several[said] ?? 'й'
    return `${ordinal(from, at(mark))}, ${ordinal(until, at(mark))} ${said}`
  },
}

/** "в XV—XVI вв.", "на рубеже XIX и XX веков" */
const centuries: ShortForm = {
  needs: /[IVX](?:[-–—]| (?:и|или|до) )[IVX]+ в/,
  pattern: new RegExp(
    `(?<=(?<in>(?<!\\p{L})[Вв] )?)(?<![\\p{L}\\p{N}])(?<from>[IVX]+)(?<link>${dashes}|,? (?:и|или|до) )(?<until>[IVX]+)${gap}(?<noun>вв\\.|век(?:а|ах|ов)(?!\\p{L}))`,
    'gu',
  ),
  say: (_written, { ordinal }, { groups: { in: inside, from, link = '', until, noun = '' } }) => {
    const numbers = [from, until].map((roman) => romanValue(roman ?? ''))
    if (numbers.includes(undefined)) return undefined
    const said = noun === 'вв.' ? (inside ? 'веках' : 'веков') : noun
    const mark = several[said] ?? 'й'
    return `${numbers.map((number) => ordinal(String(number), at(mark))).join(/\p{L}/u.test(link) ? link : ', ')} ${said}`
  },
}

/** "в 476 г. н. э.", "к 2020 г.", "в 44 году до н. э." */
const year: ShortForm = {
  needs: /\d (?:г\.|год)/,
  pattern: new RegExp(
    `(?<=(?:(?<in>(?<!\\p{L})[Вв] )|(?<to>(?<!\\p{L})(?:[Кк]|[Пп]о) ))?)(?<![\\p{L}\\p{N}.,–—-])(?<year>\\d{1,4})${gap}(?<noun>г\\.|год[ауе]?)(?=${gap}(?:до${gap})?н\\. ?э\\.)`,
    'gu',
  ),
  say: (_written, { ordinal }, { groups: { in: inside, to, year = '', noun = '' } }) => {
    const said = noun === 'г.' ? (inside ? 'году' : to ? 'году' : 'года') : noun
    const mark = said === 'году' ? (to ? 'му' : 'м') : said === 'год' ? 'й' : 'го'
    return `${ordinal(year, at(mark))} ${said}`
  },
}

/** "с 1990 по 1995 годы", "С 1930 преподавал", but not "с 2000 рублей" */
const sinceYears: readonly ShortForm[] = [
  {
    needs: /[Сс] \d{4}/,
    pattern:
      /(?<=(?<!\p{L})[Сс] )(?:1[1-9]\d\d|20\d\d)(?![\p{L}\p{N}]|[ \u00a0][°%$€₽]|[ \u00a0](?:\p{Ll}+(?:ов|ев|ей|[аяь]ми|ий|лет|ь)|год\p{L}*|г\.|человек|кг|км|м|р(?:уб)?\.)(?!\p{L})|[.,:]\d|[–-])/gu,
    say: (year, { ordinal }) => ordinal(year, at('го')),
  },
  {
    needs: /[Сс] \d{4} по /,
    pattern:
      /(?<=(?<!\p{L})[Сс] (?:1\d{3}|20\d\d) по )(?:1\d{3}|20\d\d)(?![\p{L}\p{N}]|[.,:]\d|[ \u00a0](?:год[ау]?|г\.)(?!\p{L}))/gu,
    say: (year, { ordinal }) => ordinal(year, at('й')),
  },
]

/** "2-х", "5-ти": in the genitive. */
const few: ShortForm = {
  needs: /\d-(?:х|ти|и)(?!\p{L})/u,
  pattern: /(?<![\p{L}\p{N}.,–-])(?:(?<some>[234])-х|(?<many>\d{1,3})-ти)(?!\p{L})/gu,
  say: (_written, _language, { groups: { some, many } }) => russianJoined(some ?? many ?? ''),
}

export const shortForms: readonly ShortForm[] = [
  ...inCase([
    {
      before: 'во?|на|при',
      names: { 'ул.': 'улице', 'г.': 'городе', 'пос.': 'посёлке' },
      figures: {
        'ст.': 'статье',
        'п.': 'пункте',
        'гл.': 'главе',
        'стр.': 'странице',
        'табл.': 'таблице',
        'рис.': 'рисунке',
      },
    },
    {
      before: 'по|согласно',
      names: { 'ул.': 'улице', 'г.': 'городу' },
      figures: { 'ст.': 'статье', 'п.': 'пункту' },
    },
    {
      before: 'со?|из|до|от',
      names: { 'ул.': 'улицы', 'г.': 'города', 'пос.': 'посёлка' },
      figures: { 'ст.': 'статьи', 'п.': 'пункта', 'гл.': 'главы' },
    },
  ]),
  years,
  ...sinceYears,
  centuries,
  year,
  few,
  // "на 29.06.1941 года": the date has the word in it
  { needs: /\d{4} год/, pattern: /(?<=\d\.\d{2}\.\d{4}) (?:года|г\.)(?!\p{L})/gu, say: '' },
  // "на 3-м этаже", no metre
  {
    needs: /\d-м/,
    pattern: /(?<![\p{L}\p{N}.,–-])(?<number>\d{1,4})-м(?![\p{L}²³])/gu,
    say: (_written, { ordinal }, { groups: { number = '' } }) => ordinal(number, at('м')),
  },
  // "ст. 5 ч. 1", no hours
  { needs: /ст\. \d/, pattern: /(?<=ст\. \d{1,4}(?:\.\d+)?,? )ч\.(?= \d)/gu, say: 'часть' },
  {
    needs: /пп?\. \d/,
    pattern: /(?<=(?<!\p{L})пп?\. ?\d{1,3}(?:\.\d+)?,? )ч\.(?= \d)/gu,
    say: 'часть',
  },
  // "с 7 по 12 марта"
  {
    needs: /с \d+ (?:по|до|на) \d/i,
    pattern: new RegExp(`(?<=(?<!\\p{L})[Сс]о? )\\d{1,2}(?= (?:по|до|на) \\d{1,2}${gap}(?:${months}))`, 'gu'),
    say: (digits, { ordinal }) => ordinal(digits, at('го')),
  },
  {
    needs: /(?:по|на) \d+ \p{Ll}/u,
    pattern: new RegExp(`(?<=(?<!\\p{L})[Сс]о? \\d{1,2} (?:по|на) )\\d{1,2}(?=${gap}(?:${months}))`, 'gu'),
    say: (digits, { ordinal }) => ordinal(digits, at('е')),
  },
  // "конца XIX – начала XX века"
  {
    needs: /[IVX] ?[–—-] ?\p{Ll}/u,
    pattern:
      /(?<![\p{L}\p{N}])(?<roman>[IVX]+)(?= ?[–—-] ?(?:начал|середин|конц|перв|втор)\p{L}+ (?:половины )?[IVX]+ в)/gu,
    say: (_written, { ordinal }, { groups: { roman = '' } }) => {
      const value = romanValue(roman)
      return value === undefined ? undefined : ordinal(String(value), at('го'))
    },
  },
  // "в 1990-х гг."
  {
    needs: /-х гг/,
    pattern: /(?<=(?<in>(?<!\p{L})[Вв] )?\d{2,4}-х[ \u00a0])гг\./gu,
    say: (_written, _language, { groups }) => (groups.in ? 'годах' : 'годов'),
  },
  // "на 67-й мин."
  {
    needs: /-й мин/,
    pattern: /(?<=(?<on>(?<!\p{L})[Нн]а )?\d{1,3}-й[ \u00a0])мин\.?(?!\p{L})/gu,
    say: (_written, _language, { groups }) => (groups.on ? 'минуте' : 'минуты'),
  },
  { needs: /\dп/, pattern: /(?<=\d )пп?\.(?= \d)/gu, say: 'пункт' },
  // "г. Москва", "р. Волга"
  {
    needs: /г\. \p{Lu}/iu,
    pattern: /(?<![\p{L}\p{N}.]|\d[ \u00a0])[Гг]\.(?=[ \u00a0]\p{Lu}\p{Ll})/gu,
    say: 'город',
  },
  {
    needs: /р\. \p{Lu}/iu,
    pattern: /(?<![\p{L}\p{N}.]|\d[ \u00a0])[Рр]\.(?=[ \u00a0]\p{Lu}\p{Ll})/gu,
    say: 'река',
  },
  { needs: /т\. [IVX]/iu, pattern: /(?<![\p{L}.])[Тт]\.(?=[ \u00a0][IVX]+(?!\p{L}))/gu, say: 'том' },
  { needs: /пр\./, pattern: /(?<=(?<!\p{L})и )пр\.(?!\p{L})/gu, say: 'прочее' },
  { needs: /ин\.|св\./i, pattern: /(?<!\p{L})[Сс]в\.(?= \p{Lu}\p{Ll})/gu, say: 'святой' },
]

export const beforeFigures: Readonly<Record<string, string>> = {
  'с.': 'страница',
  'т.': 'том',
  'соч.': 'сочинение',
  'ср.': 'сравни',
  'мин.': 'минимум',
  'вып.': 'выпуск',
  'кн.': 'книга',
  'корп.': 'корпус',
  'стр.': 'страница',
}

export const abbreviations: Readonly<Record<string, string>> = {
  'ок.': 'около',
  'отпр.': 'отправление',
  'приб.': 'прибытие',
  'кв. м': 'квадратных метров',
  'оз.': 'озеро',
  'пос.': 'посёлок',
  'обл.': 'область',
  'г-н': 'господин',
  'г-жа': 'госпожа',
  'макс.': 'максимум',
  'изд.': 'издание',
  'Ср.': 'Сравни',
  'ср.': 'сравни',
  'акад.': 'академик',
  'д-р': 'доктор',
  'ред.': 'редакция',
  'тыс.': 'тысяч',
  'прим.': 'примечание',
  'до н.э.': 'до нашей эры',
  'н.э.': 'нашей эры',
}

export const books: Language['books'] = {
  Быт: 'Бытие',
  Исх: 'Исход',
  Лев: 'Левит',
  Втор: 'Второзаконие',
  Пс: 'Псалом',
  Притч: 'Притчи',
  Ис: 'Исаия',
  Иер: 'Иеремия',
  Мф: 'от Матфея',
  Мк: 'от Марка',
  Лк: 'от Луки',
  Ин: 'от Иоанна',
  Деян: 'Деяния',
  Рим: 'Римлянам',
  Кор: 'Коринфянам',
  Гал: 'Галатам',
  Еф: 'Ефесянам',
  Флп: 'Филиппийцам',
  Евр: 'Евреям',
  Иак: 'Иакова',
  Откр: 'Откровение',
}

export const kopecks = { one: 'копейка', few: 'копейки', many: 'копеек', other: 'копейки' } as const

export const accelerations = {
  one: 'метр на секунду в квадрате',
  few: 'метра на секунду в квадрате',
  many: 'метров на секунду в квадрате',
  other: 'метра на секунду в квадрате',
} as const
