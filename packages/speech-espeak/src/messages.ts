import type { ThreadProblem } from '@lectern/node'

/** What goes to a worker thread and comes back; plain data only. */
export type Answer = Answers[keyof Answers] | ThreadProblem

/** What each kind of job is answered with. */
export interface Answers {
  speak: { pcm: Int16Array; words: readonly RawWord[] }
  /** International Phonetic Alphabet as espeak-ng writes it, one for each text. */
  phonemes: { ipa: readonly string[] }
}

export type Job = SpeakJob | PhonemesJob

export interface SpeakJob {
  kind: 'speak'
  voice: string
  wordsPerMinute: number
  ssml: string
}

export interface PhonemesJob {
  kind: 'phonemes'
  voice: string
  /** Plain text. */
  texts: readonly string[]
}

/** A word event as espeak-ng gives it: code points into the SSML, milliseconds. */
export interface RawWord {
  position: number
  length: number
  milliseconds: number
}
