import type { Language } from '../language.js'
import { oneByOne, plainRomans } from './digits.js'
import { joinedWords, ukrainianJoined } from './joined-numbers.js'
import { plainLanguage } from './plain/plain.js'
import { unitTable } from './plain/unit-table.js'
import { cases } from './uk/cases.js'
import {
  abbreviations,
  accelerations,
  beforeFigures,
  books,
  kopecks,
  romans,
  shortForms,
} from './uk/forms.js'

/** Days of the month, in the genitive: "п’ятого травня". */
const days =
  'першого другого третього четвертого п’ятого шостого сьомого восьмого дев’ятого десятого одинадцятого дванадцятого тринадцятого чотирнадцятого п’ятнадцятого шістнадцятого сімнадцятого вісімнадцятого дев’ятнадцятого двадцятого двадцять-першого двадцять-другого двадцять-третього двадцять-четвертого двадцять-п’ятого двадцять-шостого двадцять-сьомого двадцять-восьмого двадцять-дев’ятого тридцятого тридцять-першого'
    .split(' ')
    .map((day) => day.replace('-', ' '))

/** n2words writes Latin letters among the Cyrillic ones. */
const cyrillic = (said: string) => said.replace(/i/g, 'і').replace(/ï/g, 'ї').replace(/'/g, '’')

/** A year is an ordinal in a date: of "дві тисячі двадцять чотири" the last word changes. */
function ofYear(said: string): string {
  if (said === 'дві тисячі') return 'двотисячного'
  return said.replace(/\S+$/, (last) => lastWords.get(last) ?? last)
}

const lastWords: ReadonlyMap<string, string> = new Map([
  ...'один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять тринадцять чотирнадцять п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять двадцять'
    .split(' ')
    .map((word, index) => [word, days[index] ?? word] as const),
  ['тридцять', 'тридцятого'],
  ['сорок', 'сорокового'],
  ['п’ятдесят', 'п’ятдесятого'],
  ['шістдесят', 'шістдесятого'],
  ['сімдесят', 'сімдесятого'],
  ['вісімдесят', 'вісімдесятого'],
  ['дев’яносто', 'дев’яностого'],
  ['сто', 'сотого'],
  ['дев’ятсот', 'дев’ятисотого'],
])

/** After "о" an hour is in the locative, after "до", "від" and "після" in the genitive. */
function caseOf(before: string): 'ій' | 'ої' | undefined {
  if (/(?<!\p{L})[оО]б? $/u.test(before)) return 'ій'
  return /(?<!\p{L})(?:до|від|з|після|близько) $/iu.test(before) ? 'ої' : undefined
}

/** "десятій", "двадцять першої", "третьої" */
const hourOf = (hour: number, ending: string): string =>
  (days[hour - 1] ?? '').replace(/третього$/, ending === 'ій' ? 'третій' : 'третьої').replace(/ого$/, ending)

const dollars = { one: 'долар', few: 'долари', many: 'доларів', other: 'долара' } as const
const hryvnias = { one: 'гривня', few: 'гривні', many: 'гривень', other: 'гривні' } as const

/** Names of the places behind the mark. */
const decimals = ['десятих', 'сотих', 'тисячних', 'десятитисячних', 'стотисячних', 'мільйонних']

const squareMetres = {
  one: 'квадратний метр',
  few: 'квадратні метри',
  many: 'квадратних метрів',
  other: 'квадратного метра',
}
const cubicMetres = {
  one: 'кубічний метр',
  few: 'кубічні метри',
  many: 'кубічних метрів',
  other: 'кубічного метра',
}
const squareKilometres = {
  one: 'квадратний кілометр',
  few: 'квадратні кілометри',
  many: 'квадратних кілометрів',
  other: 'квадратного кілометра',
}

const teaspoons = {
  one: 'чайна ложка',
  few: 'чайні ложки',
  many: 'чайних ложок',
  other: 'чайної ложки',
}
const tablespoons = {
  one: 'столова ложка',
  few: 'столові ложки',
  many: 'столових ложок',
  other: 'столової ложки',
}

/** Of an ordinal, by what is written behind the number: as most end, and "третій" as a whole. */
const endings: Readonly<Record<string, readonly [string, string]>> = {
  го: ['ого', 'третього'],
  року: ['ого', 'третього'],
  му: ['ому', 'третьому'],
  році: ['ому', 'третьому'],
  роком: ['им', 'третім'],
  ї: ['ої', 'третьої'],
  им: ['им', 'третім'],
  ім: ['им', 'третім'],
  е: ['е', 'третє'],
  а: ['а', 'третя'],
  ті: ['і', 'треті'],
  х: ['их', 'третіх'],
  их: ['их', 'третіх'],
  іх: ['их', 'третіх'],
}

/** Ukrainian. */
export async function ukrainian(): Promise<Language> {
  const { toCardinal, toOrdinal } = await import('n2words/uk-UA')
  const say = (digits: string, gender: 'masculine' | 'feminine' = 'masculine') =>
    cyrillic(toCardinal(digits, { gender }))
  const cardinal = (digits: string) => say(digits).replace(/^одна тисяча/, 'тисяча')
  const rules = new Intl.PluralRules('uk')
  const of = (count: number, forms: Record<string, string>) => forms[rules.select(count)] ?? ''
  return plainLanguage({
    locale: 'uk',
    compounds: joinedWords(
      ukrainianJoined,
      'річ|літт|поверхов|кратн|хвилинн|годинн|секундн|денн|метров|кілометров|відсотков|градусн|тонн|місн|бітн|дюймов|тижнев|місячн|бальн|томн|сторінков|кімнатн|мільйонн|дверн',
      '-',
    ),
    cardinal,
    count: (digits, noun) => {
      const word = noun.split(' ')[0] ?? ''
      const last = /(?:^|[^1])([12])$/.exec(digits)?.[1]
      if (last === '1' && /[ая]$/.test(word)) return say(digits, 'feminine')
      return last === '2' &&
        /(?:години|хвилини|секунди|тонни|гривні|сторінки|книги|книжки|жінки|дівчини|копійки|кімнати|групи|школи|родини|особи|частини|країни|чайні|столові|таблетки)$/.test(
          word,
        )
        ? say(digits, 'feminine')
        : cardinal(digits)
    },
    ordinal: (digits, around) => {
      const ending = endings[around?.mark ?? '']
      if (!ending) return cyrillic(toOrdinal(digits))
      return ofYear(cardinal(digits))
        .replace(/третього$/, ending[1])
        .replace(/ого$/, ending[0])
    },
    ordinals: [
      /(?<![\p{L}\p{N}.,:])(?<number>\d{1,4})-(?<mark>й|ий|го|му|[иі]м|[иі]?х|ї)(?!\p{L})/gu,
      /(?<![\p{L}\p{N}.,:–-])(?<number>1\d{3}|20\d\d)(?=[ \u00a0](?<mark>рік|року|році|роком)(?!\p{L}))/gu,
    ],
    alsoWords: 'рис.',
    books,
    romans: [...romans, ...plainRomans('[Рр]озділ|[Тт]ом|[Чч]астина|[Кк]нига', 'до')],
    beforeFigures: { '†': 'помер', ...beforeFigures },
    rangeWords: 'с\\.|стор\\.|сторінки|розд\\.|розділи|ст\\.|статті|пп?\\.|пункти|років|роки',
    shortDays: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'нд'],
    cases,
    genitive: {
      words:
        'один одного, одна однієї, одне одного, два двох, дві двох, три трьох, чотири чотирьох, п’ять п’яти, шість шести, сім семи, вісім восьми, дев’ять дев’яти, десять десяти, одинадцять одинадцяти, дванадцять дванадцяти, тринадцять тринадцяти, чотирнадцять чотирнадцяти, п’ятнадцять п’ятнадцяти, шістнадцять шістнадцяти, сімнадцять сімнадцяти, вісімнадцять вісімнадцяти, дев’ятнадцять дев’ятнадцяти, двадцять двадцяти, тридцять тридцяти, сорок сорока, п’ятдесят п’ятдесяти, шістдесят шістдесяти, сімдесят сімдесяти, вісімдесят вісімдесяти, дев’яносто дев’яноста, сто ста, двісті двохсот, триста трьохсот, чотириста чотирьохсот, п’ятсот п’ятисот, шістсот шестисот, сімсот семисот, вісімсот восьмисот, дев’ятсот дев’ятисот, тисяча тисячі, тисячі тисяч, тисяч тисяч, мільйон мільйона, мільйони мільйонів, мільйонів мільйонів, нуль нуля',
      before: '[Зз]і?|[Іі]з|[Дд]о|[Вв]ід|[Бб]лизько|[Бб]ільше|[Мм]енше|[Дд]ля|[Бб]ез|[Пп]ісля',
      ordinals: 'ого|ої|ій|ому|им|их|ий|а',
      one: 'few',
    },
    words: {
      point: 'цілих',
      minus: 'мінус',
      plus: 'плюс',
      percent: 'відсотків',
      perMille: 'проміле',
      to: 'до',
      toNext: '-',
      at: 'равлик',
      dot: 'крапка',
      slash: 'скісна риска',
      by: 'на',
      per: 'на',
      perWhat: 'секунду|хвилину|годину|день|добу|тиждень|місяць|рік|особу',
      and: 'і',
      hyphen: 'дефіс',
      version: 'версія',
      number: 'номер',
      star: ['зірка', 'зірок'],
      timesWord: 'разів',
      equals: 'дорівнює',
      colon: 'двокрапка',
      hashtag: 'хештег',
      ratio: '',
      outOf: 'з',
      over: 'поділити на',
    },
    percents: { one: 'відсоток', few: 'відсотки', many: 'відсотків', other: 'відсотка' },
    date: (day, month, said) =>
      [days[Number(day) - 1] ?? cardinal(day), month, said && `${ofYear(said)} року`]
        .filter(Boolean)
        .join(' '),
    beforeHours: '[Оо]б?|з|із|до|після|близько',
    telephoneWords: 'тел|телефон|факс|моб',
    shortForms: [
      // behind a date
      {
        needs: /\d{4}(?:-го| (?:р\.|року))/,
        pattern:
          /(?<=\d{1,2} (?:січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|(?<!\p{L})(?:січ|лют|бер|квіт|трав|черв|лип|серп|вер|жовт|лист|груд)\.) \d{4})(?:(?:-го)?[ \u00a0](?:р\.|року)|-го)(?!\p{L})/gu,
        say: '',
      },
      ...shortForms,
      // "п. 2 ч. 1 ст. 15"
      { needs: /п\. ?\d/, pattern: /(?<![\p{L}.])пп?\.(?= ?\d)/gu, say: 'пункт' },
      {
        needs: /ч\. \d/,
        pattern: /(?<![\p{L}.])ч\.(?= \d{1,2}(?:\.\d{1,2})? ст(?:\.|атті))/gu,
        say: 'частина',
      },
      { needs: /ст\. ?\d/, pattern: /(?<![\p{L}.])ст\.(?= ?\d)/gu, say: 'стаття' },
      { needs: /\d р\//, pattern: /(?<=\d )р\/д(?:ень)?\.?(?!\p{L})/gu, say: 'рази на день' },
      { needs: /тел\./i, pattern: /(?<![\p{L}.])[Тт]ел\.(?=:? ?[\d+(])/gu, say: 'телефон' },
    ],
    time: (hour, minute, _noun, before) => {
      // "о десятій тридцять", "до десятої"
      const ending = caseOf(before)
      if (ending && hour > 0 && hour < 25)
        return `${hourOf(hour, ending)} ${minute > 0 ? say(String(minute), 'feminine') : ending === 'ій' ? 'годині' : 'години'}`
      const whole = `${say(String(hour), 'feminine')} ${of(hour, { one: 'година', few: 'години', many: 'годин' })}`
      return minute > 0
        ? `${whole} ${say(String(minute), 'feminine')} ${of(minute, { one: 'хвилина', few: 'хвилини', many: 'хвилин' })}`
        : whole
    },
    wholeBeforePoint: (digits) =>
      `${say(digits, 'feminine')} ${/(?:^|[^1])1$/.test(digits) ? 'ціла' : 'цілих'}`,
    fraction: (digits) => {
      const many = decimals[digits.length - 1]
      const name = /(?:^|[^1])1$/.test(digits) ? many?.replace(/их$/, 'а') : many
      return name ? `${say(String(Number(digits)), 'feminine')} ${name}` : oneByOne(cardinal)(digits)
    },
    currencies: { '₴': hryvnias, грн: hryvnias, 'грн.': hryvnias, $: dollars },
    cents: { '₴': kopecks, грн: kopecks, 'грн.': kopecks },
    magnitudes: {
      млн: ['мільйон', 'мільйонів'],
      млрд: ['мільярд', 'мільярдів'],
      'тис.': ['тисяча', 'тисяч'],
    },
    units: {
      'ч. л.': teaspoons,
      'ч.л.': teaspoons,
      'ст. л.': tablespoons,
      'ст.л.': tablespoons,
      'м/с²': accelerations,
      'м/с2': accelerations,
      'м²': squareMetres,
      'm²': squareMetres,
      'м³': cubicMetres,
      'm³': cubicMetres,
      'км²': squareKilometres,
      'km²': squareKilometres,
      'кв. м': squareMetres,
      'кв.м': squareMetres,
      'кв. км': squareKilometres,
      'куб. м': cubicMetres,
      ...unitTable(`
табл. таблетка таблетки таблеток таблетки
м/с метр_на_секунду метри_на_секунду метрів_на_секунду метра_на_секунду
км кілометр кілометри кілометрів кілометра
м метр метри метрів метра
см сантиметр сантиметри сантиметрів сантиметра
мм міліметр міліметри міліметрів міліметра
кг кілограм кілограми кілограмів кілограма
г грам грами грамів грама
т тонна тонни тонн тонни
л літр літри літрів літра
мл мілілітр мілілітри мілілітрів мілілітра
мг міліграм міліграми міліграмів міліграма
мкг мікрограм мікрограми мікрограмів мікрограма
га гектар гектари гектарів гектара
Вт ват вати ватів вата
кВт кіловат кіловати кіловатів кіловата
МБ мегабайт мегабайти мегабайтів мегабайта
ГБ гігабайт гігабайти гігабайтів гігабайта
км/год кілометр_на_годину кілометри_на_годину кілометрів_на_годину кілометра_на_годину
коп. копійка копійки копійок копійки
млн мільйон мільйони мільйонів мільйона
млрд мільярд мільярди мільярдів мільярда
тис. тисяча тисячі тисяч тисячі
хв хвилина хвилини хвилин хвилини
год година години годин години
`),
    },
    abbreviations: {
      тобто: 'тобто',
      'і т. д.': 'і так далі',
      'і т.д.': 'і так далі',
      'і т. п.': 'і тому подібне',
      'напр.': 'наприклад',
      'див.': 'дивись',
      'рис.': 'рисунок',
      'табл.': 'таблиця',
      'стор.': 'сторінка',
      'ст.': 'століття',
      'р.': 'року',
      'рр.': 'роки',
      'вул.': 'вулиця',
      'мал.': 'малюнок',
      'м.': 'місто',
      'до н. е.': 'до нашої ери',
      'н. е.': 'нашої ери',
      'ім.': 'імені',
      ...abbreviations,
    },
    symbols: { '°': 'градусів', '§': 'параграф' },
    parts: {
      2: ['половина', 'половини'],
      3: ['третина', 'третини'],
      4: ['чверть', 'чверті'],
      5: ['одна п’ята', 'п’ятих'],
      8: ['одна восьма', 'восьмих'],
      10: ['одна десята', 'десятих'],
    },
    bareParts: true,
    wholeAndHalf: (count, noun) =>
      /^одн?[аи]н?$/.test(count)
        ? `${/[иі]$/.test(noun) ? 'півтори' : 'півтора'} ${noun}`
        : `${count} з половиною ${noun}`,
    halved: { 'чайна ложка': 'чайної ложки', 'столова ложка': 'столової ложки' },
    powers: { 2: 'у квадраті', 3: 'у кубі', n: 'у степені' },
  })
}
