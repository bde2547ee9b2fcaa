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

/** Tries again after temporary failures, with doubled waits; everything else is thrown at once. */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  { retries = 4, wait = 500 }: RetryOptions,
  signal?: AbortSignal,
): Promise<T> {
  for (let round = 0; ; round++) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof Temporary) || round >= retries) throw error
      await sleep(Math.min(error.after ?? wait * 2 ** round, 60_000), signal)
    }
  }
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
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
