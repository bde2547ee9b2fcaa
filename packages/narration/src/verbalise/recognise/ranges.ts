import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { anyOf, sayNumber } from '../numbers.js'
import { either } from '../patterns.js'
import { after, before, isBehind } from './around.js'

/** Two figures with a sign between them. */
const pair = /\d[–:-]\d/

/** The dash of a range, the colon of a proportion, the stroke between years; the numbers on their sides are said by themselves. */
export function ranges(language: Language): Recogniser[] {
  return [...ofYears(language), ...ofNumbers(language), ...proportions(language), ...strokes]
}

/** "1914-18", "the years 1951 -63" */
const shortYear = ({ rangeWords }: Language) =>
  new RegExp(
    `(?<=(?<!\\p{N})(?<century>1[1-9]|20)\\d\\d)[–-](?<until>\\d\\d)(?!\\p{N}|[.,:/-]\\d|-)|(?<=(?<!\\p{L})(?:${rangeWords}) (?:19|20)\\d\\d) [–-](?<until2>\\d\\d)(?!\\p{N}|[.,:/%°-]|[ \u00a0][°%\\p{Lu}])`,
    'gu',
  )
/** "1914-1918" */
const longYear = /(?<=(?<!\p{N})(?:1[1-9]|20)\d\d)-(?=(?:1[1-9]|20)\d\d(?!\p{N}|-))/gu

function ofYears(language: Language): Recogniser[] {
  const { to } = language.words
  return [
    {
      needs: /\d ?[–-]\d/,
      pattern: shortYear(language),
      say: ({ groups: { century, until2, until = until2 } }) => {
        // "1999-00"
        const isNext = century !== undefined && until === '00'
        return ` ${to} ${isNext ? language.year(`${Number(century) + 1}00`) : sayNumber(String(Number(until)), language)}`
      },
    },
    {
      needs: pair,
      pattern: longYear,
      say: (found) => (rises(found, true) ? ` ${to} ` : undefined),
    },
  ]
}

/** A dash or hyphen that is a range, in small letters or capitals. */
const anyCase = ({ rangeWords, conjunctions }: Language) =>
  either(
    'giu',
    // "5–10", "5 °C – 10 °C", "9 a.m.–5 p.m.", but not "2013 года – 15"
    /(?<=[\p{N}%°€$£₹½¼¾]|\p{N} ?(?!(?<=\d{4} )(?:год|рок|рік))[\p{L}°µ²³]{1,5}|\p{N} ?[ap]\.?m\.?)(?:–[ \u00a0\u202f]?|(?<!\p{L}\d{3,8})[ \u00a0\u202f]–[ \u00a0\u202f])(?=[−+]?[\p{N}€$£₹§½¼¾])/iu,
    // "£5m-£10m"
    /(?<=\p{N}(?:[ \u00a0\u202f]?\p{L}{1,2})?)-(?=[$€£¥₹]\p{N})/iu,
    // "9 h-17 h", "9am-5pm", "20%-30%"
    /(?<=\p{N}[ \u00a0\u202f]?(?:h|%|[ap]\.?m\.?)) ?- ?(?=\p{N})/iu,
    // "09.00 Uhr - 12.00 Uhr"
    /(?<=\d[:.]\d\d (?:Uhr|uur|hod\.|h)) ?[-–] ?(?=\d{1,2}[:.]\d\d(?!\p{N}))/iu,
    // "8:00-12:30"
    /(?<=\d[:.h]\d\d) ?- ?(?=\d{1,2}[:.h]\d\d(?!\p{N}))/iu,
    // "9 - 17 Uhr"
    /(?<=(?<![\p{N}.,:])\d{1,2}) - (?=\d{1,2} ?(?:Uhr|h)(?!\p{L}))/iu,
    // "pages 10-12"
    new RegExp(
      `(?<=(?<!\\p{L})(?:${rangeWords})[ \\u00a0]?(?:\\d{1,4}(?:[-–]\\d{1,4})?(?:,|,? (?:${conjunctions})) )*\\d{1,4})(?:-| - )(?=\\d{1,4}(?![\\p{N}-]))`,
      'iu',
    ),
  )

const thousands = '\\d{1,3}(?:[., ]\\d{3})+'
const ofMoney =
  'k€|Md?s?[ \u00a0\u202f]?€|Mio\\.?|Mrd\\.?|millions?|millones|milliards?|Millionen|Milliarden|billion'

