import type { InlineNodes } from '@lectern/core'
import type { NarrationMessages } from '../words.js'
import type { Edits } from './edits.js'

/** What the leaves of a sentence have in common. */
export interface ChunkContext {
  /** Text of the block. */
  text: string
  /** Whether it is dots alone: a mark between parts. */
  isRow: boolean
  /** Language of the block. */
  lang: string
  say: NarrationMessages
  /** Language of `say`. */
  sayLang: string
  edits: Edits
  /** Whether "Picture" is said before an alternative text inside a sentence. */
  announce: boolean
  /** Whether pages of a printed original are said. */
  pages: boolean
  /** What is said of code inside a sentence. */
  code(written: string, lang: string): string
  /** Id of the note that a call in this place is the first to call. */
  noteOf(call: InlineNodes['footnoteReference']): string | undefined
}
