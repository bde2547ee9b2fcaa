import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { anyOf, nounFor, sayNumber } from '../numbers.js'

/** Times of day, and times of races. */
export function times(language: Language): Recogniser[] {
  return [
    inHours(language),
    inSeconds(language),
    ...minutesAndSeconds(language),
    zone(language),
    ...ofDay(language),
  ]
}

/** "2h05'13\"", "2h05m13s" */
function inHours(language: Language): Recogniser {
  const { units } = language
  return {
    needs: /\d ?[hH] ?\d/,
    pattern:
      /(?<![\p{L}\p{N}.,])(?<h>\d{1,2}) ?[hH] ?(?<m>[0-5]?\d) ?(?:['’′]|m(?:in)?) ?(?<s>[0-5]?\d(?:[.,]\d+)?)(?: ?s(?!\p{L})|["″”]|''|’’|′′)?(?!\p{N})/gu,
    say: ({ groups: { h = '', m = '', s = '' } }) =>
      [
        measured(h, units.h, language),
        measured(m, units.min, language),
        measured(s.replace(/[.,]/, language.decimalMark), units.s, language),
      ].join(' '),
  }
}

/** 9"58 */
function inSeconds({ units }: Language): Recogniser {
  return {
    needs: /\d["”″]\d/,
    pattern: /(?<=(?<![\p{L}\p{N}])\d{1,3})["”″](?=\d{1,2}(?!\d))/gu,
    say: () => (units.s ? ` ${units.s[1]} ` : undefined),
  }
}

/** "3:43.13", "1.34,096" of a lap, "9:36 min.": minutes and seconds, and a part of one. "1:50,000" is a scale. */
function minutesAndSeconds(language: Language): Recogniser[] {
  const { units, decimalMark } = language
  const gap = '[ \u00a0\u202f]'
  const names = `(?:${anyOf(new Set([...(units.min ?? []), 'min', 'min.', 'Min', 'Min.']))})(?![\\p{L}\\p{N}])`
  const end = `(?:${gap}${names})?(?![\\p{N}:]|[.,]\\d)`
  const sources = [
    `:(?<second>[0-5]\\d(?:[.,]\\d{1,2}|[${decimalMark}]\\d{3}(?<!00)))${end}`,
    ...(decimalMark === ',' ? [`\\.(?<second>[0-5]\\d,\\d{1,3})${end}`] : []),
    `:(?<second>[0-5]\\d)${gap}?${names}`,
    // "41:07": more than the hours of a day, and a zero that no proportion has
    `(?<=2[5-9]|[3-5]\\d):(?<second>0\\d)${end}`,
  ]
  return sources.map((source) => ({
    needs: /\d[:.][0-5]\d/,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}:.,])(?<minute>\\d{1,3})${source}`, 'gu'),
    say: ({ groups: { minute = '', second = '' } }) =>
      `${measured(minute, units.min, language)} ${measured(second.replace(/[.,]/, decimalMark), units.s, language)}`,
  }))
}

/** "14:30 -0500", "14:30:00+05:30": how far it is from UTC */
function zone({ cardinal, words }: Language): Recogniser {
  return {
    needs: /:\d\d ?[+−-]\d/,
    pattern:
      /(?:(?<=(?<!\p{N})\d\d:\d\d(?::\d\d)?) [+−-](?<hours>[01]\d)(?<minutes>00|15|30|45)|(?<=\d\d:\d\d:\d\d) ?[+−-](?<hours2>[01]\d):(?<minutes2>00|15|30|45))(?!\p{N}|:)/gu,
    say: ({ written, groups: { hours2 = '', minutes2 = '', hours = hours2, minutes = minutes2 } }) => {
      const sign = written.includes('+') ? words.plus : words.minus
      const figures = [hours, minutes].filter((part) => part !== '00')
      const said = figures.map((part) => cardinal(String(Number(part))))
      return ['', 'U T C', ...(said.length > 0 ? [sign] : []), ...said].join(' ')
    },
  }
}

function measured(written: string, unit: readonly [string, string] | undefined, language: Language): string {
  const own = written.replace(/^0(?=\d)/, '')
  const noun = nounFor(own, unit ?? ['', ''], language)
  return `${sayNumber(own, language, noun)} ${noun}`
}

function ofDay(language: Language): Recogniser[] {
  return language.times.map((pattern) => ({
    pattern,
    say: ({ groups, text, begin, end }) => {
      const { hour, minute = '0', second, suffix = '' } = groups
      // "1:25.000" is a scale
      if (/^[.,\u00a0\u202f ]\d{3}(?!\d)/.test(text.slice(end, end + 5))) return undefined
      if (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined
      return language.time({
        hour: Number(hour),
        minute: Number(minute),
        ...(second ? { second: Number(second) } : {}),
        suffix,
        before: text.slice(Math.max(0, begin - 12), begin),
        after: text.slice(end, end + 8),
      })
    },
  }))
}
