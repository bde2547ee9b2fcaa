import type { Cover } from './cover/cover.js'
import type { Chapters } from './documents/chapters.js'
import type { Navigation } from './documents/navigation.js'
import type { Pages } from './pages/page-breaks.js'
import type { Embeddings } from './resources/embed.js'
import type { BookSound } from './sound/sound.js'
import type { PageLink } from './templates/facts.js'

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
