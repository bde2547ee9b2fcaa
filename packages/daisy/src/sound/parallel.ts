/** What is shown and heard at one moment (SMIL 1.0, `par`). */
export interface Parallel {
  /** In its file. */
  id: string
  /** Id of the element of the content document. */
  target: string
  /** Under which a listener may have it skipped (Skippable Structures Recommendation, 4). */
  skip?: 'footnote-on' | 'pagenumber-on'
  /** Milliseconds in the track; undefined where nothing is heard. */
  clip?: { begin: number; end: number }
}

/** One SMIL file: a chapter and its track. */
export interface Part {
  /** `01`, of its files. */
  name: string
  /** Of the chapter. */
  title: string
  /** Name of its sound. */
  audio: string | undefined
  parallels: Parallel[]
}

/** Milliseconds of all that is heard in it. */
export function durationOf({ parallels }: Part): number {
  return parallels.reduce((sum, { clip }) => sum + (clip ? clip.end - clip.begin : 0), 0)
}
