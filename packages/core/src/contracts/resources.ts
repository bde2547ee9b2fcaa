/** The only door to files: no emitter sees `fs` or `fetch`. */
export interface Resources {
  /**
   * @param reference as the author wrote it
   * @param accept media types or ranges (`image/*`), matched against what the content is, not what its name says
   * @throws ResourceError
   */
  load(reference: string, accept: readonly string[]): Promise<Resource>
}

export interface Resource {
  reference: string
  bytes: Uint8Array
  /** From content. */
  mediaType: string
  /** What was taken out for safety, by name ("script", "href"). */
  removed?: readonly string[]
}

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
  readonly problem: ResourceProblem
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
