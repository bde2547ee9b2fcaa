import type { Language } from '../../language.js'

/** Adverts for flats, columns of figures, timetables, bulletins for ships, old money. */
export const columns: Language['shortForms'] = [
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
]

/** Hours of four figures follow a day, and each other. */
const afterDay =
  /(?<![\p{L}\p{N}])(?:M ?[–/-] ?F|Su|Sa|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Ll}{0,6}|[Dd]aily|[Ww]eekdays|[Dd]ep\.|[Aa]rr\.)s?\.?,? (?:(?:\d{4}|and|&),? ){0,8}$/u
