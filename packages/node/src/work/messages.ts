import { LecternError } from '@lectern/core'

/** What the pool asks a worker. */
export interface Job {
  module: string
  name: string
  input: unknown
}

/** What a worker answers: structured clone would lose an error's code and hint. */
export type Answer = { ok: true; output: unknown } | { ok: false; error: PlainError }

interface PlainError {
  name: string
  message: string
  stack?: string
  code?: LecternError['code']
  hint?: string
}

export function toPlain(error: unknown): PlainError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) }
  const plain: PlainError = { name: error.name, message: error.message }
  if (error.stack) plain.stack = error.stack
  // By name, since the task may have its own copy of core.
  if (error.name === 'LecternError') {
    const { code, hint } = error as LecternError
    plain.code = code
    if (hint) plain.hint = hint
  }
  return plain
}

export function toError(plain: PlainError): Error {
  const error = plain.code
    ? new LecternError(plain.code, plain.message, plain.hint ? { hint: plain.hint } : {})
    : new Error(plain.message)
  error.name = plain.name
  if (plain.stack) error.stack = plain.stack
  return error
}
