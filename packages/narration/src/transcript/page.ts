import type { SoundMap, Theme } from '@lectern/core'
import type { NarrationMessages } from '../words.js'
import type { langOf } from './element.js'

/** What all of one page have in common. */
export interface Page {
  messages: NarrationMessages
  /** `lang` and `dir` of the messages, where they are not in the article's language. */
  own: ReturnType<typeof langOf>
  /** The article's language. */
  lang: string
  sound: SoundMap | undefined
  theme: Theme
}
