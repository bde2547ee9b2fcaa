import { LecternError } from '@lectern/core'
import { type Budget, OverLimit } from '@lectern/node'
import type { Settings } from './settings.js'

/** Seconds that the sound of one article may take to make, where nobody says: a voice that reads as slowly as a person, day and night. */
const speechTime = 24 * 3600

/** What reading an article, and making each of its text editions, may take. */
export function budgetOf({ maxTime, maxProcessorTime, maxMemory }: Settings): Partial<Budget> {
  return {
    ...(maxTime === undefined ? {} : { time: maxTime * 1000 }),
    ...(maxProcessorTime === undefined ? {} : { processor: maxProcessorTime * 1000 }),
    ...(maxMemory === undefined ? {} : { memory: maxMemory * 1024 ** 2 }),
  }
}

/** What making the sound may take: hours of speech take hours. */
export function speechBudget({ maxSpeechTime = speechTime }: Settings): Partial<Budget> {
  return { time: maxSpeechTime * 1000, processor: Number.POSITIVE_INFINITY }
}

const options: Readonly<Record<keyof Budget, string>> = {
  time: '--max-time SECONDS (--max-speech-time for sound)',
  processor: '--max-processor-time SECONDS',
  memory: '--max-memory MEGABYTES',
}

/** An error in words for an author: with the option that would have let a limit be, and never a stack that was too short. */
export function explained(error: unknown): Error {
  if (error instanceof OverLimit)
    return Object.assign(error, { hint: `Allow more with ${options[error.limit]}, or part the article.` })
  if (error instanceof Error && error.name === 'RangeError')
    return new LecternError(
      'too-large',
      `Something in it is nested too deeply, or too large (${error.message})`,
      {
        hint: 'Look for what was pasted many times over, or part the article.',
        cause: error,
      },
    )
  return error instanceof Error ? error : new Error(String(error))
}
