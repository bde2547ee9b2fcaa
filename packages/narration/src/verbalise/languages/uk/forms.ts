import type { Language, ShortForm } from '../../language.js'
import { romanValue } from '../../recognise/romans.js'
import { ukrainianJoined } from '../joined-numbers.js'
import { inCase } from '../plain/in-case.js'

/** Ordinals in the case that their ending asks for. */
const at = (mark: string) => ({ before: '', after: '', mark })

const dashes = '[ \u00a0]?[-–—][ \u00a0]?'
const gap = '[ \u00a0]'

/** "у 1941–1945 рр.", "1914—1918 роки" */
const years: ShortForm = {
  needs: /\d{4} ?[-–—] ?\d{4}/,
  pattern: new RegExp(
    `(?<=(?<in>(?<!\\p{L})[УуВв] )?)(?<![\\p{L}\\p{N}.,–—-])(?<from>1\\d{3}|20\\d\\d)${dashes}(?<until>1\\d{3}|20\\d\\d)${gap}(?<noun>рр\\.|рок(?:и|ах|ів)(?!\\p{L}))`,
    'gu',
  ),
  say: (_written, { ordinal }, { groups: { in: inside, from = '', until = '', noun = '' } }) => {
    const said = noun === 'рр.' ? (inside ? 'роках' : 'роки') : noun
    const mark = said === 'роки' ? 'й' : said === 'роках' ? 'му' : 'го'
    return `${ordinal(from, at(mark))}, ${ordinal(until, at(mark))} ${said}`
  },
}

/** Before a century in the genitive. */
const ofCentury =
  /(?<!\p{L})(?:(?:почат|кін|серед|полов|чверт|трет|рубеж|меж|істор|культур)\p{L}*|[Дд]о|[Вв]ід|[Зз]|[Іі]з|[Пп]ісля|[Пп]ротягом|[Уу]продовж|[Вв]продовж) $/u

/** "у V ст.", "XV—XVI століття", "на межі XIX і XX століть": one century or two. */
const centuries: ShortForm = {
  needs: /[IVX] ?(?:ст\.|століт)/u,
  pattern: new RegExp(
    `(?<=(?<in>(?<!\\p{L})[УуВв] )?)(?<![\\p{L}\\p{N}])(?:(?<from>[IVX]+)(?<link>${dashes}|,? (?:[ій]|та|або|до) ))?(?<until>[IVX]+)${gap}(?<noun>ст\\.|століт(?:тя(?:ми?|х)?|ті|ь)(?!\\p{L}))`,
    'gu',
  ),
  say: (
    _written,
    { ordinal },
    { text, begin, groups: { in: inside, from, link = '', until, noun = '' } },
  ) => {
    const numbers = [from, until].flatMap((roman) => (roman ? [romanValue(roman)] : []))
    if (numbers.includes(undefined)) return undefined
    const locative = noun === 'ст.' ? inside : /^століт(?:ті|тях)$/u.test(noun)
    const isOf = noun === 'століть' || ofCentury.test(text.slice(0, begin))
    const said = noun !== 'ст.' ? noun : inside ? (from ? 'століттях' : 'столітті') : 'століття'
    return `${numbers.map((number) => ordinal(String(number), at(locative ? 'му' : isOf ? 'го' : 'е'))).join(/\p{L}/u.test(link) ? link : ', ')} ${said}`
  },
}

/** "у 1945 р.", "до 2000 р.", "у 44 р. до н. е." */
const year: ShortForm = {
  needs: /\d р\./,
  pattern: new RegExp(
    `(?<=(?<in>(?<!\\p{L})[УуВв] )?)(?<![\\p{L}\\p{N}.,–—-])(?<year>1\\d{3}|20\\d\\d|\\d{1,4}(?=${gap}р\\.${gap}(?:до${gap})?н\\. ?е\\.))${gap}р\\.(?!\\p{L})`,
    'gu',
  ),
  say: (_written, { ordinal }, { groups: { in: inside, year = '' } }) =>
    inside ? `${ordinal(year, at('му'))} році` : `${ordinal(year, at('го'))} року`,
}

