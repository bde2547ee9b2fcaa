import type { SoundVoice } from '@lectern/core'
import type { Script } from '@lectern/narration'
import type { SoundFormat } from './encode/encode.js'
import type { Cover } from './encode/encoder.js'
import type { Mix } from './segments/mix.js'

/** A script as it was performed, by an engine or by a person. */
export interface Performance {
  /** What was said: sentences that nobody spoke are still in it where a gap stands for them. */
  script: Script
  mix: Mix
  format: SoundFormat
  /** What players show, where the format holds a picture and the fonts have its letters. */
  cover: Cover | undefined
  /** "espeak-ng, English (America)", or a person's name. */
  narrator: string
  synthetic: boolean
  /** The synthetic voices that are heard. */
  voices: readonly SoundVoice[]
  /** Whether every sentence is heard. */
  isWhole: boolean
  /** Whether the script holds every word that is heard. */
  isTranscribed: boolean
}
