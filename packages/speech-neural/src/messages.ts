/** What a worker is asked for. */
export type Job = { kind: 'sound'; ids: readonly number[]; speed: number } | { kind: 'letters'; word: string }

export interface Answers {
  /** `durations`: samples of each id. */
  sound: { pcm: Int16Array<ArrayBuffer>; durations: readonly number[] }
  letters: { phonemes: string | undefined }
}

export type Answer = Answers[Job['kind']] | { problem: string }
