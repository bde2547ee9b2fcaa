import type { Fragment } from '@lectern/languages'
import { measuredSource } from '../numbers.js'

/** Placeholders of fragments: those with a group are named so, and a template can say them. */
export type Placeholders = Readonly<Record<string, string>>

const groups = {
  number: '\\d{1,4}',
  roman: '[IVXLC]+',
  year: '1\\d{3}|20\\d\\d',
  day: '[1-9]|[12]\\d|3[01]',
  month: '[1-9]|1[0-2]',
  hour: '[01]?\\d|2[0-4]',
  minute: '[0-5]\\d',
} as const
const characters = {
  figure: '\\d',
  small: '\\p{Ll}',
  capital: '\\p{Lu}',
  letter: '\\p{L}',
  begin: '(?<![\\p{L}\\p{N}])',
  end: '(?!\\p{L})',
} as const

/** Placeholders that every language has, and those of its file. */
export function placeholdersOf(
  decimalMark: '.' | ',',
  where: Readonly<Record<string, Fragment>> = {},
): Placeholders {
  const known: Record<string, string> = { ...characters }
  for (const [name, source] of Object.entries({ ...groups, amount: measuredSource({ decimalMark }) }))
    known[name] = `(?<${name}>${source})`
  for (const [name, fragment] of Object.entries(where)) known[name] = `(?:${sourceOf(fragment, known)})`
  return known
}

/** The placeholders with those of one entry, each a named group. */
export function withGroups(
  known: Placeholders,
  where: Readonly<Record<string, Fragment>> = {},
): Placeholders {
  const own = Object.entries(where).map(([name, fragment]) => [
    name,
    `(?<${name}>${sourceOf(fragment, known)})`,
  ])
  return { ...known, ...Object.fromEntries(own) }
}

const space = '[ \u00a0\u202f]'
const token =
  /\\(?:[pP]\{[^}]*\}|k<\w+>|.)|\[(?:\\.|[^\]\\])*\]|\{(?<name>[a-z]\w*)\}|\((?!\?)|(?<any>[. ])|[^\\[{(. ]+|\{/gsu

/** Source of a regular expression: a stop is a stop, a space is any space, and brackets make no group. */
export function sourceOf(fragment: Fragment, known: Placeholders): string {
  if (typeof fragment !== 'string') return fragment.map((one) => sourceOf(one, known)).join('|')
  return fragment.replace(token, (part, ...rest) => {
    const { name, any }: Record<string, string | undefined> = rest.at(-1)
    if (name !== undefined) {
      const source = known[name]
      if (source === undefined) throw new Error(`No placeholder {${name}} in "${fragment}"`)
      return source
    }
    if (any) return any === '.' ? '\\.' : space
    if (part === '(') return '(?:'
    return part
  })
}

/** The same of words, each also with a capital. */
export function wordsSource(fragment: Fragment, known: Placeholders): string {
  const words = (text: string) =>
    text.replace(/(?<=^|[|(])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
  return sourceOf(typeof fragment === 'string' ? words(fragment) : fragment.map(words), known)
}

/** The same of what stands before something, and behind no letter of the same word. */
export function beforeSource(fragment: Fragment, known: Placeholders): string {
  const source = wordsSource(fragment, known)
  return `${/^(?:\p{L}|\[|\((?!\?[<=!]))/u.test(source) ? '(?<!\\p{L})' : ''}(?:${source})`
}

/** Of words that a language need not have. */
export const optionalSource = (fragment: Fragment | undefined, known: Placeholders): string | undefined =>
  fragment === undefined ? undefined : wordsSource(fragment, known)
