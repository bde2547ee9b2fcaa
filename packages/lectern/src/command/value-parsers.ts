import { didYouMean, LecternError } from '@lectern/core'

/** What a setting may be, as JSON Schema 2020-12 says it. */
export type Schema = Readonly<Record<string, unknown>>

/** Parses a setting from a flag's text or from a configuration's value; throws LecternError `bad-usage`. */
export interface ValueParser<T> {
  (value: unknown, name: string): T
  /** What a configuration may say; flags say the same as text. */
  schema: Schema
}

/** A parser, with what it takes of a configuration. */
export function parser<T>(schema: Schema, parse: (value: unknown, name: string) => T): ValueParser<T> {
  return Object.assign((value: unknown, name: string) => parse(value, name), { schema })
}

const string: Schema = { type: 'string', pattern: '\\S' }

export const text: ValueParser<string> = parser(string, (value, name) => {
  if (typeof value === 'string' && value.trim() !== '') return value
  throw wrong(name, 'a non-empty string')
})

export const yes: ValueParser<boolean> = parser({ type: 'boolean' }, (value, name) => {
  if (typeof value === 'boolean') return value
  throw wrong(name, 'true or false')
})

/** A repeatable flag, or a list in the configuration. */
export const texts: ValueParser<readonly string[]> = parser(oneOrMore(string), (value, name) => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.map((item) => text(item, name))
})

export function choice<const T extends string>(...allowed: readonly T[]): ValueParser<T> {
  return parser({ enum: allowed }, (value, name) => {
    const found = allowed.find((one) => one === value)
    if (found !== undefined) return found
    throw wrong(name, `${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}`, value, allowed)
  })
}

/** `a,b`, or a list; at least one, each once. */
export function choices<const T extends string>(...allowed: readonly T[]): ValueParser<readonly T[]> {
  const one = choice(...allowed)
  return parser(oneOrMore(one.schema), (value, name) => {
    return [...new Set(partsOf(value).map((item) => one(item, name)))]
  })
}

/** Names that may hold spaces: `a,b`, or a list. */
export const names: ValueParser<readonly string[]> = parser(oneOrMore(string), (value, name) =>
  texts(partsOf(value), name),
)

/** A flag may be repeated, and hold several parts with commas between them. */
function partsOf(value: unknown): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.flatMap((item) =>
    typeof item === 'string' ? item.split(',').map((part) => part.trim()) : [item],
  )
}

/** A number of things, at least one. */
export const count: ValueParser<number> = parser({ type: 'integer', minimum: 1 }, (value, name) => {
  const number = numberOf(value)
  if (Number.isSafeInteger(number) && number >= 1) return number
  throw wrong(name, 'a whole number, at least 1', value)
})

export function between(least: number, most: number): ValueParser<number> {
  return parser({ type: 'number', minimum: least, maximum: most }, (value, name) => {
    const number = numberOf(value)
    if (number >= least && number <= most) return number
    throw wrong(name, `a number from ${least} to ${most}`, value)
  })
}

/** NaN for what is no number. */
function numberOf(value: unknown): number {
  if (typeof value === 'number') return value
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN
}

/** The schema of one value, or a list of such. */
export function oneOrMore(item: Schema): Schema {
  return { anyOf: [item, { type: 'array', items: item }] }
}

/** Whether a list may be given: as a flag, the option may be repeated. */
export function isList(schema: Schema): boolean {
  return 'anyOf' in schema
}

function wrong(
  name: string,
  expected: string,
  value?: unknown,
  allowed: readonly string[] = [],
): LecternError {
  const given = value === undefined ? '' : `, not ${JSON.stringify(value)}`
  return new LecternError('bad-usage', `${name} must be ${expected}${given}`, {
    hint: `See lectern --help.${typeof value === 'string' ? didYouMean(value, allowed) : ''}`,
  })
}
