import { LecternError } from '../errors.js'
import { isObject } from './is-object.js'
import type { OptionKinds } from './kinds.js'
import { didYouMean } from './nearest.js'

/**
 * Checks options at once, before anything is read or drawn: their names, and what they are. `undefined` is as if it were not given.
 *
 * @param owner who is called, as it is written: `pdf()`
 * @param needed names of options that must be given
 * @throws LecternError `bad-usage`, with the option in `option`
 */
export function checkOptions<Options extends object>(
  owner: string,
  options: unknown,
  kinds: OptionKinds<Options>,
  needed: readonly (keyof Options & string)[] = [],
): void {
  checkParts(owner, options, kinds as OptionKinds<object>, '')
  const given = new Map<string, unknown>(Object.entries(options as object))
  const missing = needed.find((name) => given.get(name) === undefined)
  if (missing !== undefined)
    throw badOption(missing, `${owner} needs the option “${missing}”`, `Use ${kinds[missing].allowed}.`)
}

function checkParts(owner: string, options: unknown, kinds: OptionKinds<object>, within: string): void {
  if (!isObject(options)) {
    throw badOption(within, `The options of ${owner} cannot be ${shown(options)}`, 'Use an object.')
  }
  const known = new Map(Object.entries(kinds))
  for (const [name, value] of Object.entries(options)) {
    const option = within === '' ? name : `${within}.${name}`
    const kind = known.get(name)
    if (kind === undefined) {
      const names = [...known.keys()]
      const hint = `Use ${names.join(', ')}.${didYouMean(name, names)}`
      throw badOption(option, `${owner} has no option “${option}”`, hint)
    }
    if (value === undefined) continue
    if (!kind.accepts(value)) {
      const hint = `Use ${kind.allowed}.${kind.advice?.(value) ?? ''}`
      const what = kind.isObject && isObject(value) ? 'this object' : shown(value)
      throw badOption(option, `The option “${option}” of ${owner} cannot be ${what}`, hint)
    }
    if (kind.parts) checkParts(owner, value, kind.parts, option)
  }
}

/** A wrong argument, as every package says it. */
export function badOption(option: string, message: string, hint: string): LecternError {
  return new LecternError('bad-usage', message, { hint, ...(option === '' ? {} : { option }) })
}

/** A value as it may stand in a message. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? `“${value.slice(0, 40)}…”` : `“${value}”`
  if (typeof value === 'function') return `a function${value.name && ` (${value.name})`}`
  if (Array.isArray(value)) return 'a list'
  return isObject(value) ? 'an object' : String(value)
}
