import type { Language } from '../language.js'
import { oneByOne, plainRomans } from './digits.js'
import { joinedWords, russianJoined } from './joined-numbers.js'
import { plainLanguage } from './plain/plain.js'
import { cases } from './ru/cases.js'
import { beforeFigures, books, kopecks, shortForms } from './ru/forms.js'
import { abbreviations, units } from './ru/vocabulary.js'

/** Days of the month, in the genitive: "пятого мая". */
const days =
  'первого второго третьего четвёртого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого двадцать-первого двадцать-второго двадцать-третьего двадцать-четвёртого двадцать-пятого двадцать-шестого двадцать-седьмого двадцать-восьмого двадцать-девятого тридцатого тридцать-первого'
    .split(' ')
    .map((day) => day.replace('-', ' '))

/** Of an ordinal: "двадцать четвёртый", "двадцать четвёртого". */
const genitive = (ordinal: string): string =>
  ordinal.replace(/(?:ый|ой)$/, 'ого').replace(/третий$/, 'третьего')

/** A year is an ordinal in a date: of "две тысячи двадцать четыре" the last word changes. */
function ofYear(said: string): string {
  if (said === 'две тысячи') return 'двухтысячного'
  return said.replace(/\S+$/, (last) => lastWords.get(last) ?? last)
}

const lastWords: ReadonlyMap<string, string> = new Map([
  ...'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать'
    .split(' ')
    .map((word, index) => [word, days[index] ?? word] as const),
  ['тридцать', 'тридцатого'],
  ['сорок', 'сорокового'],
  ['пятьдесят', 'пятидесятого'],
  ['шестьдесят', 'шестидесятого'],
  ['семьдесят', 'семидесятого'],
  ['восемьдесят', 'восьмидесятого'],
  ['девяносто', 'девяностого'],
  ['сто', 'сотого'],
  ['девятьсот', 'девятисотого'],
])

const roubles = { one: 'рубль', few: 'рубля', many: 'рублей', other: 'рубля' } as const

/** Feminine nouns in "ь", which tells no gender. */
const softFeminine =
  /^(?:тетрадь|площадь|дверь|ночь|дочь|часть|кровать|помощь|мышь|речь|вещь|печь|кость|степь|цепь|сеть|модель|роль|цель|соль|боль|мать|осень|лошадь|церковь|запись|подпись|рукопись|скорость|новость|область|должность|\p{L}+(?:ость|знь))$/u

/** Names of the places behind the mark. */
const decimals = ['десятых', 'сотых', 'тысячных', 'десятитысячных', 'стотысячных', 'миллионных']

/** Of an ordinal, by what is written behind the number ("3-им"): as most end, and "третий" as a whole. */
const endings: Readonly<Record<string, readonly [string, string]>> = {
  му: ['ому', 'третьему'],
  ю: ['ую', 'третью'],
  ым: ['ым', 'третьим'],
  им: ['ым', 'третьим'],
  ых: ['ых', 'третьих'],
  их: ['ых', 'третьих'],
  ой: ['ой', 'третьей'],
  ом: ['ом', 'третьем'],
}

