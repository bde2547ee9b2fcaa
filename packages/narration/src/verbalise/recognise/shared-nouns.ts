import { monthSource } from '../calendar-source.js'
import type { Found, Recogniser } from '../claims.js'
import type { Language, Roman } from '../language.js'
import { after, before } from './around.js'

/** Words that join two, or stand between the ends of a range. */
const betweenOf = ({ conjunctions, untilWords }: Language) => `(?:${conjunctions}|${untilWords})`

/** Says the numeral at a place of a text, which may have a stop, if a rule finds it there. */
type SayRoman = (text: string, begin: number, roman: string) => { said: string; as: Roman['as'] } | undefined

/**
 * "XV i XVI wieku", "Tra il XV e il XVI secolo", "séculos XV e XVI": the noun stands beside one of the two. Each is
 * said as it would be if the other were not there.
 */
export function romansOfOneNoun(say: SayRoman, language: Language): Recogniser {
  const { to } = language.words
  const and = new RegExp(`^ (?:${language.conjunctions}) $`, 'u')
  /** " i ", " et le ", " all'inizio del ", "–" */
  const link = `(?: ${betweenOf(language)}(?:[ '’]\\p{Ll}+){0,3}[ '’]|[–-])`
  return {
    needs: /[IVX]+.*[IVX]{2}/s,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}–-])(?<first>[IVX]{1,6}\\.?)(?<link>${link})(?<second>[IVX]{1,6}\\.?)(?![\\p{L}\\p{N}–-])`,
      'gu',
    ),
    say: ({ text, begin, end, groups: { first = '', link = '', second = '' } }) => {
      const isDash = /^[–-]$/.test(link)
      const isAnd = and.test(link)
      const [one, other] = [say(text, begin, first), say(text, end - second.length, second)]
      // each has a noun, or the language has a rule for ranges
      if (one && (isDash || (one.as === 'ordinal' && other && !isAnd))) return undefined
      const ahead = say(text.slice(0, begin + first.length) + text.slice(end), begin, first)
      const alone = one?.as === 'ordinal' && !isAnd ? one : (ahead ?? one)
      const behind = say(text.slice(0, begin) + text.slice(end - second.length), begin, second)
      const last = isAnd ? (behind ?? other) : (other ?? behind)
      if (!alone || !last) return undefined
      return `${alone.said}${isDash && alone.as === 'cardinal' ? ` ${to} ` : link}${last.said}`
    },
  }
}

/** "19. a 20. století", "3. og 4. klasse": the first, as it would be before the noun. The second stands there. */
export function ordinalsOfOneNoun(language: Language): Recogniser[] {
  if (language.ordinals.length === 0) return []
  const between = betweenOf(language)
  const here = language.ordinals.map(({ source }) => new RegExp(source, 'uy'))
  return [
    {
      needs: /\d\.,? \p{Ll}{1,4} \d{1,3}\. /u,
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}.,:])(?<number>\\d{1,3})\\.(?=(?<link>(?:, \\d{1,3}\\.)*,? ${between} \\d{1,3}\\.) )`,
        'gu',
      ),
      say: (found) => {
        const { number = '', link = '' } = found.groups
        const text = found.text.slice(0, found.end) + found.text.slice(found.end + link.length)
        const isOne = here.some((pattern) => {
          pattern.lastIndex = found.begin
          return pattern.test(text)
        })
        if (!isOne) return undefined
        return language.ordinal(number, {
          before: before(found, 24),
          after: after({ ...found, text }, 48),
          mark: '',
        })
      },
    },
  ]
}

/** What of a text stands before the first of those that share a noun at its end. */
export function beforeAll(language: Language): (text: string) => string {
  const between = betweenOf(language)
  const others = new RegExp(`(?<![\\p{L}\\p{N}])\\d{1,3}\\.(?:(?:, \\d{1,3}\\.)*,? ${between} |[–-])$`, 'u')
  return (text) => text.replace(others, '')
}

/** "3. a 4. května", "3, 4 i 5 maja", "May 3, 4 and 5": days of one month, each as the date of it. */
export function daysOfOneMonth(language: Language): Recogniser[] {
  const between = betweenOf(language)
  const and = `(?:${language.conjunctions}|&)`
  const months = monthSource(language.months)
  const day = '(?:3[01]|[12]?\\d)\\.?'
  const number = '(?<day>3[01]|[12]?\\d)(?![\\p{L}\\p{N}])'
  const behind = `(?<=(?<!\\p{L})(?:${months}) ${day}(?:, ${day})*,? (?:${and} )?)${number}`
  return [
    {
      needs: /\d\.?,? \p{Ll}{1,4} \d{1,2}\.? \p{L}/u,
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}.,:/–-])${number}\\.?(?=(?:, ${day})*,? ${between} ${day} (?:${months})(?!\\p{L}))`,
        'gu',
      ),
      say: (found) => sayDay(found, language, true),
    },
    {
      needs: /\d,? (?:\p{Ll}{1,4}|&) \d/u,
      pattern: new RegExp(
        `${behind}(?=,? ${and} ${day}|[.,;:)]|$| (?:in|at|from|between|with|for)(?!\\p{L}))`,
        'gu',
      ),
      say: (found) => sayDay(found, language, false),
    },
  ]
}

function sayDay(found: Found, language: Language, dayFirst: boolean): string | undefined {
  const { day = '' } = found.groups
  return Number(day) > 0 ? language.date(day, '', undefined, dayFirst, before(found, 24)).trim() : undefined
}
