/** How often a service is asked again. */
export interface RetryOptions {
  /** Further attempts after the first. Default: 4. */
  retries?: number
  /** Milliseconds before the second attempt; doubled at each further one. Default: 500. */
  wait?: number
}

/** An answer that may be better another time: too many requests, or the server's own trouble. */
export class Temporary extends Error {
  override name = 'Temporary'
  /** Milliseconds that the server asked to wait. */
  readonly after: number | undefined

  constructor(message: string, after?: number) {
    super(message)
    this.after = after
  }
}

/**
 * A service that asked one call to wait means all of them: those that went on asking would be refused too, and use up their
 * attempts.
 */
export class Rest {
  #until = 0

  extend(milliseconds: number): void {
    this.#until = Math.max(this.#until, Date.now() + milliseconds)
  }

  /** @throws the signal's reason when it is aborted */
  async over(signal?: AbortSignal): Promise<void> {
    for (let left = this.#left(); left > 0; left = this.#left()) await sleep(left, signal)
  }

  #left(): number {
    return this.#until - Date.now()
  }
}

/** The longest wait, whoever asks for it. Milliseconds. */
const longest = 60_000

/** Tries again after temporary failures, with doubled waits; everything else is thrown at once. */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  { retries = 4, wait = 500 }: RetryOptions,
  rest: Rest,
  signal?: AbortSignal,
): Promise<T> {
  for (let round = 0; ; round++) {
    await rest.over(signal)
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof Temporary) || round >= retries) throw error
      if (error.after !== undefined) rest.extend(Math.min(error.after, longest))
      else await sleep(Math.min(wait * 2 ** round, longest), signal)
    }
  }
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