/** Russian. */
export async function russian(): Promise<Language> {
  const { toCardinal, toOrdinal } = await import('n2words/ru-RU')
  const cardinal = (digits: string) => toCardinal(digits).replace(/^одна тысяча/, 'тысяча')
  const hours = new Intl.PluralRules('ru')
  const of = (count: number, forms: Record<string, string>) => forms[hours.select(count)] ?? ''
  return plainLanguage({
    locale: 'ru',
    compounds: joinedWords(
      russianJoined,
      'летн|лети|этажн|кратн|минутн|часов|секундн|дневн|метров|километров|процентн|градусн|тонн|местн|битн|дюймов|недельн|месячн|балльн|рублёв|рублев|томн|страничн|комнатн|миллионн|тысячн|годичн|дверн|колёсн|цилиндров|литров',
      '-',
    ),
    cardinal,
    count: (digits, noun) => {
      const word = noun.split(' ')[0] ?? ''
      const last = /(?:^|[^1])([12])$/.exec(digits)?.[1]
      if (last === '1' && (/[ая]$/.test(word) || softFeminine.test(word)))
        return toCardinal(digits, { gender: 'feminine' })
      if (last === '1' && /[ое]$/.test(word) && word !== 'евро')
        return toCardinal(digits).replace(/один$/, 'одно')
      return last === '2' && /(?:ы|и|[ыи]е)$/.test(word) && !/(?:дни|люди|годы)$/.test(word)
        ? toCardinal(digits, { gender: 'feminine' })
        : cardinal(digits)
    },
    ordinal: (digits, around) => {
      const said = toOrdinal(digits).replace(/^одна тысяча/, 'тысяча')
      const ending = endings[around?.mark ?? '']
      if (ending) return said.replace(/третий$/, ending[1]).replace(/(?:ый|ой)$/, ending[0])
      if (around?.mark === 'х') return said.replace(/(?:ый|ой)$/, 'ых')
      if (around?.mark === 'го' || around?.mark === 'года') return genitive(said)
      if (around?.mark === 'годом' || around?.mark === 'годами')
        return said.replace(/(?:ый|ой)$/, 'ым').replace(/третий$/, 'третьим')
      if (around?.mark === 'м' || around?.mark === 'году')
        return said.replace(/(?:ый|ой)$/, 'ом').replace(/третий$/, 'третьем')
      if (around?.mark === 'е')
        return /^(?: (?:и|или) \d+-е)?[ \u00a0]г(?:оды|г\.)/.test(around.after)
          ? said.replace(/(?:ый|ой)$/, 'ые')
          : said.replace(/(?:ый|ой)$/, 'ое').replace(/третий$/, 'третье')
      return around?.mark === 'я' ? said.replace(/(?:ый|ой)$/, 'ая').replace(/третий$/, 'третья') : said
    },
    ordinals: [
      /(?<![\p{L}\p{N}.,:])(?<number>\d{1,4})-(?<mark>й|я|го|е|х|му|ю|[ыи]м|[ыи]х|ой|ом)(?!\p{L})/gu,
      /(?<![\p{L}\p{N}.,:–-])(?<number>1\d{3}|20\d\d)(?=[ \u00a0](?<mark>год|года|году|годом)(?!\p{L}))/gu,
      // "между 1990 и 2000 годами"
      /(?<=(?<!\p{L})[Мм]ежду (?:\d{4} и )?)(?<number>1\d{3}|20\d\d)(?=(?: и \d{4})?[ \u00a0](?<mark>годами)(?!\p{L}))/gu,
    ],
    alsoWords: 'рис. им.',
    books,
    beforeFigures: { '†': 'умер', ...beforeFigures },
    cases,
    genitive: {
      words:
        'один одного, одна одной, одно одного, два двух, две двух, три трёх, четыре четырёх, пять пяти, шесть шести, семь семи, восемь восьми, девять девяти, десять десяти, одиннадцать одиннадцати, двенадцать двенадцати, тринадцать тринадцати, четырнадцать четырнадцати, пятнадцать пятнадцати, шестнадцать шестнадцати, семнадцать семнадцати, восемнадцать восемнадцати, девятнадцать девятнадцати, двадцать двадцати, тридцать тридцати, сорок сорока, пятьдесят пятидесяти, шестьдесят шестидесяти, семьдесят семидесяти, восемьдесят восьмидесяти, девяносто девяноста, сто ста, двести двухсот, триста трёхсот, четыреста четырёхсот, пятьсот пятисот, шестьсот шестисот, семьсот семисот, восемьсот восьмисот, девятьсот девятисот, тысяча тысячи, тысячи тысяч, тысяч тысяч, миллион миллиона, миллиона миллионов, миллионов миллионов, ноль нуля',
      before:
        '[Ии]з|[Сс]о?|[Дд]о|[Оо]т|[Оо]коло|[Бб]олее|[Мм]енее|[Сс]выше|[Бб]ольше|[Мм]еньше|[Дд]ля|[Бб]ез|[Пп]осле',
      ordinals: 'ого|его|ой|ому|ему|ом|ем|ых|их|ый|ий|ая|ым|им',
      one: 'few',
    },
    words: {
      point: 'целых',
      minus: 'минус',
      plus: 'плюс',
      percent: 'процентов',
      perMille: 'промилле',
      to: 'до',
      toNext: '-',
      at: 'собака',
      dot: 'точка',
      slash: 'дробь',
      by: 'на',
      per: 'в',
      perWhat: 'секунду|минуту|час|день|сутки|неделю|месяц|год',
      perShort: { мин: 'минуту', с: 'секунду', ч: 'час', сут: 'сутки', мес: 'месяц' },
      and: 'и',
      hyphen: 'дефис',
      version: 'версия',
      number: 'номер',
      star: ['звезда', 'звёзд'],
      timesWord: 'раз',
      equals: 'равно',
      colon: 'двоеточие',
      hashtag: 'хештег',
      ratio: '',
      outOf: 'из',
      over: 'дробь',
    },
    percents: { one: 'процент', few: 'процента', many: 'процентов', other: 'процента' },
    wholeBeforePoint: (digits) =>
      `${toCardinal(digits, { gender: 'feminine' })} ${/(?:^|[^1])1$/.test(digits) ? 'целая' : 'целых'}`,
    fraction: (digits) => {
      const many = decimals[digits.length - 1]
      const name = /(?:^|[^1])1$/.test(digits) ? many?.replace(/ых$/, 'ая') : many
      return name
        ? `${toCardinal(String(Number(digits)), { gender: 'feminine' })} ${name}`
        : oneByOne(cardinal)(digits)
    },
    date: (day, month, said) =>
      [days[Number(day) - 1] ?? cardinal(day), month, said && `${ofYear(said)} года`]
        .filter(Boolean)
        .join(' '),
    year: (digits) => cardinal(digits),
    rangeWords: 'с\\.|стр\\.|страницы|гл\\.|главы|ст\\.|статьи|пп?\\.|пункты|лет|годы',
    shortDays: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
    beforeHours: 'со?|до|в|к|после|около',
    acronymWords: 'ГОСТ НАТО ЮНЕСКО ТАСС ЗАГС БРИКС ОПЕК ФИФА УЕФА СПИД МИД ТЭЦ ГЭС',
    telephoneWords: 'тел|телефон|факс|моб',
    shortForms: [
      ...shortForms,
      // "п. 2 ч. 1 ст. 15"
      { needs: /п\. ?\d/, pattern: /(?<![\p{L}.])пп?\.(?= ?\d)/gu, say: 'пункт' },
      {
        needs: /ч\. \d/,
        pattern: /(?<![\p{L}.])ч\.(?= \d{1,2}(?:\.\d{1,2})? ст(?:\.|атьи))/gu,
        say: 'часть',
      },
      { needs: /ст\. ?\d/, pattern: /(?<![\p{L}.])ст\.(?= ?\d)/gu, say: 'статья' },
      { needs: /\d р\//, pattern: /(?<=\d )р\/д(?:ень)?\.?(?!\p{L})/gu, say: 'раза в день' },
      { needs: /д\. \d/, pattern: /(?<![\p{L}.])д\.(?= \d{1,4}(?:[а-я]|\/\d+)?(?:,|$))/gu, say: 'дом' },
      { needs: /кв\. ?\d/, pattern: /(?<![\p{L}.])кв\.(?= ?\d)/gu, say: 'квартира' },
      { needs: /тел\./i, pattern: /(?<![\p{L}.])[Тт]ел\.(?=:? ?[\d+(])/gu, say: 'телефон' },
      {
        // "в XIX в.", "конец XIX в.", "XIX–XX вв."
        needs: /[IVX] в/,
        pattern:
          /(?<=(?<in>(?<!\p{L})[Вв]о? )?(?<![\p{L}\p{N}])(?:[IVX]+[–-])?[IVX]+[ \u00a0])(?<many>в?)в\.(?! э\.)/gu,
        say: (_written, _language, { groups }) => (groups.many ? 'веков' : groups.in ? 'веке' : 'века'),
      },
      {
        needs: /\d{4} (?:г\.|года)/,
        pattern:
          /(?<=\d{1,2} (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|(?<!\p{L})(?:янв|фев|февр|мар|апр|авг|сен|сент|окт|ноя|нояб|дек)\.) \d{4})[ \u00a0](?:г\.|года)(?!\p{L})/gu,
        say: '',
      },
      // "в 1986 г.", "с 1923 г.", "к 2020 г.": no grams
      {
        needs: /\d{4} г\./,
        pattern:
          /(?<=(?:(?<in>(?<!\p{L})[Вв] )|(?<to>(?<!\p{L})[Кк] ))?)(?<![\p{L}\p{N}.,–-])(?<year>1\d{3}|20\d\d)[ \u00a0]г\.(?!\p{L})/gu,
        say: (_written, { ordinal }, { begin, groups }) => {
          const noun = groups.in || groups.to ? 'году' : begin === 0 ? 'год' : 'года'
          const mark = groups.to ? 'му' : noun === 'год' ? '' : noun
          return `${ordinal(groups.year ?? '', { before: '', after: '', mark })} ${noun}`
        },
      },
      {
        needs: /чел/,
        pattern: /(?<=\d )чел\.? ?\/ ?км[2²](?!\p{N})/gu,
        say: 'человек на квадратный километр',
      },
    ],
    time: (hour, minute) => {
      const whole = `${cardinal(String(hour))} ${of(hour, { one: 'час', few: 'часа', many: 'часов' })}`
      const said = toCardinal(String(minute), { gender: 'feminine' })
      return minute > 0
        ? `${whole} ${said} ${of(minute, { one: 'минута', few: 'минуты', many: 'минут' })}`
        : whole
    },
    currencies: { '₽': roubles, 'руб.': roubles, руб: roubles },
    cents: { '₽': kopecks, 'руб.': kopecks, руб: kopecks },
    units,
    abbreviations,
    symbols: { '°': 'градусов', '§': 'параграф' },
    parts: {
      2: ['половина', 'половины'],
      3: ['треть', 'трети'],
      4: ['четверть', 'четверти'],
      5: ['одна пятая', 'пятых'],
      8: ['одна восьмая', 'восьмых'],
      10: ['одна десятая', 'десятых'],
    },
    bareParts: true,
    wholeAndHalf: (count, noun) =>
      /^одн?[аи]н?$/.test(count)
        ? `${/[ыи]$/.test(noun) ? 'полторы' : 'полтора'} ${noun}`
        : `${count} с половиной ${noun}`,
    halved: { 'чайная ложка': 'чайной ложки', 'столовая ложка': 'столовой ложки' },
    powers: { 2: 'в квадрате', 3: 'в кубе', n: 'в степени' },
    romans: [
      {
        pattern: /(?<=(?<!\p{L})[Вв]о? )(?<roman>[IVX]+)(?=[ \u00a0]в\.)/gu,
        as: 'ordinal',
        around: { before: '', after: '', mark: 'м' },
      },
      {
        pattern: /(?<![\p{L}\p{N}])(?<roman>[IVX]+)(?=(?:[–-][IVX]+)?[ \u00a0]вв?\.)/gu,
        as: 'ordinal',
        around: { before: '', after: '', mark: 'го' },
      },
      // "II мировая война", "I и II мировой войны"
      {
        pattern:
          /(?<![\p{L}\p{N}])(?<roman>[IVX]+)(?= (?:мировая|война|армия|дивизия|династия|часть|глава)(?!\p{L}))/gu,
        as: 'ordinal',
        around: { before: '', after: '', mark: 'я' },
      },
      {
        pattern:
          /(?<![\p{L}\p{N}])(?<roman>[IVX]+)(?= (?:мировой|войны|войне|армии|дивизии|династии|части|главе|главы)(?!\p{L}))/gu,
        as: 'ordinal',
        around: { before: '', after: '', mark: 'ой' },
      },
      // "с XV по XVI век"
      {
        pattern: /(?<=(?<!\p{L})[Сс]о? )(?<roman>[IVX]+)(?= век(?!\p{L}))/gu,
        as: 'ordinal',
        around: { before: '', after: '', mark: 'го' },
      },
      {
        pattern: /(?<![\p{L}\p{N}])(?<roman>[IVX]+)(?= (?:век|съезд|том|международный)(?!\p{L}))/gu,
        as: 'ordinal',
      },
      {
        pattern: /(?<![\p{L}\p{N}])(?<roman>[IVX]+)(?= века(?!\p{L}))/gu,
        as: 'ordinal',
        around: { before: '', after: '', mark: 'го' },
      },
      {
        pattern: /(?<![\p{L}\p{N}])(?<roman>[IVX]+)(?= веке(?!\p{L}))/gu,
        as: 'ordinal',
        around: { before: '', after: '', mark: 'м' },
      },
      {
        pattern:
          /(?<=(?<!\p{L})(?:Пётр|Николай|Александр|Павел|Иван|Людовик|Генрих|Карл|Фридрих|Вильгельм|Пий) )(?<roman>[IVX]+)(?![\p{L}\p{N}])/gu,
        as: 'ordinal',
      },
      {
        pattern: /(?<=(?<!\p{L})(?:Екатерина|Елизавета|Мария|Анна) )(?<roman>[IVX]+)(?![\p{L}\p{N}])/gu,
        as: 'ordinal',
        around: { before: '', after: '', mark: 'я' },
      },
      ...plainRomans('[Гг]лава|[Тт]ом|[Чч]асть|[Кк]нига', 'до'),
    ],
  })
}
