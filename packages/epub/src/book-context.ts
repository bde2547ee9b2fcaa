import type { Article, EmitContext } from '@lectern/core'
import type { EpubOptions } from './options.js'
import type { Shelf } from './shelf.js'
import type { EpubWords } from './words.js'

/** What every step of making a book may use. */
export interface BookContext {
  article: Article
  context: EmitContext
  options: EpubOptions
  /** Takes the book's files. */
  shelf: Shelf
  /** Words of our own, in the article's language. */
  words: EpubWords
}
