/** What the page's script is given: an element of type `application/json`, which no policy has to allow. */
export interface ClientConfig {
  /** `[element id, begin, end]`, seconds, in order. */
  cues?: readonly (readonly [id: string, begin: number, end: number])[]
  words: Readonly<Record<'play' | 'pause' | 'listenFrom' | 'saved' | 'notSaved' | 'wasReset', string>>
  /** What the position in the sound is remembered under. */
  key: string
}
