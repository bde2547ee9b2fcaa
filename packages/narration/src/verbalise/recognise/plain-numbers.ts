import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { dashedSign, numberSource, sayDigits, sayNumber, signed, signSource } from '../numbers.js'
import { after, before, isBehind } from './around.js'
import { beforeAll, ordinalsOfOneNoun } from './shared-nouns.js'
import { years } from './years.js'

/** Ordinals, versions, years, and at last all other numbers. */
export function plainNumbers(language: Language): Recogniser[] {
  return [
    ...ordinalsOfOneNoun(language),
    ...ordinals(language),
    ...swissNumbers(language),
    versions(language),
    ...years(language),
    longNumbers(language),
    numbers(language),
    // what is left, in words and between them
    { pattern: /\d+/gu, say: ({ written }) => sayNumber(written, language) },
  ]
}

function ordinals(language: Language): Recogniser[] {
  const beforeShared = beforeAll(language)
  const say = (found: Found) => {
    const { number = '', mark = '' } = found.groups
    if (!/[1-9]/.test(number)) return undefined
    const around = { before: beforeShared(before(found, 32)), after: after(found, 48), mark }
    return language.ordinal(number.replace(/\D/g, ''), around)
  }
  return language.ordinals.map((pattern) => ({ pattern, say }))
}

/** "1.2.3"; "2.1" is no decimal where those have a comma. */
function versions(language: Language): Recogniser {
  const { words, cardinal } = language
  const isPoint = language.decimalMark === '.'
  const say = (part: string) => (/^0\d/.test(part) ? sayDigits(part, language) : cardinal(part))
  /** "1.234.567", not "192.168.100.200" */
  const isGrouped = (written: string) =>
    (isPoint ? /^[1-9]\d{0,2}(?:\.\d{3}){2}$/ : /^\d{1,3}(?:\.\d{3})+$/).test(written)
  return {
    pattern: isPoint
      ? /(?<![\p{N}.])\d+(?:\.\d+){2,}(?![\p{N}]|\.\d)/gu
      : /(?<![\p{N}.])\d+(?:\.\d+)+(?![\p{N}]|\.\d)/gu,
    say: ({ written }) => {
      if (isGrouped(written)) return isPoint ? cardinal(written.replaceAll('.', '')) : undefined
      const parts = written.split('.').map(say)
      return parts.join(` ${isPoint ? words.point : words.dot} `)
    },
  }
}

/** "account 12345678": many figures in a row are a number of something, not how many. */
function longNumbers(language: Language): Recogniser {
  return {
    pattern: /(?<![\p{N}.,-])\d{7,}(?!\d|[.,-]\d|[ \u00a0]\p{Ll}{2})/gu,
    needs: /\d{7}/,
    say: ({ written }) => (written.endsWith('000') ? undefined : sayDigits(written, language)),
  }
}

function numbers(language: Language): Recogniser {
  const written = `${numberSource(language)}|(?<![\\p{L}\\p{N}.])\\.\\d+`
  return {
    pattern: new RegExp(`(?=[−+–-]?[.\\d])(?<sign>${dashedSign}|${signSource})(?<number>${written})`, 'gu'),
    say: (found) => {
      const { sign, number = '' } = found.groups
      return signed(sign, sayNumber(number, language, counted(found, language), before(found, 64)), language)
    },
  }
}

/** "1'250.50", where decimals have a comma else. */
function swissNumbers(language: Language): Recogniser[] {
  if (language.decimalMark === '.') return []
  const say = ({ written }: Found) => sayNumber(written.replace(/['’]/g, '').replace('.', ','), language)
  return [
    {
      needs: /['’]\d/,
      pattern: /(?<![\p{L}\p{N}.,])\d{1,3}(?:['’]\d{3})+\.\d+(?![\p{L}\p{N}]|[.,]\d)/gu,
      say,
    },
  ]
}

/** What the number counts: the word after it, where it is one. */
function counted(found: Found, language: Language): string | undefined {
  const text = before(found, 16)
  if (/\d[:/]$|\p{L}-?$/u.test(text) || isBehind(found, language.numberedWords)) return undefined
  const word = /^[ \u00a0\u202f]([\p{L}][\p{L}’'-]*)/u.exec(after(found, 40))?.[1]
  // "3-1 Barça"
  if (word && /\d[-–]$/.test(text) && /^\p{Lu}/u.test(word)) return undefined
  return word && language.isCounted(word) ? word : undefined
}