/** "2-х", "5-ти": in the genitive. */
const few: ShortForm = {
  needs: /\d-(?:х|ти|ми)(?!\p{L})/u,
  pattern: /(?<![\p{L}\p{N}.,–-])(?:(?<some>[234])-х|(?<many>\d{1,3})-ти)(?!\p{L}| рок)/gu,
  say: (_written, _language, { groups: { some, many } }) => ukrainianJoined(some ?? many ?? ''),
}

/** "80-ті роки", "1920-ті рр.", "у 80-х роках" */
const decades: ShortForm = {
  needs: /0-[тх]/,
  pattern: /(?<![\p{L}\p{N}.,–-])(?<number>\d{1,3}0)-(?<mark>ті|ти|х|тих)(?= (?:рр\.|рок(?:и|ах|ів)))/gu,
  say: (_written, { ordinal }, { groups: { number = '', mark } }) =>
    ordinal(number, at(mark === 'ті' ? 'ті' : 'их')),
}

export const shortForms: readonly ShortForm[] = [
  ...inCase([
    {
      before: '[УВув]|на|по|при',
      names: { 'вул.': 'вулиці', 'м.': 'місті', 'с.': 'селі' },
      figures: { 'ст.': 'статті', 'п.': 'пункті', 'рис.': 'рисунку', 'табл.': 'таблиці', 'розд.': 'розділі' },
    },
    { before: 'за', figures: { 'ст.': 'статтею' } },
    {
      before: 'з|із|до|від',
      names: { 'вул.': 'вулиці', 'м.': 'міста', 'с.': 'села' },
      figures: { 'ст.': 'статті', 'п.': 'пункту' },
    },
  ]),
  years,
  centuries,
  year,
  few,
  decades,
  // "з 7 по 12 березня"
  {
    needs: /\d (?:по|до|на) \d/,
    pattern:
      /(?<=(?<!\p{L})(?:[Зз]|[Іі]з|[Вв]ід) )\d{1,2}(?= (?:по|до|на) \d{1,2}[ \u00a0](?:січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня))/gu,
    say: (digits, { ordinal }) => ordinal(digits, at('го')),
  },
  // "кінця XIX – початку XX ст."
  {
    needs: /[IVX] ?[–—-] ?\p{Ll}/u,
    pattern:
      /(?<![\p{L}\p{N}])(?<roman>[IVX]+)(?= ?[–—-] ?(?:почат|середин|кін|перш|друг)\p{L}+ (?:половини )?[IVX]+ ст)/gu,
    say: (_written, { ordinal }, { groups: { roman = '' } }) => {
      const value = romanValue(roman)
      return value === undefined ? undefined : ordinal(String(value), at('го'))
    },
  },
  // "1-ше місце", "3-тє видання"
  {
    needs: /\d-\p{Ll}/u,
    pattern: /(?<![\p{L}\p{N}.,–-])(?<number>\d{1,3})-(?<mark>ше|ге|тє|те|ме|е|ша|га|тя|та|ма|а)(?!\p{L})/gu,
    say: (_written, { ordinal }, { groups: { number = '', mark = '' } }) =>
      ordinal(number, at(/[еє]$/.test(mark) ? 'е' : 'а')),
  },
  { needs: /ст\. \d/, pattern: /(?<=ст\. \d{1,4}(?:\.\d+)?,? )ч\.(?= \d)/gu, say: 'частина' },
  { needs: /буд\. \d/, pattern: /(?<!\p{L})буд\.(?= \d)/gu, say: 'будинок' },
  { needs: /кв\. \d/, pattern: /(?<!\p{L})кв\.(?= \d)/gu, say: 'квартира' },
  { needs: /т\. [IVX]/iu, pattern: /(?<![\p{L}.])[Тт]\.(?=[ \u00a0][IVX]+(?!\p{L}))/gu, say: 'том' },
  {
    needs: /м\. \p{Lu}/iu,
    pattern: /(?<![\p{L}\p{N}.]|\d[ \u00a0])[Мм]\.(?=[ \u00a0]\p{Lu}\p{Ll})/gu,
    say: 'місто',
  },
  {
    needs: /р\. \p{Lu}/iu,
    pattern: /(?<![\p{L}\p{N}.]|\d[ \u00a0])[Рр]\.(?=[ \u00a0]\p{Lu}\p{Ll})/gu,
    say: 'річка',
  },
  { needs: /ін\./, pattern: /(?<=(?<!\p{L})(?:та|і|й) )ін\.(?!\p{L})/gu, say: 'інші' },
  { needs: /св\./i, pattern: /(?<!\p{L})[Сс]в\.(?= \p{Lu}\p{Ll})/gu, say: 'святий' },
]

