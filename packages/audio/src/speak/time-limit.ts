import { LecternError } from '@lectern/core'

/** An engine did not answer. */
export class TimeUp extends LecternError {
  constructor(seconds: number) {
    super('engine-failed', `no answer within ${seconds} seconds`)
  }

  /** Of every `LecternError` would be an instance otherwise: it goes by a mark, not by the class. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return Error[Symbol.hasInstance].call(TimeUp, value)
  }
}

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
    const timer = setTimeout(() => stop(new TimeUp(seconds)), seconds * 1000)
    signal?.addEventListener('abort', aborted, { once: true })
    const settled = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', aborted)
    }
    work(own.signal).then(resolve, reject).finally(settled)
  })
}
