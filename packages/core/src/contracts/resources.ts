/** The only door to files: no emitter sees `fs` or `fetch`. */
export interface Resources {
  /**
   * Loads a file. Rejects with a `ResourceError`.
   *
   * @param reference as the author wrote it
   * @param accept media types or ranges (`image/*`), matched against what the content is, not what its name says
   * @throws ResourceError
   */
  load(reference: string, accept: readonly string[]): Promise<Resource>
}

/** A file that was loaded. */
export interface Resource {
  /** As the author wrote it. */
  reference: string
  /** The whole file. */
  bytes: Uint8Array
  /** From content. */
  mediaType: string
  /** What was taken out for safety, by name ("script", "href"). */
  removed?: readonly string[]
}

/** Why a file could not be loaded. */
export type ResourceProblem =
  | 'missing'
  | 'denied'
  | 'outside'
  | 'host-not-allowed'
  | 'too-large'
  | 'wrong-type'
  | 'unreadable'

const brand = Symbol.for('lectern.resource-error')

/** Why a file cannot be had. `instanceof` goes by a mark, for the reason given at `LecternError`. */
export class ResourceError extends Error {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && brand in value
  }

  readonly [brand] = true
  override name = 'ResourceError'
  /** Why it could not be loaded. */
  readonly problem: ResourceProblem
  /** As the author wrote it. */
  readonly reference: string
  /** What to do about it. */
  readonly hint: string

  constructor(problem: ResourceProblem, reference: string, hint: string, options?: ErrorOptions) {
    super(`${reference}: ${problem}`, options)
    this.problem = problem
    this.reference = reference
    this.hint = hint
  }
}
