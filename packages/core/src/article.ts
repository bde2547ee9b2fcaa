import type { Point, Position } from 'unist'
import type { Resources } from './contracts/resources.js'
import type { BlockNode, BlockNodes, Direction, PreparedRoot } from './nodes/index.js'

/** One article, prepared and frozen: what every emitter starts from. */
export interface Article {
  /** Base name for files, from the source's name: letters, digits, `-`, `_`, `.`. */
  name: string
  tree: PreparedRoot
  meta: Metadata
  /** Every block by id, in document order (notes last). */
  blocks: ReadonlyMap<string, Block>
  outline: readonly OutlineItem[]
  /** At least one; together they hold every top-level block of the main flow, in order. */
  chapters: readonly Chapter[]
  /** Notes in the order of their numbers. */
  notes: readonly Note[]
  source: Source
  /** Files that were inside the source (the pictures of a Word document), by the addresses that the tree uses. */
  resources?: Resources
  /** What parsing and preparation had to say. */
  findings: readonly Finding[]
}

export interface Source {
  /** As the author would name it in a message ("article.md"). */
  path: string
  /** Of the bytes that were read, in hexadecimal. */
  sha256: string
  /** The bytes themselves, for editions that carry the article within them. */
  bytes?: Uint8Array
  mediaType: string
  /** The variant of the format that was found or asked for ("gfm"). */
  dialect?: string
  /** What `line` counts in findings and positions, where it is not lines. */
  unit?: 'paragraph'
  /** Words of the main flow and the notes, by `Intl.Segmenter`. */
  words: number
}

export interface Metadata {
  title: string
  subtitle?: string
  /** BCP 47; `und` when nobody said and nothing told. */
  lang: string
  /** Where nobody said the language: how certain it is (0 to 1), and of how many letters. */
  detected?: { certainty: number; letters: number }
  dir: Direction
  authors: readonly Author[]
  /** Who reads in a recording of the article. */
  narrator?: string
  /** ISO 8601 date or date-time, as given. */
  date?: string
  publisher?: string
  description?: string
  subjects: readonly string[]
  rights?: string
  license?: string
  /** URL of the original, or the URN of a work that has none: `urn:isbn:…` of the printed book whose pages are marked. */
  source?: string
  /** Given, or `urn:uuid:` derived from the content. */
  identifier: string
  cover?: { src: string; alt: string }
  abbreviations: Readonly<Record<string, string>>
  lexicon: Lexicon
  /** Lexicon files that the front matter names (PLS), relative to the article. */
  lexiconFiles?: readonly string[]
  accessibility: AccessibilityWords
  /** Unknown front-matter keys, kept as data. */
  extra: Readonly<Record<string, unknown>>
}

export interface Author {
  name: string
  url?: string
}

/** What only a publisher may say; never derived. */
export interface AccessibilityWords {
  hazards?: readonly string[]
  summary?: string
  certifiedBy?: string
  /** What certifies them, and their report (`http…`). */
  certifierCredential?: string
  certifierReport?: string
  conformsTo?: string
  /** Where readers write to about accessibility. */
  contactEmail?: string
  /** Exemptions of the European Accessibility Act that are claimed: `eaa-microenterprise` … */
  exemptions?: readonly string[]
}

export interface Block {
  id: string
  type: keyof BlockNodes
  node: BlockNode
  /** Id of the block around it, or null at top level. */
  parent: string | null
  /** Id of its chapter. */
  chapter: string
  /** Resolved: the nearest ancestor's, else the article's. */
  lang: string
  dir: Direction
  /** `textOf(node)` where the block owns words, else ''. */
  text: string
  sentences: readonly Sentence[]
  /** Printed but not spoken; inherited. */
  skip: boolean
  /** Of a paragraph of the main flow, from 1, when the article was prepared with `number: 'paragraphs'`. */
  number?: number
  position?: Position
}

/** A range of UTF-16 units over its block's text; together they cover the text, spaces trimmed. */
export interface Sentence {
  /** `<block>~n`, n from 1. */
  id: string
  block: string
  begin: number
  end: number
}

/** A place inside a block's text, in UTF-16 units. */
export interface TextPlace {
  block: string
  offset: number
}

export interface OutlineItem {
  /** Id of the heading. */
  id: string
  text: string
  /** 1 (the title) to 6. */
  depth: number
  lang: string
  children: readonly OutlineItem[]
}

/** A run of top-level blocks from one heading of level 1 or 2 to the next. */
export interface Chapter {
  /** Id of its heading, or `start` when the first chapter has none. */
  id: string
  title: string
  lang: string
  /** Ids of its top-level blocks, in order. */
  blocks: readonly string[]
  /** Ids of the notes first called in it. */
  notes: readonly string[]
}

export interface Note {
  /** Id of its definition. */
  id: string
  identifier: string
  number: number
  /** Ids of the references that call it, first to last. */
  callers: readonly string[]
  /** Block that holds the first call. */
  block: string
}

/** How a word is said: by a respelling, or in IPA. `lang` (BCP 47): of the text that it counts in; without, in every text. */
export type SpokenForm = ({ as: string } | { ipa: string }) & { lang?: string }

/** Word to spoken form, matched by whole words; the author's own. `others`: the same word in other languages. */
export type Lexicon = Readonly<Record<string, SpokenForm & { others?: readonly SpokenForm[] }>>

export type Severity = 'error' | 'warning' | 'info'

/** A message as data: what `edition.json` and the command print. */
export interface Finding {
  rule: string
  source: string
  severity: Severity
  message: string
  hint?: string
  /** File, line and column (from 1) in the source. */
  path?: string
  place?: Point | Position
  line?: number
  column?: number
  /** What `line` counts, where it is not lines. */
  unit?: 'paragraph'
  block?: string
  /** Success criteria of WCAG 2.2. */
  wcag: readonly string[]
  url?: string
  /** Name of the edition whose making found it. */
  edition?: string
}
