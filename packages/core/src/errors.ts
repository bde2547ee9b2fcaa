/** Everything that Lectern throws on purpose: a stable code, a sentence, and what to do. */
export class LecternError extends Error {
  override name = 'LecternError'
  readonly code: ErrorCode
  readonly hint?: string

  constructor(code: ErrorCode, message: string, options: ErrorOptions & { hint?: string } = {}) {
    super(message, options)
    this.code = code
    if (options.hint) this.hint = options.hint
  }
}

export type ErrorCode =
  | 'binary-input'
  | 'unreadable-input'
  | 'unknown-format'
  | 'empty-input'
  | 'bad-usage'
  | 'output-collision'
  | 'output-unwritable'
  | 'emitter-cycle'
  | 'duplicate-edition'
  | 'no-engine'
  | 'unknown-engine'
  | 'unknown-voice'
  | 'engine-failed'
  | 'unsupported'
  | 'no-font'
  | 'too-large'
  | 'aborted'
