import { ScriptThreads } from '@lectern/node'
import type { Answers, Job } from './messages.js'

export type Threads = ScriptThreads<Job, Answers>

/**
 * Threads with one espeak-ng each, of which all give the same samples. One that has nothing to say ends: beside another engine it says a few
 * words in a foreign language, and its 45 MB are ready again within a quarter of a second.
 */
export function threads(size: number, patience = 1000): Threads {
  return new ScriptThreads(new URL('./worker.js', import.meta.url), {
    size,
    patience,
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  })
}
