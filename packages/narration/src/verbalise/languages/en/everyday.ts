import type { Language } from '../../language.js'

const compass: Readonly<Record<string, string>> = { N: 'North', E: 'East', S: 'South', W: 'West' }
const firstNames =
  'John|James|William|Robert|Charles|George|Thomas|Henry|Edward|Richard|David|Michael|Joseph|Daniel|Paul|Mark|Peter|Andrew|Samuel|Benjamin|Frank|Walter|Arthur|Harold|Albert|Donald|Kenneth|Philip|Martin|Robin|Carl|Louis|Theodore|Frederick|Alexander|Hugh|Ralph|Stephen|Steven|Christopher|Matthew|Anthony|Patrick|Jack|Jonathan|Timothy|Gregory|Harry|Sam|Ben|Tom|Bill'
const shortNames: Readonly<Record<string, string>> = {
  'Wm.': 'William',
  'Thos.': 'Thomas',
  'Chas.': 'Charles',
  'Geo.': 'George',
  'Jas.': 'James',
  'Robt.': 'Robert',
  'Edw.': 'Edward',
  'Benj.': 'Benjamin',
  'Eliz.': 'Elizabeth',
  'Margt.': 'Margaret',
}

/** Streets and names, kitchens and playing fields. */
export const everyday: Language['shortForms'] = [
  {
    needs: /(?:Wm|Thos|Chas|Geo|Jas|Robt|Edw|Benj|Eliz|Margt)\./,
    pattern:
      /(?<!\p{L})(?:(?:Wm|Thos|Chas|Geo|Jas|Robt|Edw|Benj)\.(?= (?:\p{Lu}|& |and ))|(?:Eliz|Margt)\.)/gu,
    say: (written) => shortNames[written],
  },
  {
    // "John Smith III"
    needs: /I/,
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${firstNames}) (?:\\p{Lu}\\. )?\\p{Lu}[\\p{L}’']{1,14},? )(?:I{2,3}|IV)(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    say: (written, { ordinal }) => `the ${ordinal(String(written === 'IV' ? 4 : written.length))}`,
  },
  {
    needs: /[NSEW]\. /,
    pattern: /(?<=(?<!\p{L})\d{1,5} )[NSEW]\.(?= \p{Lu}\p{Ll})/gu,
    say: ([letter = '']) => compass[letter],
  },
  { needs: /Hwy/, pattern: /(?<!\p{L})Hwy\.?(?= \d)/gu, say: 'Highway' },
  { needs: /Rte/, pattern: /(?<!\p{L})Rte\.?(?= \d)/gu, say: 'Route' },
  {
    needs: /\d[NSEW](?!\p{L})/u,
    pattern:
      /(?<=(?<!\p{L})(?:Rte\.?|Route|Hwy\.?|Highway|Exit|Interstate|I-\d+ at Exit) )(?<number>\d{1,3})(?<way>[NSEW])(?![\p{L}\p{N}])/gu,
    say: (_, { cardinal }, { groups: { number = '', way } }) => `${cardinal(number)} ${way}`,
  },
  // "1 c. sugar", "2 pts. cream"
  { needs: /[\d½¼¾⅓⅔] c\. /, pattern: /(?<=(?<=(?<!\d)1 )|[½¼¾⅓⅔] |\/\d )c\.(?= \p{Ll})/gu, say: 'cup' },
  { needs: /\d c\. /, pattern: /(?<=(?<!\p{L}\.? )\d )c\.(?= \p{Ll})/gu, say: 'cups' },
  { needs: /1 pt\. /, pattern: /(?<=(?<!\d)1 )pt\.(?= \p{Ll})/gu, say: 'pint' },
  { needs: /\d pts?\. /, pattern: /(?<=\d )pts?\.(?= \p{Ll})/gu, say: 'pints' },
  { needs: /\d ac\./, pattern: /(?<=\d )ac\.(?!\p{L})/gu, say: 'acres' },
  // "12' × 14'", "16 × 20 in"
  {
    needs: /\d['’] ?[x×]|[x×] ?\d+['’]/,
    pattern: /(?<=\d)['’](?= ?[x×] ?\d)|(?<=[x×] ?\d{1,3})['’](?![\p{L}\d])/gu,
    say: ' feet',
  },
  // 8" x 70"
  {
    needs: /\d["”″] ?[x×]/,
    pattern: /(?<=\d)["”″] ?[x×] ?(?=\d)|(?<=\d["”″] ?[x×] ?\d[\d.]*)["”″](?! ?[x×])/gu,
    say: (written) => (written.length > 1 ? ' inches by ' : ' inches'),
  },
  {
    needs: /\d ?in ?[x×]|[x×] ?\d[\d.]* ?in/,
    pattern: /(?<=\d ?)in(?= ?[x×] ?\d)|(?<=\d(?: ?in)? ?[x×] ?\d[\d.]* ?)in(?=[,;)]|$)/gu,
    say: ' inches',
  },
  // "England 287/6 (50 overs)"
  {
    needs: /overs?(?!\p{L})|\d ov(?!\p{L})|wicket|innings|declared|cricket|all out/u,
    pattern: /(?<=(?<![\p{N}/.])\d{2,3})\/(?=\d{1,2}(?![\p{N}/.]))/gu,
    say: ' for ',
  },
  { needs: /\d\* /, pattern: /(?<=(?<!\p{N})\d{1,3})\*(?= (?:off|from|not) )/gu, say: ' not out' },
  // "Monday: 10-18", "17 May: 9-5"
  {
    needs: /: \d{1,2}-\d/,
    pattern: /(?<=: (?:\d|1\d|2[0-4]))-(?=(?:\d|1\d|2[0-4])(?:[;,)]|\.?$))/gu,
    say: ' to ',
  },
  {
    needs: /[℃℉]/,
    pattern: /(?<!\d ?)[℃℉]/gu,
    say: (written) => `degrees ${written === '℃' ? 'Celsius' : 'Fahrenheit'}`,
  },
  // "England were 143–4, Root 52*"
  { needs: /\d\*/, pattern: /(?<=\p{Lu}\p{Ll}+ (?<!\p{N})\d{1,3})\*(?=[,;.)]|$)/gu, say: ' not out' },
  // "$1,250 pp." for each guest
  { needs: /[£$€]\d.* pp\./, pattern: /(?<=[£$€]\d[\d.,]* )pp\./gu, say: 'per person' },
  // "max 4 g/24 h", "$60/8 wks."
  {
    needs: /\/\d+ ?(?:h|hrs?|days?|wks?|weeks?|months?|mos?)/,
    pattern:
      /(?<=\d ?(?:m?g|mcg|m?[lL]|IU|units)|[£$€]\d[\d.,]*)\/(?=\d{1,3} ?(?:h|hrs?|days?|wks?|weeks?|months?|mos?)(?!\p{L}))/gu,
    say: ' per ',
  },
  // "148.9p/L"
  {
    needs: /\dp\//,
    pattern: /(?<=(?<!\p{L})\d{2,3}(?:\.\d)?)p\/(?:L|l|litre)(?!\p{L})/gu,
    say: ' pence per litre',
  },
  {
    needs: /\d\.\dp/,
    pattern: /(?<=(?<![\p{L}\p{N}.,])\d{1,3}\.\d{1,2})p(?![\p{L}\p{N}/])/gu,
    say: ' pence',
  },
  // "opens 24/10"
  {
    needs: /[Oo]pens?|[Ss]tarts?|[Ee]nds?|[Cc]loses?/,
    pattern:
      /(?<=(?<!\p{L})(?:[Oo]pens?|[Ss]tarts?|[Ee]nds?|[Cc]loses?) )(?<day>1[3-9]|2\d|3[01])\/(?<month>1[0-2]|0?[1-9])(?![\p{N}/])/gu,
    say: (_, { months, date }, { groups: { day = '', month = '' } }) =>
      date(day, months[Number(month) - 1]?.[0] ?? '', undefined, true, ''),
  },
  // "last yr.", "10-yr"
  {
    needs: /yr/,
    pattern: /(?<=(?<!\p{L})(?:last|next|this|per|each|a|\d{1,2}-) ?)yr(?!\p{L})\.?(?=[ ,;)]|\.?$)/gu,
    say: 'year',
  },
  { needs: /doz/, pattern: /(?<=\d )doz\.(?!\p{L})/gu, say: 'dozen' },
  // "4d. to 6d. a day", in old money
  {
    needs: /\dd\. /,
    pattern: /(?<=(?<!\p{L})(?:at|of|for|to|from|or|and) \d{1,2})d\.(?= (?:a|an|per|each|to|or|and) )/gu,
    say: ' pence',
  },
  // "in Aug. but"
  {
    needs: /\p{Lu}\p{Ll}{2,3}\. /u,
    pattern:
      /(?<=(?<!\p{L})(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|[Ll]ast|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id) )(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.(?= \p{Ll}|,)/gu,
    say: (written, { months }) => months.find(([, ...short]) => short.includes(written.slice(0, -1)))?.[0],
  },
  // "Rev. £12.4m" of a company
  { needs: /Rev/, pattern: /(?<!\p{L})Rev\.?(?=:? [£$€¥])/gu, say: 'revenue' },
  { needs: /trn/, pattern: /(?<=[£$€¥]\d[\d.,]*) ?trn(?!\p{L})/gu, say: ' trillion' },
  // "EUR/USD 1.0845"
  {
    needs: /[A-Z]{3}\/[A-Z]{3}/,
    pattern: /(?<![\p{L}\p{N}])(?<from>[A-Z]{3})\/(?<to>[A-Z]{3})(?![\p{L}\p{N}])/gu,
    say: (_, { currencies }, { groups: { from = '', to = '' } }) => {
      const [one, other] = [currencies[from]?.[0], currencies[to]?.[0]]
      return one && other ? `${one} ${other}` : undefined
    },
  },
  // "runway 09L/27R", "5W-30"
  {
    needs: /\d[LRC]/,
    pattern: /(?<=(?:[Rr]unways?|RWY) (?:\d\d[LRC]?\/)?)(?<figures>[0-3]\d)(?<side>[LRC])(?![\p{L}\p{N}])/gu,
    say: (_, { cardinal }, { groups: { figures = '', side = '' } }) =>
      `${[...figures].map(cardinal).join(' ')} ${{ L: 'left', R: 'right', C: 'centre' }[side]}`,
  },
  {
    needs: /W-\d\d/,
    pattern: /(?<![\p{L}\p{N}])(?<cold>\d{1,2})W-(?<hot>\d\d)(?![\p{L}\p{N}])/gu,
    say: (_, { cardinal }, { groups: { cold = '', hot = '' } }) => `${cardinal(cold)} W ${cardinal(hot)}`,
  },
  // "12 nm off the coast"
  {
    needs: /nm/,
    pattern:
      /(?<=\d )nm(?= (?:off|from|north|south|east|west|N|S|E|W|NE|NW|SE|SW|away|out|of|to)(?!\p{L}))/gu,
    say: 'nautical miles',
  },
  // "1/250 s" of a shutter
  {
    needs: /1\/\d+ ?s/,
    pattern: /(?<![\p{L}\p{N}.,/])1\/(?<part>\d{2,4}) ?s(?:ec)?(?![\p{L}\p{N}])/gu,
    say: (_, { ordinal }, { groups: { part = '' } }) => `one ${ordinal(part)} of a second`,
  },
  // "5:00/km" of a runner
  {
    needs: /\d\/(?:km|mi)/,
    pattern: /(?<![\p{L}\p{N}:.])(?<minutes>\d{1,2}):(?<seconds>[0-5]\d)(?=\/(?:km|mi|mile)(?!\p{L}))/gu,
    say: (_, { cardinal }, { groups: { minutes = '', seconds = '' } }) =>
      [
        `${cardinal(minutes)} minutes`,
        ...(seconds === '00' ? [] : [`${cardinal(String(Number(seconds)))} seconds`]),
      ].join(' '),
  },
  // "speed (MB/s)"
  {
    needs: /B\/s/,
    pattern: /(?<![\p{L}\p{N}]|\d[ \u00a0])(?<unit>[kKMGT]i?B)\/s(?!\p{L})/gu,
    say: (_, { units, words }, { groups: { unit = '' } }) =>
      `${units[unit]?.[1] ?? unit} ${words.per} second`,
  },
  // "Grade II* listed"
  { needs: /II?\*/, pattern: /(?<=Grade II?)\*(?!\*)/gu, say: ' star' },
  // "i5/i7", "Ryzen 5/7"
  {
    needs: /Ryzen|Core|Switch|Xbox|PS\d/,
    pattern: /(?<=(?:Ryzen|Core i?) ?\d)\/(?=i?\d(?!\d))/gu,
    say: ' or ',
  },
  // "a 10K in 39:58"
  {
    needs: /in \d\d:\d\d/,
    pattern: /(?<=(?<!\p{L})in (?:2[5-9]|[3-5]\d)):(?=[1-5]\d(?![\d:]))/gu,
    say: ' ',
  },
  // "R.S.V.P. by 3/4": which of the two is the month is left open
  {
    needs: /\d\/\d/,
    pattern:
      /(?<=(?<!\p{L})(?:R\.?S\.?V\.?P\.?(?: by)?|[Dd]ue(?: on)?|[Dd]eadline) )(?<first>\d{1,2})\/(?<second>0?[1-9]|1[0-2])(?![\p{N}/]|[.,]\d)/gu,
    say: (_, { cardinal }, { groups: { first = '', second = '' } }) =>
      `${cardinal(first)} ${cardinal(second)}`,
  },
]
