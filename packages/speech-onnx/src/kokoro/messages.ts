/** What a worker is asked for. */
export interface Job {
  kind: 'sound'
  /** Path of the net. */
  model: string
  /** Path of the voice. */
  voice: string
  /** With a pad at both ends. */
  ids: readonly number[]
  /** 1 as trained. */
  speed: number
}

export interface Answers {
  sound: { pcm: Int16Array<ArrayBuffer> }
}
