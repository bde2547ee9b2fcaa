import type { Article, Edition, SoundMap, Theme, Words } from '@lectern/core'
import type { HastMessages, PageMark, ResolvedResource } from '@lectern/hast'
import type { HtmlMessages } from '../words/index.js'

/** All that a page is made from, loaded. */
export interface PageParts {
  article: Article
  theme: Theme
  /** Path of the page, relative to the folder of the run. */
  path: string
  words: Words<HtmlMessages>
  vocabulary: (lang: string) => Words<HastMessages>
  resource: (src: string) => ResolvedResource | undefined
  preferences: boolean
  sound: PageSound | undefined
  /** Where the pages of print begin. */
  pages: readonly PageMark[]
  /** The other editions of the run, in order. */
  editions: readonly Edition[]
}

export interface PageSound {
  map: SoundMap
  /** Where the player finds it. */
  src: string
  transcript?: string
  captions?: string
}
