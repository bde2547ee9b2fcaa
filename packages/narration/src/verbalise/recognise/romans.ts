import type { Recogniser } from '../claims.js'
import type { Language, Roman } from '../language.js'
import { romansOfOneNoun } from './shared-nouns.js'

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }
const wellFormed = /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/

/** "Teile III und IV", "tomes I et II": the last of several, and the first. */
function inLists({ conjunctions, untilWords }: Language): Roman[] {
  const end = '(?![\\p{L}\\p{N}])'
  const last = `(?<=(?<![\\p{L}\\p{N}])[IVX]{2,6}(?:,|,? (?:${conjunctions}|${untilWords}) ?) ?)(?<roman>[IVX]{2,6})${end}`
  const first = `(?<![\\p{L}\\p{N}])(?<roman>I)(?=,? (?:${conjunctions}) II${end})`
  return [
    { needs: /[IVX]{2}.*[IVX]{2}/s, pattern: new RegExp(last, 'gu'), as: 'cardinal' },
    { needs: / II/, pattern: new RegExp(first, 'gu'), as: 'cardinal' },
  ]
}

/** "XV–XVI", of which one ends so as no acronym of two does. */
const range = /(?<![\p{L}\p{N}–-])(?<from>[IVX]{1,6})[–—-](?<until>[IVX]{1,6})(?![\p{L}\p{N}–-])/gu

/** Both ends of a range, where the second is more. */
function ofRange({ cardinal, words }: Language): Recogniser {
  return {
    needs: /[IVX][–—-][IVX]/,
    pattern: range,
    say: ({ groups: { from = '', until = '' } }) => {
      const [first, last] = [romanValue(from), romanValue(until)]
      if (!first || !last || first >= last || from.length + until.length < 3) return undefined
      return `${cardinal(String(first))} ${words.to} ${cardinal(String(last))}`
    },
  }
}

/** Roman numerals, only where the words around them leave no doubt. */
export function romans(language: Language): Recogniser[] {
  const single = [...language.romans, ...inLists(language)].map((rule): Recogniser => {
    const { needs = /[IVXLC]/, pattern } = rule
    return {
      needs,
      pattern,
      say: ({ groups, text, begin, end }) => said(groups.roman ?? '', rule, { text, begin, end }, language),
    }
  })
  return [romansOfOneNoun(alone(language), language), ...single, ofRange(language)]
}

/** What the first of a language's rules says that finds the numeral at this place. */
function alone(language: Language): Parameters<typeof romansOfOneNoun>[0] {
  const rules = language.romans.map((rule) => ({ rule, here: new RegExp(rule.pattern.source, 'uy') }))
  return (text, begin, written) => {
    const roman = written.replace('.', '')
    const rule = rules.find(({ here }) => {
      here.lastIndex = begin
      return (
        here.test(text) && here.lastIndex >= begin + roman.length && here.lastIndex <= begin + written.length
      )
    })?.rule
    const words = rule && said(roman, rule, { text, begin, end: begin + written.length }, language)
    return words === undefined ? undefined : { said: words, as: rule?.as ?? 'cardinal' }
  }
}

function said(
  roman: string,
  { as, say, around }: Roman,
  { text, begin, end }: { text: string; begin: number; end: number },
  language: Language,
): string | undefined {
  const value = romanValue(roman)
  if (value === undefined) return undefined
  const place = {
    before: text.slice(Math.max(0, begin - 24), begin),
    after: text.slice(end, end + 24),
    mark: '',
    ...around,
  }
  const words = as === 'ordinal' ? language.ordinal(String(value), place) : language.cardinal(String(value))
  return say ? say(words, text.slice(Math.max(0, begin - 60), begin)) : words
}

export function romanValue(roman: string): number | undefined {
  const capitals = roman.toUpperCase()
  if (roman === '' || !wellFormed.test(capitals)) return undefined
  const digits = [...capitals].map((letter) => values[letter] ?? 0)
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}
