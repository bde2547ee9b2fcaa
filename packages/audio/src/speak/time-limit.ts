import { LecternError } from '@lectern/core'

/**
 * Gives a call so many seconds. Then its own signal is aborted, so that the engine can stop, and the call has failed
 * whether the engine stops or not.
 *
 * @throws LecternError `engine-failed` when time is up; the signal's reason when it is aborted
 */
export async function withinSeconds<Result>(
  seconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const own = new AbortController()
  return new Promise<Result>((resolve, reject) => {
    const stop = (reason: unknown) => {
      reject(reason)
      own.abort(reason)
    }
    const aborted = () => stop(signal?.reason)
    const timer = setTimeout(
      () => stop(new LecternError('engine-failed', `no answer within ${seconds} seconds`)),
      seconds * 1000,
    )
    signal?.addEventListener('abort', aborted, { once: true })
    const settled = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', aborted)
    }
    work(own.signal).then(resolve, reject).finally(settled)
  })
}
