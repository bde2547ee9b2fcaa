/** Id of the element that holds the scripts' configuration. */
export const configId = 'lectern-config'

/** What the page's scripts are given: an element of type `application/json`, which no policy has to allow. */
export interface ClientConfig {
  words: Readonly<
    Record<
      | 'play'
      | 'pause'
      | 'listenFrom'
      | 'timeOf'
      | 'saved'
      | 'notSaved'
      | 'wasReset'
      | 'noSound'
      | 'table'
      | 'formula'
      | 'copy'
      | 'copied'
      | 'wrap'
      | 'enlarge'
      | 'close',
      string
    >
  > & {
    /** Words of worksheets. */
    readonly [Name in 'saveAnswers' | 'deleteAnswers' | 'answersStay']?: string
  }
  /** What the position in the sound is remembered under. */
  key: string
  sound?: ReadAlong
}

export interface ReadAlong {
  cues: readonly Cue[]
  /** Index of the first cue of the page and of each section, ascending. */
  sections: readonly number[]
  /** Seconds. */
  duration: number
}

/**
 * Where a sentence is in the sound. Kind 1 is in a note, 2 in a table. Words are three numbers each: characters since the word
 * before, its length, and hundredths of a second since the word before began (the first: since the sentence did).
 */
export type Cue = readonly [
  id: string,
  begin: number,
  end: number,
  kind?: 0 | 1 | 2,
  words?: readonly number[],
]