export const beforeFigures: Readonly<Record<string, string>> = {
  'с.': 'сторінка',
  'т.': 'том',
  'оп.': 'опус',
  'тв.': 'твір',
  'розд.': 'розділ',
  'мін.': 'мінімум',
  'вип.': 'випуск',
}

export const abbreviations: Readonly<Record<string, string>> = {
  'бл.': 'близько',
  'кв. м': 'квадратних метрів',
  'відпр.': 'відправлення',
  'приб.': 'прибуття',
  'вис.': 'висота',
  'грн.': 'гривень',
  'оз.': 'озеро',
  'обл.': 'область',
  'макс.': 'максимум',
  'вид.': 'видання',
  'пор.': 'порівняй',
  'проф.': 'професор',
  'акад.': 'академік',
  'ред.': 'редакція',
  'і т.п.': 'і тому подібне',
  'т. зв.': 'так званий',
  'т.зв.': 'так званий',
  'до н.е.': 'до нашої ери',
  'н.е.': 'нашої ери',
}

export const books: Language['books'] = {
  Бут: 'Буття',
  Вих: 'Вихід',
  Пс: 'Псалом',
  Іс: 'Ісая',
  Єр: 'Єремія',
  Мт: 'від Матвія',
  Мф: 'від Матвія',
  Мк: 'від Марка',
  Лк: 'від Луки',
  Ів: 'від Івана',
  Дії: 'Дії',
  Рим: 'до Римлян',
  Кор: 'до Коринтян',
  Гал: 'до Галатів',
  Еф: 'до Ефесян',
  Євр: 'до Євреїв',
  Як: 'Якова',
  Об: 'Об’явлення',
}

/** Names of rulers, with their ordinal's ending. */
const kings =
  'Петро|Микола|Олександр|Павло|Іван|Людовик|Генріх|Карл|Фрідріх|Вільгельм|Пій|Казимир|Сигізмунд|Ян|Василь|Ярослав|Володимир'
const queens = 'Катерина|Єлизавета|Марія|Анна|Вікторія'

const roman = '(?<roman>[IVX]+)(?![\\p{L}\\p{N}])'

export const romans: Language['romans'] = [
  { pattern: new RegExp(`(?<=(?<!\\p{L})(?:${kings}) )${roman}`, 'gu'), as: 'ordinal' },
  {
    pattern: new RegExp(`(?<=(?<!\\p{L})(?:${queens}) )${roman}`, 'gu'),
    as: 'ordinal',
    around: at('а'),
  },
  // "I і II світова війна", "Другої світової війни"
  {
    pattern:
      /(?<![\p{L}\p{N}])(?<roman>[IVX]+)(?= (?:світова|війна|армія|дивізія|династія|частина|глава)(?!\p{L}))/gu,
    as: 'ordinal',
    around: at('а'),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?<roman>[IVX]+)(?= (?:світової|війни|армії|дивізії|династії|частини|глави)(?!\p{L}))/gu,
    as: 'ordinal',
    around: at('ї'),
  },
]

export const kopecks = { one: 'копійка', few: 'копійки', many: 'копійок', other: 'копійки' } as const

export const accelerations = {
  one: 'метр на секунду у квадраті',
  few: 'метри на секунду у квадраті',
  many: 'метрів на секунду у квадраті',
  other: 'метра на секунду у квадраті',
} as const
