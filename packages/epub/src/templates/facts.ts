import type { Direction } from '@lectern/core'

/** A `link` of the head, from the document. */
export interface PageLink {
  rel: 'stylesheet' | 'pronunciation'
  type: string
  href: string
  hreflang?: string
}

export interface LanguageMark {
  lang: string
  dir: Direction
}

/** A list of the navigation document. */
export interface LinkList {
  type: 'toc' | 'loi' | 'lot' | 'page-list' | 'landmarks'
  heading: 'h1' | 'h2'
  label: string
  role?: string
  isHidden?: boolean
  /** Whether its links are words of ours, too. */
  isOurs?: boolean
  items: readonly Entry[]
}

/** A link of a list. */
export interface Entry {
  /** Of the link itself. */
  id?: string
  type?: string
  href: string
  text: string
  mark?: LanguageMark | undefined
  children: readonly Entry[]
}

export interface PageEntry extends Entry {
  /** Its number, where it is one that no page before it has (ANSI/NISO Z39.86-2005, 8.4.3). */
  value: number | undefined
}

/** A content document: what the template of chapters prints. */
export interface Chapter {
  /** Of its item. */
  id: string
  /** Path in the book. */
  filename: string
  title: string
  lang: string
  dir: Direction
  /** Other files of the book that it uses: its stylesheet, a lexicon. */
  links: readonly PageLink[]
  /** `epub:type` of the body. */
  bodyType: string | undefined
  /** Whether an attribute tells voices how a word sounds. */
  hasSpeechMarkup: boolean
  /** XHTML. */
  content: string
}
