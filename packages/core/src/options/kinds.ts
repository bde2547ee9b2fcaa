import { defaultTheme } from '../theme/default.js'
import { didYouMean } from './nearest.js'

/** What an option may be. */
export interface OptionKind {
  /** For people, behind "Use": "a number from 6 to 72". */
  allowed: string
  /** Whether the option may have this value. */
  accepts(value: unknown): boolean
  /** Another thing to say of a value that is not accepted. */
  advice?(value: unknown): string
  /** It is an object: one that is not accepted lacks something. */
  isObject?: true
  /** Of an object: the kinds of its own options. */
  parts?: OptionKinds<object>
}

/** A kind for each option, so that a new option cannot be forgotten. */
export type OptionKinds<Options extends object> = { readonly [Name in keyof Options]-?: OptionKind }

export const flag: OptionKind = {
  allowed: 'true or false',
  accepts: (value) => typeof value === 'boolean',
}

export const text: OptionKind = { allowed: 'text', accepts: (value) => typeof value === 'string' }

export const textList: OptionKind = {
  allowed: 'a list of texts',
  accepts: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
}

/** One of some words, with the nearest where it is none. */
export function oneOf(...values: readonly string[]): OptionKind {
  return {
    allowed: listed(values),
    accepts: (value) => typeof value === 'string' && values.includes(value),
    advice: (value) => (typeof value === 'string' ? didYouMean(value, values) : ''),
  }
}

/** A list of some words, such as ['name', 'date']. */
export function someOf(...values: readonly string[]): OptionKind {
  const { accepts, advice } = oneOf(...values)
  return {
    allowed: `a list of ${listed(values)}`,
    accepts: (value) => Array.isArray(value) && value.every(accepts),
    advice: (value) => (Array.isArray(value) ? (advice?.(value.find((one) => !accepts(one))) ?? '') : ''),
  }
}

/** A finite number; `unit` is said behind the limits ("points"). */
export function number(from: number, to: number, unit = ''): OptionKind {
  const limits = to === Number.POSITIVE_INFINITY ? `of ${from} or more` : `from ${from} to ${to}`
  return {
    allowed: `a number ${limits}${unit && ` ${unit}`}`,
    accepts: (value) => typeof value === 'number' && value >= from && value <= to,
  }
}

export function wholeNumber(from: number, to: number): OptionKind {
  const { allowed, accepts } = number(from, to)
  return {
    allowed: allowed.replace('a number', 'a whole number'),
    accepts: (value) => Number.isInteger(value) && accepts(value),
  }
}

/** An object that somebody made; `members` are what it must have. */
export function having(allowed: string, ...members: readonly string[]): OptionKind {
  return {
    allowed,
    isObject: true,
    accepts: (value) => isObject(value) && members.every((member) => member in value),
  }
}

export const aFunction: OptionKind = {
  allowed: 'a function',
  accepts: (value) => typeof value === 'function',
}

/** An object whose own options are checked, too. */
export function object<Options extends object>(parts: OptionKinds<Options>): OptionKind {
  return { allowed: 'an object', accepts: isObject, parts: parts as OptionKinds<object> }
}

export const anyList: OptionKind = { allowed: 'a list', accepts: (value) => Array.isArray(value) }

export const aSignal: OptionKind = {
  allowed: 'an AbortSignal',
  accepts: (value) => value instanceof AbortSignal,
}

export const anyObject: OptionKind = { allowed: 'an object', accepts: isObject }

export function either(...kinds: readonly OptionKind[]): OptionKind {
  return {
    allowed: listed(kinds.map(({ allowed }) => allowed)),
    accepts: (value) => kinds.some((kind) => kind.accepts(value)),
    advice: (value) => kinds.map((kind) => kind.advice?.(value) ?? '').find((text) => text !== '') ?? '',
  }
}

const likeTheme = having(
  'a theme, such as one of `themes`, or { ...defaultTheme, … }',
  'type',
  'color',
  'space',
  'page',
)

/** With colours whose contrast can be known. */
export const theme: OptionKind = {
  ...likeTheme,
  accepts: (value) => likeTheme.accepts(value) && wrongColor(value) === undefined,
  advice(value) {
    const wrong = likeTheme.accepts(value) ? wrongColor(value) : undefined
    return wrong ? ` Its “${wrong}” must be a colour such as “#1a2b3c”.` : ''
  },
}

function wrongColor(theme: unknown): string | undefined {
  const given = isObject(theme) && 'color' in theme ? theme.color : undefined
  return wrongIn(given, defaultTheme.color, 'color')
}

/** @returns the name of the first that is not six hexadecimal digits: `color.code.string` */
function wrongIn(given: unknown, like: string | object, name: string): string | undefined {
  if (typeof like === 'string') return /^#[\da-f]{6}$/i.test(String(given)) ? undefined : name
  if (!isObject(given)) return name
  const parts = new Map<string, unknown>(Object.entries(given))
  return Object.entries(like)
    .map(([key, one]) => wrongIn(parts.get(key), one, `${name}.${key}`))
    .find((wrong) => wrong !== undefined)
}

/** Whether a value is an object, and neither null nor a list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** "a, b, or c". */
function listed(words: readonly string[]): string {
  if (words.length < 3) return words.join(' or ')
  return `${words.slice(0, -1).join(', ')}, or ${words.at(-1)}`
}
