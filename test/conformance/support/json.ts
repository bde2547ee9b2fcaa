/** Careful reading of what other programs print: a report of another shape than expected must fail, not pass. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }
export type JsonObject = { readonly [key: string]: Json | undefined }

export const parseJson = (text: string): Json => JSON.parse(text) as Json

export function object(value: Json | undefined, what: string): JsonObject {
  if (isObject(value)) return value
  throw new TypeError(`${what}: an object was expected, not ${JSON.stringify(value)?.slice(0, 80)}`)
}

export function list(value: Json | undefined, what: string): readonly Json[] {
  if (Array.isArray(value)) return value
  throw new TypeError(`${what}: a list was expected, not ${JSON.stringify(value)?.slice(0, 80)}`)
}

export function text(value: Json | undefined, what: string): string {
  if (typeof value === 'string') return value
  throw new TypeError(`${what}: text was expected, not ${JSON.stringify(value)?.slice(0, 80)}`)
}

export const textOr = (value: Json | undefined, otherwise: string): string =>
  typeof value === 'string' ? value : otherwise

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