/** The same where capitals tell. */
const inCase = ({ presentWords }: Language, unit: string) =>
  either(
    'gu',
    // "2010–today", "10 a.m.–noon"
    /(?<=(?<!\p{L})\p{N}{1,4}(?:st|nd|rd|th|er?)?|\p{N} ?[ap]\.?m\.?)–(?=\p{Ll}{3})/u,
    // "1959-heden"
    new RegExp(`(?<=(?<!\\p{N})(?:1\\d|20)\\d\\d)[-–](?=(?:${presentWords})(?!\\p{L}))`, 'u'),
    // "May–2012"
    /(?<=\p{Ll}{3})–(?=\p{N})/u,
    // "[27]–[29]"
    /(?<=\p{N}\])–(?=\[\p{N})/u,
    // "LHR–JFK"
    /(?<=(?<!\p{L})\p{Lu}{2,5})–(?=\p{Lu}{2,5}(?!\p{L}))/u,
    // "2A–C"
    /(?<=(?<!\p{L})\p{N}{1,3}\p{L})–(?=\p{L}(?!\p{L}))/u,
    // "A1–A4"
    /(?<=(?<!\p{L})\p{Lu}\p{N}{1,3})–(?=\p{Lu}\p{N})/u,
    // "5,000-10,000 people"
    new RegExp(`(?<=(?<![\\p{L}\\p{N}.,-])${thousands})-(?=${thousands}(?![\\p{N}-]|[.,]\\d))`, 'u'),
    // "1/4-1/2 cup", "1-1½ cups"
    /(?<=(?<![\p{N}/.,-])\d{1,2}\/\d{1,2}|[½⅓⅔¼¾⅛])[-–](?=\d{1,2}\/\d{1,2}(?![\p{N}/])|\d{0,2}[½⅓⅔¼¾⅛])|(?<=(?<![\p{N}/.,-])\d{1,2})-(?=\d{0,2}[½⅓⅔¼¾⅛])/u,
    // "10-20 km"
    new RegExp(
      `(?<=(?<![\\p{N}-])\\d{1,3})-(?=\\d{1,3}[ \u00a0\u202f]?(?:%|°|[€£$]|(?:[kcm]?m|k?g|km/h|min|h|${ofMoney})(?!\\p{L})))`,
      'u',
    ),
    // "1.1-1.3 mm"
    new RegExp(
      `(?<=(?<![\\p{L}\\p{N}.,:/–-])\\d{1,3}[.,]\\d{1,3})-(?=\\d{1,3}[.,]\\d{1,3}[ \u00a0\u202f]?${unit})`,
      'u',
    ),
  )

/** "?-1950", "1950-?", "[-1976]", "(-2006)" */
const unknownYear =
  /(?<=\?) ?[-–] ?(?<year>\d{4})(?!\d)|(?<=[[(])[-–](?<year2>(?:1\d|20)\d\d)(?=[\])])|(?<=(?<!\d)\d{4}) ?[-–] ?(?=\?)/gu
/** "(1914–)" */
const openYear = /(?<=[([][^()[\]]{0,80}(?<!\p{N}|\p{N}[–-])(?:1[1-9]|20)\d\d)[–-](?=[)\]])/gu
/** "UTC-3" */
const zone = /(?<=(?<!\p{L})(?:UTC|GMT) ?)[-–](?=\d{1,2}(?!\d))/gu
/** "3–4 hours" */
const next = /(?<=(?<![\p{L}\p{N}.,:/–-])(?<from>\d))[–-](?=(?<until>\d)[ \u00a0]\p{Ll}{2})/gu

/** Of the names of units and their short forms. */
function measure({ units }: Language): string {
  const names = [...Object.keys(units), ...Object.values(units).flat()]
  return `(?:[%°€$£]|(?:${anyOf(new Set(names.filter((unit) => /^\p{L}/u.test(unit))))})(?![\\p{L}\\p{N}]))`
}

/** A range only where the second number is more. */
function rising(unit: string): RegExp {
  const gap = '[ \u00a0\u202f]'
  const begin = '(?<![\\p{L}\\p{N}.,:/–-]|[=+×·] )'
  const number = '\\d{1,4}(?:[.,]\\d{1,2})?'
  return either(
    'gu',
    // "(742-814)", of a life
    /(?<=\((?:[^()\d]* )?\d{3,4})-(?=\d{3,4}\))/u,
    // "30 - 40 min"
    new RegExp(`(?<=${begin}${number}) - (?=${number}${gap}?${unit})`, 'u'),
    // "1899 - 1938"
    /(?<=(?<![\p{L}\p{N}.,:/–-]|[=+×·] )(?:1[1-9]\d\d|20\d\d)) - (?=(?:1[1-9]\d\d|20\d\d)(?![\p{L}\p{N}/-]|[.,]\d| [-=+×·]))/u,
    // "5 - 15 eggs"
    /(?<=(?<![\p{L}\p{N}.,:/–-]|[=+×·] )\d{1,3}) - (?=\d{1,3} \p{Ll}{4})/u,
    // "15000-20000 personer"
    new RegExp(`(?<=${begin}\\d{2,5}0)-(?=\\d{2,5}0${gap}(?:\\p{L}{2}|${unit}))`, 'u'),
    // "970-1.100 m"
    new RegExp(`(?<=${begin}\\d{2,3})-(?=\\d{1,3}(?:[.,]\\d{3})+${gap}\\p{L})`, 'u'),
    // "3-4 people", "2-3x faster"
    /(?<=(?<![\p{L}\p{N}.,:/–-])\d{1,3})-(?=\d{1,3}(?:[ \u00a0]\p{L}[\p{L}\p{M}]|[ \u00a0]?[x×](?![\p{L}\p{N}]|[ \u00a0]\d)))/u,
  )
}

