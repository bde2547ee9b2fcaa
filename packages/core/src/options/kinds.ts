import { defaultTheme } from '../theme/default.js'
import { paperNames, paperSize } from '../theme/paper.js'
import { themeNames } from '../theme/theme.js'
import { isObject } from './is-object.js'
import { didYouMean } from './nearest.js'

/** What an option may be. */
export interface OptionKind {
  /** For people, behind "Use": "a number from 6 to 72". */
  allowed: string
  /** Whether the option may have this value. */
  accepts(value: unknown): boolean
  /** Another thing to say of a value that is not accepted. */
  advice?(value: unknown): string
  /** The option is an object: one that is not accepted lacks a member. */
  isObject?: true
  /** The kinds of an object's own options. */
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

/** The size of a page's paper. */
export const paper: OptionKind = {
  allowed: `${listed([...paperNames, 'a size such as 170x240mm'])}`,
  accepts: (value) => typeof value === 'string' && paperSize(value) !== undefined,
  advice: (value) => (typeof value === 'string' ? didYouMean(value, paperNames) : ''),
}

/** The name of a theme, or tokens: those that are not given are those of its base. */
export const theme: OptionKind = {
  allowed: listed([...themeNames, 'an object with tokens of a theme']),
  isObject: true,
  accepts: (value) => wrongTheme(value) === undefined,
  advice: (value) => wrongTheme(value) ?? '',
}

const color: OptionKind = {
  allowed: 'a colour such as “#1a2b3c”',
  accepts: (value) => /^#[\da-f]{6}$/i.test(String(value)),
}

const length = /* @__PURE__ */ number(0, 10_000)

const size: OptionKind = {
  allowed: 'a number greater than 0',
  accepts: (value) => length.accepts(value) && value !== 0,
}

const tokens = { ...defaultTheme, base: '', layout: '' }

/** What is wrong with a theme, as a sentence; empty where it is none. */
function wrongTheme(value: unknown): string | undefined {
  if (isObject(value)) return wrongIn(value, tokens)
  const isName = themeNames.some((name) => name === value)
  return isName ? undefined : typeof value === 'string' ? didYouMean(value, themeNames) : ''
}

/** What is wrong with tokens, or with one of them: the first that is not what that of the default theme is. */
function wrongIn(given: unknown, like: unknown, name = ''): string | undefined {
  if (given === undefined) return undefined
  const must = (allowed: string): string => ` Its “${name}” must be ${allowed}.`
  if (!isObject(like) && !Array.isArray(like)) {
    const { accepts, allowed } = tokenKind(like, name)
    return accepts(given) ? undefined : must(allowed)
  }
  if (Array.isArray(like) && !(Array.isArray(given) && given.length === like.length))
    return must(`${like.length} numbers`)
  if (!Array.isArray(like) && !isObject(given)) return must('an object')
  const parts = new Map<string, unknown>(Object.entries(like))
  for (const [key, one] of Object.entries(given as object)) {
    const token = name === '' ? key : `${name}.${key}`
    if (!parts.has(key)) return ` It has no “${token}”.${didYouMean(key, [...parts.keys()])}`
    const wrong = wrongIn(one, parts.get(key), token)
    if (wrong) return wrong
  }
  return undefined
}

function tokenKind(like: unknown, name: string): OptionKind {
  if (name === 'base') return oneOf(...themeNames)
  if (name === 'layout') return oneOf('newspaper', 'report', 'lesson')
  if (name === 'type.align') return oneOf('start', 'justify')
  if (name === 'page.paper') return paper
  if (typeof like === 'boolean') return flag
  if (typeof like === 'number') return name.startsWith('type.') ? size : length
  return name.startsWith('color.') ? color : text
}

/** "a, b, or c". */
function listed(words: readonly string[]): string {
  if (words.length < 3) return words.join(' or ')
  return `${words.slice(0, -1).join(', ')}, or ${words.at(-1)}`
}
