/** Stands for a colon that is a part of a value; no text has it, so that nothing else moves. */
const sign = '\ufdd2'

export interface Colon {
  key: string
  /** Where its value is. */
  at: number
  length: number
}

/** A value in no quotation marks; links with `://` and times are no trouble. */
const line =
  /^([ \t]*(?:-[ \t]+)?([\p{L}\p{N}_$@.-]+)[ \t]*:[ \t]+)([\p{L}\p{N}(“„«¿¡][^\n]*:(?:[ \t][^\n]*)?)$/gmu

/** `title: Tides: a guide` is no YAML, and what most authors mean who write it is one text. */
export function withoutColons(value: string): { text: string; colons: Colon[] } {
  const colons: Colon[] = []
  const text = value.replace(line, (whole, before: string, key: string, words: string, offset: number) => {
    if (!/:(?=[ \t]|$)/.test(words)) return whole
    colons.push({ key, at: offset + before.length, length: words.length })
    return before + words.replace(/:(?=[ \t]|$)/g, sign)
  })
  return { text, colons }
}

export function withColons<T>(value: T): T {
  return restored(value) as T
}

function restored(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(sign, ':')
  if (Array.isArray(value)) return value.map(restored)
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, restored(one)]))
}