/** Whether the number behind a sign is more than the one before it. */
function rises(found: Found, orSame = false): boolean {
  const from = amount(/\d+(?:[.,]\d+)*$/.exec(before(found, 12))?.[0])
  const until = amount(/^\d+(?:[.,]\d+)*/.exec(after(found, 12))?.[0])
  return from < until || (orSame && from === until)
}

/** Of "1.100" and "2,5". */
const amount = (written = ''): number => Number(written.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'))

/** "2020 -10 °C", "12 -4", "20 -30 km" */
const afterSpace = /(?<=(?<![\p{N}.,/-])(?<from>\d{1,4}) )-(?=(?<until>\d{1,4})(?![\p{N}.,:/-]))/gu

/** A second number that is less is negative, but for the end of a year ("1914 -18"). */
function minusOrTo({ groups: { from = '', until = '' }, text, end }: Found, words: Language['words']) {
  if (Number(from) < Number(until)) return `${words.to} `
  const isYear = from.length === 4 && until.length === 2 && !/^ ?°/.test(text.slice(end + 2, end + 4))
  return isYear ? undefined : `${words.minus} `
}

/** Where what stands around a dash or hyphen leaves no doubt. */
function ofNumbers(language: Language): Recogniser[] {
  const { words } = language
  const unit = measure(language)
  const say = () => ` ${words.to} `
  return [
    {
      needs: pair,
      pattern: next,
      say: ({ groups }) => (Number(groups.until) - Number(groups.from) === 1 ? words.toNext : undefined),
    },
    {
      needs: /\?|[[(][-–]/,
      pattern: unknownYear,
      say: ({ groups: { year2, year = year2 } }) => say() + (year ? language.year(year) : ''),
    },
    {
      needs: /[–-][)\]]/,
      pattern: openYear,
      say: () => words.present && ` ${words.to} ${words.present}`,
    },
    { needs: /UTC|GMT/, pattern: zone, say: () => ` ${words.minus} ` },
    {
      needs: /[–-]/,
      pattern: anyCase(language),
      // "Figure 4-1" is the first of the fourth chapter
      say: (found) =>
        isBehind(found, `(?:${language.numberedWords})s? \\d`) && !rises(found) ? undefined : say(),
    },
    { needs: /\d -\d/, pattern: afterSpace, say: (found) => minusOrTo(found, words) },
    { needs: /[–-]/, pattern: inCase(language, unit), say },
    {
      needs: /\d(?:-| - )\d/,
      pattern: rising(unit),
      say: (found) => (rises(found) ? say() : undefined),
    },
  ]
}

const colon = either(
  'gu',
  // "16:9"
  /(?<=(?<![\p{L}\p{N}.,:;])\d{1,3}):(?=\d{1,3}(?![\p{L}\p{N}:]|[.,]\d))/u,
  // "3:2:1", "50%:33%"
  /(?<=(?<![\p{L}\p{N}.,:;])\d):(?=\d(?::\d){1,3}(?![\p{L}\p{N}:]|[.,]\d))|(?<=(?<![\p{L}\p{N}.,:;])\d(?::\d){1,3}):(?=\d(?:[,;.)]|$| \p{L}))|(?<=\d%):(?=\d{1,3}%)/u,
  // "1:25.000", a scale
  /(?<=(?<![\p{N}.,:-])1):(?=\d{1,3}(?:[., ]?\d{3})+(?!\p{N}))/u,
)
/** "1 : 0" */
const spacedColon = /(?<=(?<![\p{N}.,:])\d{1,3}) : (?=\d{1,3}(?![\p{N}:]|[.,]\d))/gu

function proportions({ words, spacesColon }: Language): Recogniser[] {
  const say = () => ` ${words.ratio} `
  return [
    { needs: pair, pattern: colon, say },
    { needs: / : /, pattern: spacedColon, say: () => (spacesColon ? undefined : say()) },
  ]
}

const strokes: readonly Recogniser[] = [
  // "2011-07-12/2011-08-15"
  { pattern: /(?<=\d{4}-\d{2}-\d{2})\/(?=\d{4}-\d{2}-\d{2}(?!\d))/gu, say: () => ' – ' },
  // "Ley 39/2015", by number and year
  { pattern: /(?<=(?<![\p{N}/.,])\d{1,4})\/(?=(?:19|20)\d\d(?![\p{N}/]))/gu, say: () => ', ' },
  {
    // silent
    pattern: either(
      'gu',
      // "2023/24"
      /(?<=(?<![\p{N}/])(?:1[1-9]|20)\d\d)\/(?=\d\d(?![\p{N}/]))/u,
      // "50/50"
      /(?<=(?<![\p{N}/.,])(?<half>\d{1,3}))\/(?=\k<half>(?![\p{N}/]))/u,
    ),
    say: () => ' ',
  },
]
