import { type ArticleLimits, explained as explainedByCore } from '@lectern/core'
import { type Budget, OverLimit } from '@lectern/node/isolate'
import { given } from './given.js'
import type { Settings } from './settings.js'

/** Bytes of the largest article: 500,000 words are 3 MB; pictures and sound stand beside it. */
export const articleBytes = 64 * 1024 ** 2

/** Seconds that the sound of one article may take to make, where nobody says: a voice that reads as slowly as a person, day and night. */
const speechTime = 24 * 3600

/** What reading an article, and making each of its text editions, may take. */
export function budgetOf({ maxTime, maxProcessorTime, maxMemory }: Settings): Partial<Budget> {
  return given({
    time: times(maxTime, 1000),
    processor: times(maxProcessorTime, 1000),
    memory: times(maxMemory, megabyte),
  })
}

const megabyte = 1024 ** 2

function times(value: number | undefined, unit: number): number | undefined {
  return value === undefined ? undefined : value * unit
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

/** What an article, and each of its editions, may have; see `ArticleLimits`. */
export function articleLimits(settings: Settings): Partial<ArticleLimits> {
  const { maxNodes, maxDepth, maxCells, maxOutput } = settings
  return given({
    nodes: maxNodes,
    depth: maxDepth,
    cells: maxCells,
    output: times(maxOutput, megabyte),
  })
}

/** An error in words for an author; one of a limit with the option that raises it. */
export function explained(error: unknown): Error {
  if (error instanceof OverLimit)
    return Object.assign(error, {
      hint: `Raise the limit with ${options[error.limit]}, or split the article.`,
    })
  return explainedByCore(error)
}
