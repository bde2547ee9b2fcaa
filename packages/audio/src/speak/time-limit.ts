import { LecternError } from '@lectern/core'

/** An engine did not answer. */
export class TimeUp extends LecternError {
  constructor(seconds: number) {
    super('engine-failed', `no answer within ${seconds} seconds`)
  }

  /** `instanceof` goes by a mark and not by the class, so every `LecternError` would be an instance of this one otherwise. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return Error[Symbol.hasInstance].call(TimeUp, value)
  }
}

/** Seconds that something may take, and the failure when it takes longer. */
export interface TimeLimit {
  /** Seconds that it may take. */
  seconds: number
  /** The error to throw when they are over. */
  failure(seconds: number): Error
}

/**
 * Gives a call so many seconds in all, and where `idle` is given so many between signs of life. Then its own signal is aborted, so that it
 * can stop, and the call has failed whether it stops or not.
 *
 * @param work calls `alive` whenever something came
 * @throws the limit's failure when time is up; the signal's reason when it is aborted
 */
export function withinTime<Result>(
  { total, idle }: { total: TimeLimit; idle?: TimeLimit },
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
    const start = (limit: TimeLimit | undefined) =>
      limit && setTimeout(() => stop(limit.failure(limit.seconds)), limit.seconds * 1000)
    const timer = start(total)
    let idleTimer = start(idle)
    const alive = () => {
      clearTimeout(idleTimer)
      idleTimer = start(idle)
    }
    signal?.addEventListener('abort', aborted, { once: true })
    const settled = () => {
      clearTimeout(timer)
      clearTimeout(idleTimer)
      signal?.removeEventListener('abort', aborted)
    }
    work(own.signal, alive).then(resolve, reject).finally(settled)
  })
}

/** @throws LecternError `engine-failed` when an engine does not answer within so many seconds */
export function withinSeconds<Result>(
  seconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return withinTime({ total: { seconds, failure: (limit) => new TimeUp(limit) } }, signal, work)
}
