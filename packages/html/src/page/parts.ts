import type { SummaryMessages } from '@lectern/check/claims'
import type { Article, Edition, SoundMap, Theme, Words } from '@lectern/core'
import type { HastMessages, HastOptions, PageMark, ResolvedResource } from '@lectern/hast'
import type { Highlight } from '@lectern/hast/code'
import type { HtmlOptions, PageSlots } from '../options.js'
import type { EmbeddedFace } from '../styles/fonts.js'
import type { HtmlMessages } from '../words.js'

/** All that a page is made from, loaded. */
export interface PageParts {
  article: Article
  theme: Theme
  /** Path of the page, relative to the folder of the run. */
  path: string
  words: Words<HtmlMessages>
  vocabulary: (lang: string) => Words<HastMessages>
  highlight: Highlight
  /** Where the article asks for answers, which can be given on the page. */
  fields: HastOptions['fields'] | undefined
  /** For the summary of the page's accessibility. */
  summaryWords: Words<SummaryMessages>
  resource: (src: string) => ResolvedResource | undefined
  /** What the name of this edition's file ends with. */
  ending: string
  /** `src` of the still of a picture that moves → `src` of the picture itself. */
  moving: ReadonlyMap<string, string>
  preferences: boolean
  /** Makes files beside the page of its styles, scripts and fonts; undefined where they are inside. */
  separate: ((content: Uint8Array, mediaType: string) => string) | undefined
  sound: PageSound | undefined
  /** Where the pages of print begin. */
  pages: readonly PageMark[]
  /** A style sheet of the publisher's, after the page's own. */
  css: string
  slots: PageSlots
  logo: PageLogo | undefined
  /** The list of articles. */
  home: HtmlOptions['home']
  /** Address of an Atom feed. */
  feed: string | undefined
  /** Fonts that are inside the page. */
  faces: readonly EmbeddedFace[]
  /** The other editions of the run, in order. */
  editions: readonly Edition[]
}

export interface PageLogo {
  /** A `data:` URL, or the file beside the page. */
  src: string
  alt: string
}

export interface PageSound {
  map: SoundMap
  /** Where the player finds it. */
  src: string
  transcript?: string
  captions?: string
}
