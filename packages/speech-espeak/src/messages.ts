/** What goes to a worker thread and comes back; plain data only. */
export type Answer =
  | { pcm: Int16Array; words: readonly RawWord[] }
  | { problem: 'unknown-voice' | 'engine-failed'; message: string }

export interface SpeakJob {
  voice: string
  wordsPerMinute: number
  ssml: string
}

/** A word event as espeak-ng gives it: code points into the SSML, milliseconds. */
export interface RawWord {
  position: number
  length: number
  milliseconds: number
}
