import type { Block } from '@lectern/core'
import type { PageMark } from './options.js'

/** Where we are in a text block's words, in UTF-16 units, and what is still to be set in them. */
export interface TextCursor {
  readonly block: Block | undefined
  offset: number
  /** In order; none inside a word. */
  readonly marks: { at: number; mark: PageMark }[]
  /** In order; empty unless words are elements. */
  readonly words: Word[]
}

export interface Word {
  id: string
  begin: number
  end: number
}
