import type { SpokenWord, UtterancePart } from '@lectern/audio/engine'
import type { ThreadProblem } from '@lectern/node'

/** A sentence that a worker is to say. */
export interface Job {
  kind: 'sentence'
  parts: readonly UtterancePart[]
  /** 1 as trained. */
  rate: number
}

export interface Answers {
  sentence: { pcm: Int16Array<ArrayBuffer>; words: readonly SpokenWord[] }
}

export type Answer = Answers['sentence'] | ThreadProblem
