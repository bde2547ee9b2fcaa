/** What a `LecternError` says beside its message. */
export interface LecternErrorOptions extends ErrorOptions {
  /** What to do about it. */
  hint?: string
  /** The option that is wrong, with those around it: `print.notes`. */
  option?: string
}

const brand = Symbol.for('lectern.error')

/**
 * Everything that Lectern throws on purpose: a stable code, a sentence, and what to do.
 *
 * Two copies of this module may meet in one process (the command's bundle, and the package of an engine), so
 * `instanceof` goes by a mark rather than by the class.
 */
export class LecternError extends Error {
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: a subclass asks for itself, or it would take every LecternError for one of its own.
    if (this !== LecternError) return Function.prototype[Symbol.hasInstance].call(this, value)
    return typeof value === 'object' && value !== null && brand in value
  }

  readonly [brand] = true
  override name = 'LecternError'
  /** Stable; programs may rely on it. */
  readonly code: ErrorCode
  /** What to do about it. */
  readonly hint?: string
  /** The option that is wrong, with those around it: `print.notes`. */
  readonly option?: string

  constructor(code: ErrorCode, message: string, options: LecternErrorOptions = {}) {
    super(message, options)
    this.code = code
    if (options.hint) this.hint = options.hint
    if (options.option) this.option = options.option
  }
}

/** Codes of `LecternError`. Codes are added, and keep their meaning. */
export type ErrorCode =
  | 'binary-input'
  | 'unreadable-input'
  | 'unknown-format'
  | 'empty-input'
  | 'bad-usage'
  | 'edition-failed'
  | 'output-collision'
  | 'output-unwritable'
  | 'emitter-cycle'
  | 'frozen-article'
  | 'duplicate-edition'
  | 'no-engine'
  | 'no-encoder'
  | 'unknown-engine'
  | 'no-voice'
  | 'unknown-voice'
  | 'engine-failed'
  | 'recording-mismatch'
  | 'unsupported'
  | 'no-font'
  | 'too-large'
  | 'aborted'
  | 'over-limit'
  | 'crashed'
