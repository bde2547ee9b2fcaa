import { type TimeLimit, withinTime } from '@lectern/audio'

export interface DeadlineOptions {
  /** Seconds that one answer may take in all. Default: 120. */
  timeLimit?: number
  /** Seconds for which nothing may come of an answer that is on its way. Default: 30. */
  idleLimit?: number
}

/**
 * Gives an answer so many seconds in all, and so many between its pieces. A host that sends a byte now and then would otherwise hold a
 * build for hours.
 *
 * @param work calls `alive` whenever something came
 * @throws an error that says which limit was reached; the signal's reason when it is aborted
 */
export function withDeadline<Result>(
  { timeLimit = 120, idleLimit = 30 }: DeadlineOptions,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal, alive: () => void) => Promise<Result>,
): Promise<Result> {
  const limits = {
    total: limit('the answer was not complete', timeLimit),
    idle: limit('nothing came', idleLimit),
  }
  return withinTime(limits, signal, work)
}

function limit(what: string, seconds: number): TimeLimit {
  return { seconds, failure: () => new Error(`${what} within ${seconds} seconds`) }
}
