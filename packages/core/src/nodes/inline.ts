import type { Data, Parent, PhrasingContent } from 'mdast'

interface InlineParent extends Parent {
  children: PhrasingContent[]
  data?: Data
}

/** A run that differs in language or direction (`data.lang`, `data.dir`), has an id, or is set in small capitals. */
export interface Span extends InlineParent {
  type: 'span'
  /** Small letters look like small capitals. The words themselves stay as they were written. */
  smallCapitals?: boolean
}

/** How a word is spoken: a respelling or IPA. The display text is its children. */
export interface Pronunciation extends InlineParent {
  type: 'pronunciation'
  /** Respelling in plain letters. */
  as?: string
  /** In the International Phonetic Alphabet. */
  ipa?: string
}

/** A short form. `title` is the long form, from the author or from the front matter's `abbreviations`. */
export interface Abbreviation extends InlineParent {
  type: 'abbreviation'
  /** What it stands for. */
  title: string
}

/** Base characters (children) and their reading. */
export interface Ruby extends InlineParent {
  type: 'ruby'
  /** Reading or gloss above the text. */
  annotation: string
}

/** A key, or keys, to press. */
export interface Keyboard extends InlineParent {
  type: 'keyboard'
}

/** Text below the line. */
export interface Subscript extends InlineParent {
  type: 'subscript'
}

/** Text above the line. */
export interface Superscript extends InlineParent {
  type: 'superscript'
}

/** Words that were put in later, as `delete` are those that were taken out. */
export interface Insert extends InlineParent {
  type: 'insert'
}

/** Highlighted text. */
export interface Mark extends InlineParent {
  type: 'mark'
}

/** A moment or span of time. `datetime` is an HTML valid time string. */
export interface Time extends InlineParent {
  type: 'time'
  /** As HTML's `datetime` attribute has it. */
  datetime: string
}

interface InlineMap {
  span: Span
  pronunciation: Pronunciation
  abbreviation: Abbreviation
  ruby: Ruby
  keyboard: Keyboard
  subscript: Subscript
  superscript: Superscript
  insert: Insert
  mark: Mark
  time: Time
}

declare module 'mdast' {
  interface PhrasingContentMap extends InlineMap {}
  interface RootContentMap extends InlineMap {}
}
