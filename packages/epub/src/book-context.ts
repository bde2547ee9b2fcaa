import type { Article, EmitContext } from '@lectern/core'
import type { Cover } from './cover/cover.js'
import type { Chapters } from './documents/chapters.js'
import type { Navigation } from './documents/navigation.js'
import type { EpubOptions } from './options.js'
import type { Pages } from './pages/page-breaks.js'
import type { Embeddings } from './resources/embed.js'
import type { Shelf } from './shelf.js'
import type { BookSound } from './sound/sound.js'
import type { PageLink } from './templates/facts.js'
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

/** What the package document and the claims are made from. */
export interface Parts {
  navigation: Navigation
  css: string
  cover: Cover
  chapters: Chapters
  embeddings: Embeddings
  pages: Pages
  sound: BookSound | undefined
  lexicon: PageLink | undefined
}
