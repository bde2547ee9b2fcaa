export interface DeadlineOptions {
  /** Seconds that one answer may take in all. Default: 120. */
  timeLimit?: number
  /** Seconds for which nothing may come of an answer that is on its way. Default: 30. */
  idleLimit?: number
}

/**
 * Gives an answer so many seconds in all, and so many between its pieces. A host that sends a byte now and then would otherwise hold a
 * build for hours. The call fails in time even where `work` does not heed its signal.
 *
 * @param work calls `alive` whenever something came
 * @throws an error that says which limit was reached; the signal's reason when it is aborted
 */
export function withDeadline<Result>(
  { timeLimit = 120, idleLimit = 30 }: DeadlineOptions,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal, alive: () => void) => Promise<Result>,
): Promise<Result> {
  const own = new AbortController()
  return new Promise<Result>((resolve, reject) => {
    const stop = (reason: unknown) => {
      reject(reason)
      own.abort(reason)
    }
    const aborted = () => stop(signal?.reason)
    const after = (seconds: number, what: string) =>
      setTimeout(() => stop(new Error(`${what} within ${seconds} seconds`)), seconds * 1000)
    const total = after(timeLimit, 'the answer was not complete')
    let idle = after(idleLimit, 'nothing came')
    const alive = () => {
      clearTimeout(idle)
      idle = after(idleLimit, 'nothing came')
    }
    signal?.addEventListener('abort', aborted, { once: true })
    const settled = () => {
      clearTimeout(total)
      clearTimeout(idle)
      signal?.removeEventListener('abort', aborted)
    }
    work(own.signal, alive).then(resolve, reject).finally(settled)
  })
}
