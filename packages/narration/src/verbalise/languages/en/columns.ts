import type { Language } from '../../language.js'

/** Adverts for flats, columns of figures, timetables, bulletins for ships, old money. */
export const columns: Language['shortForms'] = [
  // "3bd/2ba", "2 BR, 1½ BA"
  {
    needs: /\d ?(?:BR|BD|bd|br)/,
    pattern: /(?<=(?<![\p{L}\p{N}.])\d{1,2} ?)(?:BR|BD|bd|br)[,/ ]{1,2}(?=[\d½.]{1,3} ?(?:BA|ba)(?!\p{L}))/gu,
    say: ' bedroom, ',
  },
  {
    needs: /[\d½] ?(?:BA|ba)/,
    pattern: /(?<=\d ?(?:BR|BD|bd|br)[,/ ]{1,2}[\d½.]{1,3} ?)(?:BA|ba)(?!\p{L})/gu,
    say: ' bath',
  },
  { needs: /apt\./, pattern: /(?<!\p{L})apt\.(?=[,)])/gu, say: 'apartment' },
  { needs: /util\./, pattern: /(?<=(?:\+|plus|incl?\.) )util\.(?!\p{L})/gu, say: 'utilities' },
  // "a 38½-in. jump"
  {
    needs: /[½¼¾⅛⅜⅝⅞⅓⅔]-/,
    pattern: /(?<=[½¼¾⅛⅜⅝⅞⅓⅔])-(?<unit>in|ft|mi|hr|lb|oz|yd)\.?(?= \p{Ll})/gu,
    say: (_, { units }, { groups: { unit = '' } }) => ` ${unit === 'in' ? 'inch' : units[unit]?.[0]}`,
  },
  // "vol. 48.1M"
  {
    needs: /\d\.\d+[MB]/,
    pattern: /(?<=(?<![\p{L}\p{N}.,\p{Sc}])\d{1,3}\.\d{1,2})[MB](?=[,;)]|\.?$)/gu,
    say: (size) => (size === 'M' ? ' million' : ' billion'),
  },
  // "£3 6s. 8d."
  {
    needs: /\ds\.? \d+d/,
    pattern: /£(?<l>[\d,]+) (?<s>1?\d)s\.? (?<d>1?\d)d(?!\p{L})\.?/gu,
    say: (_, { cardinal }, { groups: { l = '', s = '', d = '' } }) =>
      [
        `${cardinal(l.replaceAll(',', ''))} ${l === '1' ? 'pound' : 'pounds'}`,
        `${cardinal(s)} ${s === '1' ? 'shilling' : 'shillings'}`,
        `and ${cardinal(d)} ${d === '1' ? 'penny' : 'pence'}`,
      ].join(', '),
  },
  // "2s. 6d."
  {
    needs: /\ds\. \d+d/,
    pattern: /(?<![\p{L}\p{N}£]|£[\d,]+ )(?<s>1?\d)s\. (?<d>1?\d)d(?!\p{L})\.?/gu,
    say: (_, { cardinal }, { groups: { s = '', d = '' } }) =>
      `${cardinal(s)} ${s === '1' ? 'shilling' : 'shillings'} and ${cardinal(d)} ${d === '1' ? 'penny' : 'pence'}`,
  },
  // "M–F 0700, 0830; Sat 0915 and 1030", "Su 0900", "0630Z"
  {
    needs: /[MS][–\-/aou]/,
    pattern:
      /(?<![\p{L}\p{N}])(?:M ?[–-] ?F|M\/F|S[au](?=,? \d{4}))(?=,? \d{1,2}(?:\d\d|[:.]\d\d| ?[ap]\.?m)(?!\d))/gu,
    say: (written) =>
      /^S/.test(written)
        ? written === 'Sa'
          ? 'Saturday'
          : 'Sunday'
        : `Monday ${written.includes('/') ? 'and' : 'to'} Friday`,
  },
  {
    needs: /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.? \d{4}/,
    pattern:
      /(?<!\p{L})(?<day>Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?(?= (?:0\d|1[0-4]|2[1-3])[0-5]\d(?![\d:]|[.,]\d))/gu,
    say: (_, { days }, { groups: { day = '' } }) => days.find(([name]) => name?.startsWith(day))?.[0],
  },
  {
    needs: /(?:[01]\d|2[0-3])[0-5]\d/,
    pattern:
      /(?<![\p{L}\p{N}.,:–-])(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?<zone>Z)?(?![\p{L}\p{N}:–-]|[.,/]\d)/gu,
    say: (_, { cardinal }, { text, begin, groups: { hour = '', minute = '', zone } }) => {
      const before = text.slice(Math.max(0, begin - 64), begin)
      // "Sunday 1945" is rather a year
      const mayBeYear = /^(?:1[5-9]|20)/.test(hour) && !/\d{4},? (?:and |& )?$/.test(before)
      if (!zone && (mayBeYear || !afterDay.test(before))) return undefined
      const tens = (digits: string) =>
        digits.startsWith('0') ? `oh ${cardinal(digits.slice(1))}` : cardinal(digits)
      return `${tens(hour)} ${minute === '00' ? 'hundred' : tens(minute)}${zone ? ' Zulu' : ''}`
    },
  },
  // "vis. good", "E or NE 4–5"
  { needs: /vis\. /i, pattern: /(?<!\p{L})vis\.(?= (?:good|poor|moderate|\d))/gu, say: 'visibility' },
  {
    needs: /[NSEW] (?:or|to|veering|backing) [NSEW]/,
    pattern:
      /(?<![\p{L}\p{N}])[NS]?[NSEW][EW]?(?= (?:or|to|veering|backing) [NSEW]{1,3} \d)|(?<=(?<![\p{L}\p{N}])[NSEW]{1,3} (?:or|to|veering|backing) )[NS]?[NSEW][EW]?(?= \d)/gu,
    say: (written) => [...written].map((letter) => compass[letter]).join('-'),
  },
]

/** Hours of four figures follow a day, and each other. */
const afterDay =
  /(?<![\p{L}\p{N}])(?:M ?[–/-] ?F|Su|Sa|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Ll}{0,6}|[Dd]aily|[Ww]eekdays|[Dd]ep\.|[Aa]rr\.)s?\.?,? (?:(?:\d{4}|and|&),? ){0,8}$/u

const compass: Readonly<Record<string, string>> = { N: 'north', E: 'east', S: 'south', W: 'west' }
