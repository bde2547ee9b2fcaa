import { capital } from '../../capital.js'
import type { Language } from '../../language.js'

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

/** What hangs on the words around: saints and streets, doctors and drives, mounts, forts, parties at law. */
export const shortForms: Language['shortForms'] = [
  {
    needs: /(?:[Ss]c|[Pp]ts?)\. [IVXivx\d]/,
    pattern: /(?<!\p{L})(?:[Ss]c|[Pp]ts?)\.(?= (?:[IVX]{1,4}|[ivx]{1,5}|\d{1,2})(?![\p{L}\p{N}]))/gu,
    say: (written) =>
      /^sc/i.test(written) ? `${written[0]}cene` : written.startsWith('P') ? 'Part' : 'part',
  },
  // "q8h"
  {
    needs: /q\d/,
    pattern: /(?<![\p{L}\p{N}])q(?<hours>\d{1,2})[hH](?!\p{L})/gu,
    say: (_, { cardinal }, { groups: { hours = '' } }) => `every ${cardinal(hours)} hours`,
  },
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
    say: ([letter = '']) => capital(compass[letter] ?? ''),
  },
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
  // "in Aug. but"
  {
    needs: /\p{Lu}\p{Ll}{2,3}\. /u,
    pattern:
      /(?<=(?<!\p{L})(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|[Ll]ast|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id) )(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.(?= \p{Ll}|,)/gu,
    say: (written, { months }) => months.find(([, ...short]) => short.includes(written.slice(0, -1)))?.[0],
  },
  // 4" in length, 6" above the ground; not where it closes a quotation
  {
    needs: /\d"/,
    pattern:
      /(?<=(?<!['’′] ?\d?)\d)"(?= (?:in|above|below|at|from|and|or|of|to|per|is|are|was|were|apart|deep|long|wide)(?!\p{L}))/gu,
    say: (_, _language, { text, begin }) =>
      isInside(text.slice(0, begin), /(?<!\d)"/g) ? undefined : ' inches',
  },
  // "18th-cent.", "2nd Batt.", "9th Cir."
  {
    needs: /\d(?:st|nd|rd|th)[ -]\p{L}+\./u,
    pattern: /(?<=\d(?:st|nd|rd|th)[ -])(?:cent|Cir|Batt|Bn|Regt|Bde|Cav|Inf)\.(?!\p{L})/gu,
    say: (written) => behindOrdinals[written.slice(0, -1)],
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
  // over a column of a timetable
  { needs: /^Dep\./, pattern: /^Dep\.?(?=:?$)/gu, say: 'Departure' },
  { needs: /^Arr\./, pattern: /^Arr\.?(?=:?$)/gu, say: 'Arrival' },
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
  // "wind NE 4"
  {
    needs: /[Ww]ind|[Gg]ust/,
    pattern:
      /(?<![\p{L}\p{N}])[NS]?[NSEW][EW]?(?= winds?(?!\p{L}))|(?<=(?:[Ww]inds?|[Gg]usts?|[Bb]reeze) (?:from the )?)[NS]?[NSEW][EW]?(?![\p{L}\p{N}])/gu,
    say: (written) => [...written].map((letter) => compass[letter]).join('-'),
  },
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
  { needs: /WWI/, pattern: /(?<=(?<!\p{L})WW)I{1,3}(?!\p{L})/gu, say: ({ length }) => figures[length] ?? '' },
  {
    needs: /\d[.\d]*in/,
    pattern: /(?<=\d)in(?=[ ,;.)]|$)/gu,
    say: (_, { isAttributive }, { text, begin, end }) =>
      isAttributive?.(text.slice(0, begin).replace(/[\d.]+$/, ''), text.slice(end, end + 24))
        ? ' inch'
        : ' inches',
  },
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

const behindOrdinals: Readonly<Record<string, string>> = {
  cent: 'century',
  Cir: 'Circuit',
  Batt: 'Battalion',
  Bn: 'Battalion',
  Regt: 'Regiment',
  Bde: 'Brigade',
  Cav: 'Cavalry',
  Inf: 'Infantry',
}

/** Whether something that these signs open is not closed yet. */
function isInside(text: string, signs: RegExp): boolean {
  return (text.match(signs)?.length ?? 0) % 2 === 1
}

/** Hours of four figures follow a day, and each other. */
const afterDay =
  /(?<![\p{L}\p{N}])(?:M ?[–/-] ?F|Su|Sa|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Ll}{0,6}|[Dd]aily|[Ww]eekdays|[Dd]ep\.|[Aa]rr\.)s?\.?,? (?:(?:\d{4}|and|&),? ){0,8}$/u
