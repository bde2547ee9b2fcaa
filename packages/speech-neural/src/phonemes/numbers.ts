import type { Lexicon } from './lexicon.js'
import { cardinal, decimal, digit, ordinal, year } from './number-words.js'
import { withEd, withIng, withS } from './suffixes.js'

const currencies: Readonly<Record<string, readonly [string, string]>> = {
  $: ['dollar', 'cent'],
  '£': ['pound', 'pence'],
  '€': ['euro', 'cent'],
}
const suffixes = ['ing', "'d", 'ed', "'s", 'st', 'nd', 'rd', 'th', 's'] as const
const ordinals: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

export const isCurrency = (text: string): boolean => Object.hasOwn(currencies, text)
export const isDigits = (text: string): boolean => /^[0-9]+$/.test(text)

/** Whether the word is a number, with an ending or without ("3", "1,250", "20s", "-4" at the beginning of a word). */
export function isNumber(word: string, head: boolean): boolean {
  if (!/[0-9]/.test(word)) return false
  const suffix = suffixes.find((ending) => word.endsWith(ending))
  const figures = suffix === undefined ? word : word.slice(0, -suffix.length)
  return (head ? /^-?[0-9,.]*$/ : /^[0-9,.]*$/).test(figures)
}

/** Phonemes of a number as a person says it: a year, an amount, an ordinal, or digit by digit inside a word. */
export function spokenNumber(
  lexicon: Lexicon,
  word: string,
  currency: string | undefined,
  head: boolean,
): string | undefined {
  const suffix = /[a-z']+$/.exec(word)?.[0]
  const signed = suffix === undefined ? word : word.slice(0, -suffix.length)
  const minus = signed.startsWith('-')
  const figures = minus ? signed.slice(1) : signed
  const words = numberWords(figures, { suffix, currency, head, minus })
  if (words.length === 0) return undefined
  const spoken = (minus ? ['minus', ...words] : words).map((name) => phonemesOf(lexicon, name)).join(' ')
  if (suffix === 's' || suffix === "'s") return withS(spoken)
  if (suffix === 'ed' || suffix === "'d") return withEd(spoken)
  return suffix === 'ing' ? withIng(spoken) : spoken
}

/** The name of the main unit of a currency, in the plural: said after words such as "million". */
export function currencyName(lexicon: Lexicon, currency: string): string | undefined {
  const names = currencies[currency]
  return names && lexicon.withS(`${names[0]}s`, none)
}

interface Circumstances {
  suffix: string | undefined
  currency: string | undefined
  head: boolean
  minus: boolean
}

function numberWords(figures: string, { suffix, currency, head, minus }: Circumstances): string[] {
  const plain = figures.replaceAll(',', '')
  const ordinalEnding = suffix !== undefined && ordinals.has(suffix)
  const money = currency === undefined ? undefined : currencies[currency]
  if (isDigits(figures) && ordinalEnding) return ordinal(figures)
  if (!minus && figures.length === 4 && !money && isDigits(figures)) return year(figures)
  if (!head && !figures.includes('.')) return plain === '' ? [] : insideWord(plain)
  if (figures.split('.').length > 2 || !head) return version(plain)
  if (money && isAmount(figures)) return amount(plain, money)
  if (isDigits(plain)) return ordinalEnding ? ordinal(plain) : cardinal(plain)
  if (plain.startsWith('.')) return ['point', ...[...plain.slice(1)].map(digit)]
  return decimal(plain)
}

/** "B52": fifty two; "A380": three eighty; longer ones and those that begin with nought digit by digit. */
function insideWord(digits: string): string[] {
  if (digits.startsWith('0') || digits.length > 3) return [...digits].map(digit)
  if (digits.length < 3 || digits.endsWith('00')) return cardinal(digits)
  const [first = '', second = '', third = ''] = digits
  return [digit(first), ...(second === '0' ? ['O', digit(third)] : cardinal(second + third))]
}

/** "1.10.2": part by part. */
function version(plain: string): string[] {
  return plain
    .split('.')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const round = part.length === 2 || /^.0*$/.test(part)
      return part.startsWith('0') || !round ? [...part].map(digit) : cardinal(part)
    })
}

function isAmount(figures: string): boolean {
  const [, cents, more] = figures.split('.')
  return more === undefined && (cents === undefined || cents.length < 3)
}

function amount(plain: string, [unit, part]: readonly [string, string]): string[] {
  const [whole = '', cents] = plain.split('.')
  const pairs: [string, string][] = [[whole || '0', unit]]
  if (cents !== undefined) pairs.push([cents || '0', part])
  const said = pairs.length === 1 ? pairs : pairs.filter(([digits]) => Number(digits) !== 0)
  return (said.length === 0 ? pairs.slice(0, 1) : said).flatMap(([digits, name], index) => [
    ...(index > 0 ? ['and'] : []),
    ...cardinal(digits),
    Number(digits) === 1 || name === 'pence' ? name : `${name}s`,
  ])
}

const none = { tag: undefined, stress: undefined, following: undefined }

function phonemesOf(lexicon: Lexicon, name: string): string {
  const stress = name === 'point' || name === 'O' ? -2 : undefined
  const reading = { ...none, stress }
  return (lexicon.lookUp(name, reading) || lexicon.inflected(name, none)) ?? ''
}
