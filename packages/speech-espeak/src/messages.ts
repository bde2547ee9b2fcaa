/** What goes to a worker thread and comes back; plain data only. */
export interface SpeakJob {
  id: number
  voice: string
  wordsPerMinute: number
  ssml: string
}

export type SpeakAnswer =
  | { id: number; pcm: Int16Array; words: readonly RawWord[] }
  | { id: number; problem: 'unknown-voice' | 'engine-failed'; message: string }

/** A word event as espeak-ng gives it: code points into the SSML, milliseconds. */
export interface RawWord {
  position: number
  length: number
  milliseconds: number
}
