import type { Language } from '../../language.js'
import { citations } from './citations.js'
import { columns } from './columns.js'
import { everyday } from './everyday.js'
import { notices } from './notices.js'
import { reports } from './reports.js'
import { science } from './science.js'

/** What hangs on the words around: saints and streets, doctors and drives, mounts, forts, parties at law. */
export const shortForms: Language['shortForms'] = [
  ...citations,
  ...science,
  ...everyday,
  ...notices,
  ...columns,
  ...reports,
  // "|x|"
  {
    needs: /\|/,
    pattern: /(?<![\p{L}\p{N}|])\|(?=[\p{L}\p{N}][^|\s]{0,12}\|(?![\p{L}\p{N}|]))/gu,
    say: 'the absolute value of ',
  },
  { needs: /\|/, pattern: /(?<=(?<![\p{L}\p{N}|])\|[\p{L}\p{N}][^|\s]{0,12})\|(?![\p{L}\p{N}|])/gu, say: '' },
  // Mozart's works
  { needs: /K\. ?\d/, pattern: /(?<![\p{L}.])K\.(?= ?\d{1,3}(?!\p{N}))/gu, say: 'Köchel' },
  // "pp. 12ff."
  { needs: /\d ?ff?\./, pattern: /(?<=\d) ?ff?\.(?!\p{L})/gu, say: ' and following' },
  { needs: /tel: ?/i, pattern: /(?<!\p{L})tel(?=: ?[\d+(])/gu, say: 'telephone' },
  { needs: /Tel: ?/, pattern: /(?<!\p{L})Tel(?=: ?[\d+(])/gu, say: 'Telephone' },
  { needs: /doi:/, pattern: /(?<!\p{L})doi:(?=10\.)/gu, say: 'D O I ' },
  { needs: /est\. ?[£$€]/, pattern: /(?<!\p{L})est\.(?= ?[£$€])/gu, say: 'estimated' },
  // over a column of a timetable
  { needs: /^Dep\./, pattern: /^Dep\.?(?=:?$)/gu, say: 'Departure' },
  { needs: /^Arr\./, pattern: /^Arr\.?(?=:?$)/gu, say: 'Arrival' },
  // "dep. 18:05"
  {
    needs: /[Dd]ep\. /,
    pattern: /(?<!\p{L})[Dd]ep\.(?= (?:\p{Lu}\p{Ll}+ )?\d{1,2}[:.]?\d\d)/gu,
    say: 'departs',
  },
  {
    needs: /[Aa]rr\. /,
    pattern: /(?<!\p{L})[Aa]rr\.(?= (?:\p{Lu}\p{Ll}+ )?\d{1,2}[:.]?\d\d)/gu,
    say: 'arrives',
  },
  // "lows of −10C"
  {
    needs: /\dC(?!\p{L})/u,
    pattern:
      /(?<=(?:[−-]|(?<!\p{L})(?:low|high|temp|warm|cold|cool|heat|hot|reach|hit|drop|f[ae]ll|ris|rose|record|mild)\p{L}*[^.!?]{0,30} )\d{1,2})C(?![\p{L}\p{N}])/gu,
    say: ' degrees Celsius',
  },
  // "0930 hrs"
  {
    needs: /\d{4} ?h(?:ou)?rs/,
    pattern: /(?<![\p{L}\p{N}.,:])(?:[01]\d|2[0-3])[0-5]\d ?(?:hrs|hours)(?!\p{L})/gu,
    say: (written, { cardinal }) => {
      const [hour = '', minute = ''] = written.match(/\d\d/g) ?? []
      const tens = (digits: string) =>
        digits.startsWith('0') ? `oh ${cardinal(digits.slice(1))}` : cardinal(digits)
      return `${tens(hour)} ${minute === '00' ? 'hundred' : tens(minute)} hours`
    },
  },
  // "FY2023-24"
  {
    needs: /FY ?\d/,
    pattern: /(?<!\p{L})FY ?\d{2}(?:\d\d)?(?:[-–/]\d\d)?(?!\p{N})/gu,
    say: (written, { year, cardinal }) => {
      const [first = '', last] = written.match(/\d+/g) ?? []
      const from = first.length === 4 ? year(first) : cardinal(first)
      return `financial year ${from}${last ? ` ${cardinal(last)}` : ''}`
    },
  },
  // "50p", "£9.99pp"
  {
    needs: /\dp(?!\p{L})/u,
    pattern: /(?<![\p{L}\p{N}.,:£$€])\d{1,2}p(?![\p{L}\p{N}])/gu,
    say: (written, { cardinal }) =>
      `${cardinal(written.slice(0, -1))} ${written === '1p' ? 'penny' : 'pence'}`,
  },
  { needs: /[£$€]\d[\d.,]* ?pp/, pattern: /(?<=[£$€]\d[\d.,]*) ?pp(?!\p{L})/gu, say: ' per person' },
  // a 55" screen; not where it closes a quotation
  {
    needs: /[\d¼½¾⅛⅜⅝⅞]"/u,
    pattern: /(?<=[\d¼½¾⅛⅜⅝⅞])(?<!['’′] ?\d{1,2})"(?= [\p{Ll}([]|[,;)]|-\d|$)/gu,
    say: (_, _language, { text, begin }) => {
      const isQuoted = (text.slice(0, begin).match(/(?<!\d)"/g)?.length ?? 0) % 2 === 1
      return isQuoted ? undefined : ` inch${/^" \p{Ll}/u.test(text.slice(begin)) ? '' : 'es'}`
    },
  },
  // a 16” screen
  {
    needs: /[\d¼½¾⅛⅜⅝⅞]”/u,
    pattern: /(?<=[\d¼½¾⅛⅜⅝⅞])”(?=[ ,;.)—–-]|$)/gu,
    say: (_, _language, { text, begin }) => {
      const isQuoted = text.lastIndexOf('“', begin) > text.lastIndexOf('”', begin - 1)
      return isQuoted ? undefined : ` inch${/^” \p{Ll}/u.test(text.slice(begin)) ? '' : 'es'}`
    },
  },
  // "preheat to 350F"
  {
    needs: /\d{3} ?F(?!\p{L})/u,
    pattern:
      /(?<=(?<!\p{L})(?:[Oo]ven|[Pp]reheat|[Bb]ak|[Rr]oast|[Gg]rill|[Ff]ry|[Hh]eat|[Cc]ook)\p{L}*[^.!?]{0,40} \d{3}) ?F(?![\p{L}\p{N}-])/gu,
    say: ' degrees Fahrenheit',
  },
  // "SW1A 2AA"
  {
    needs: /\p{Lu}\d\p{Lu}? \d\p{Lu}/u,
    pattern: /(?<![\p{L}\p{N}])[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}(?![\p{L}\p{N}])/gu,
    say: (written, { cardinal }) =>
      written
        .replace(' ', ',')
        .replace(/\d+|\p{Lu}/gu, (sign) => `${/\d/.test(sign) ? cardinal(sign) : sign} `)
        .replace(/ ,/, ', ')
        .trim(),
  },
  // "GDP/capita"
  { needs: /\/(?:capita|head|person)/, pattern: /\/(?=(?:capita|head|person)(?!\p{L}))/gu, say: ' per ' },
  // "wind NE 4"
  {
    needs: /[Ww]ind|[Gg]ust/,
    pattern:
      /(?<![\p{L}\p{N}])[NS]?[NSEW][EW]?(?= winds?(?!\p{L}))|(?<=(?:[Ww]inds?|[Gg]usts?|[Bb]reeze) (?:from the )?)[NS]?[NSEW][EW]?(?![\p{L}\p{N}])/gu,
    say: (written) => [...written].map((letter) => compass[letter]).join('-'),
  },
  { needs: /c\. (?:AD|BC)/, pattern: /(?<![\p{L}.]|\d(?:st|nd|rd|th) )c\.(?= (?:AD|BC))/gu, say: 'about' },
  { needs: /(?:st|nd|rd|th) c\./, pattern: /(?<=\d(?:st|nd|rd|th) )c\.(?!\p{L})/gu, say: 'century' },
  {
    needs: /s\. \d/,
    pattern: /(?<=(?:^|\p{L} |[;,] |\())ss?\.(?= \d)/gu,
    say: (written) => (written === 's.' ? 'section' : 'sections'),
  },
  {
    needs: /St/,
    pattern:
      /(?<=\d[^.,;]{0,24}\p{Lu}\p{Ll}+ |\d(?:st|nd|rd|th) )St\.?(?![\p{L}])|(?<=\p{Lu}\p{Ll}+(?:['’]s)? )St(?:\.(?=[,;)]| \p{Ll}|\.?$)|(?=[,;)]| \p{Ll}|$))/gu,
    say: 'Street',
  },
  { needs: /St/, pattern: /(?<!\p{L})St\.?(?= \p{Lu}\p{Ll})/gu, say: 'Saint' },
  { needs: /Dr/, pattern: /(?<=\p{Lu}\p{Ll}+ )Dr\.?(?=[,;)]| \p{Ll}|$)/gu, say: 'Drive' },
  { needs: /Mt/, pattern: /(?<!\p{L})Mt\.?(?= \p{Lu}\p{Ll})/gu, say: 'Mount' },
  { needs: /Ft/, pattern: /(?<!\p{L})Ft\.?(?= \p{Lu}\p{Ll})/gu, say: 'Fort' },
  { needs: /Av/, pattern: /(?<=\p{Lu}[\p{L}.]+ |\d(?:st|nd|rd|th) )(?:Ave|Av)\.(?!\p{L})/gu, say: 'Avenue' },
  { needs: /Blvd/, pattern: /(?<=\p{Lu}[\p{L}.]+ )Blvd\.?(?!\p{L})/gu, say: 'Boulevard' },
  { needs: /Rd/, pattern: /(?<=\p{Lu}[\p{L}.’']+ )Rd\.?(?!\p{L})/gu, say: 'Road' },
  { needs: /Hwy/, pattern: /(?<=\p{Lu}\p{Ll}+ )Hwy\.?(?!\p{L})/gu, say: 'Highway' },
  { needs: / v[. ]/, pattern: /(?<=\p{Lu}[\p{L}.]* )v\.?(?= \p{Lu})/gu, say: 'versus' },
  { needs: /Dr/, pattern: /(?<!\p{L})Dr(?= \p{Lu}\p{Ll})/gu, say: 'Doctor' },
  { needs: /Prof/, pattern: /(?<!\p{L})Prof(?= \p{Lu}\p{Ll})/gu, say: 'Professor' },
  { needs: /Mrs/, pattern: /(?<!\p{L})Mrs(?= \p{Lu})/gu, say: 'Missus' },
  { needs: /WWI/, pattern: /(?<!\p{L})WW(?=I{1,3}(?!\p{L}))/gu, say: 'World War ' },
  { needs: /WWI/, pattern: /(?<=(?<!\p{L})WW)I{1,3}(?!\p{L})/gu, say: ({ length }) => figures[length] ?? '' },
  {
    needs: /\d[.\d]*in/,
    pattern: /(?<=\d)in(?=[ ,;.)]|$)/gu,
    say: (_, { isAttributive }, { text, begin, end }) =>
      isAttributive?.(text.slice(0, begin).replace(/[\d.]+$/, ''), text.slice(end, end + 24))
        ? ' inch'
        : ' inches',
  },
  { needs: /[bd]\. \p{Lu}/u, pattern: /(?<![\p{L}.])b\.(?= \p{Lu}\p{Ll}{2,8}\.? \d)/gu, say: 'born' },
  { needs: /[bd]\. \p{Lu}/u, pattern: /(?<![\p{L}.])d\.(?= \p{Lu}\p{Ll}{2,8}\.? \d)/gu, say: 'died' },
  // "3 in of rain", "11 st 4 lb", "10 sq miles"
  { needs: /\d in of/, pattern: /(?<=\d ?)in(?= of )/gu, say: ' inches' },
  { needs: /\d ?st \d/, pattern: /(?<=\d ?)st(?= ?\d{1,2} ?lbs?(?!\p{L}))/gu, say: ' stone' },
  {
    needs: /sq/,
    pattern: /(?<=\d ?)sq\.?(?= (?:miles?|yards?|yds?|feet|foot|met(?:re|er)s?|inches)(?!\p{L}))/gu,
    say: ' square',
  },
  // "4.5/5", "Blood pressure 120/80", "odds of 5/2"
  { needs: /\.\d\d?\/\d/, pattern: /(?<=\d\.\d{1,2})\/(?=\d{1,3}(?![\p{N}/]))/gu, say: ' out of ' },
  {
    needs: /pressure|mmHg|BP/,
    pattern:
      /(?<=(?:[Pp]ressure|BP)[^.!?\d]{0,30}\d{2,3})\/(?=\d{2,3}(?!\p{N}))|(?<=\d{2,3})\/(?=\d{2,3} ?mmHg)/gu,
    say: ' over ',
  },
  {
    needs: /dds|outsider|fav|shot|chance/,
    pattern:
      /(?<=[Oo]dds[^.!?]{0,30}\d)\/(?=\d{1,2}(?![\p{N}/]))|(?<=(?<![\p{N}/.,])\d{1,3})\/(?=\d{1,2} (?:outsider|fav|shot|chance|on(?!\p{L})))/gu,
    say: ' to ',
  },
  // "Beverly Hills, CA 90210"
  {
    needs: /[A-Z.]{2} \d{5}|ZIP/,
    pattern: /(?<=(?:^|, ?)(?:[A-Z]{2}|D\.C\.) |ZIP (?:code )?)\d{5}(?:-\d{4})?(?![\p{L}\p{N}-])/gu,
    say: (digits) =>
      [...digits]
        .map((digit) => figures[Number(digit)] ?? ',')
        .join(' ')
        .replace(' ,', ','),
  },
]

const compass: Readonly<Record<string, string>> = { N: 'north', E: 'east', S: 'south', W: 'west' }

const figures = 'zero one two three four five six seven eight nine'.split(' ')
