import { totalmem } from 'node:os'
import { LecternError } from '@lectern/core'

/** What a step of isolated work may take. A step is the whole task, unless the task says that it begins another. */
export interface Budget {
  /** Milliseconds by the clock on the wall. */
  time: number
  /** Milliseconds of processor time, of all threads of the process together. */
  processor: number
  /** Bytes of memory that the process holds (resident set size), whether V8's heap or not. */
  memory: number
}

const gigabyte = 1024 ** 3

/**
 * Ten minutes, twenty of processor time, and 4 GB or three quarters of the machine: an article of 500,000 words takes about a tenth of that
 * for each of its text editions (`docs/threat-model.md`).
 */
export const defaultBudget: Readonly<Budget> = {
  time: 600_000,
  processor: 1_200_000,
  memory: Math.min(4 * gigabyte, 0.75 * available()),
}

/** A container may have less than the machine. */
function available(): number {
  const allowed = process.constrainedMemory()
  return allowed > 0 ? Math.min(allowed, totalmem()) : totalmem()
}

/** A limit was reached and the work was stopped. Its `limit` names which. */
export class OverLimit extends LecternError {
  /** The limit that was passed. */
  readonly limit: keyof Budget

  constructor(limit: keyof Budget, most: number, step: string | undefined, options: ErrorOptions = {}) {
    const during = step === undefined ? '' : ` (${step})`
    super('over-limit', `Stopped${during}: ${told[limit](most)}`, {
      hint: `Allow more ${words[limit]}, or split the article.`,
      ...options,
    })
    this.limit = limit
  }
}

const words: Readonly<Record<keyof Budget, string>> = {
  time: 'time',
  processor: 'processor time',
  memory: 'memory',
}

const told: Readonly<Record<keyof Budget, (most: number) => string>> = {
  time: (most) => `it took longer than ${most / 1000} s`,
  processor: (most) => `it took more than ${most / 1000} s of processor time`,
  memory: (most) => `it needed more than ${Math.round(most / 1024 ** 2)} MB of memory`,
}
