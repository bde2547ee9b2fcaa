import type { Article, EmitContext, SoundMap } from '@lectern/core'
import type { DaisyOptions } from './options.js'
import type { BookWords } from './words.js'

/** What every part of the book is made from. */
export interface Book {
  article: Article
  context: EmitContext
  options: DaisyOptions
  /** Undefined where the run made none that DAISY players play. */
  sound: SoundMap | undefined
  words: BookWords
}
