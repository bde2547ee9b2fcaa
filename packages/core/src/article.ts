import type { Point, Position } from 'unist'
import type { Resources } from './contracts/resources.js'
import type { BlockNode, BlockNodes, Direction, PreparedRoot } from './nodes/index.js'
import type { Note } from './nodes/notes.js'

/** One article, prepared and frozen: what every emitter starts from. */
export interface Article {
  /** Base name for files, from the source's name: letters, digits, `-`, `_`, `.`. */
  name: string
  /** The document: mdast with Lectern's nodes, prepared and frozen. */
  tree: PreparedRoot
  /** What is known about the article: title, language, authors. */
  meta: Metadata
  /** Every block by id, in document order (notes last). */
  blocks: ReadonlyMap<string, Block>
  /** Headings, nested as the article is. */
  outline: readonly OutlineItem[]
  /** At least one; together they hold every top-level block of the main flow, in order. */
  chapters: readonly Chapter[]
  /** Notes in the order of their numbers. */
  notes: readonly Note[]
  /** Where it came from. */
  source: Source
  /** Files that were inside the source (the pictures of a Word document), by the addresses that the tree uses. */
  resources?: Resources
  /** For whom parts of the source are (`teacher`), whether this copy has them or not. Default: all of it is for everybody. */
  audiences?: readonly string[]
  /** Whose copy this is (`teacher`), where it has parts that others do not have. */
  audience?: string
  /** What parsing and preparation had to say. */
  findings: readonly Finding[]
}

/** The file that an article was read from. */
export interface Source {
  /** As the author would name it in a message ("article.md"). */
  path: string
  /** Of the bytes that were read, in hexadecimal. */
  sha256: string
  /** The bytes themselves, for editions that carry the article within them. */
  bytes?: Uint8Array
  /** Media type of the source. */
  mediaType: string
  /** The variant of the format that was found or asked for ("gfm"). */
  dialect?: string
  /** What `line` counts in findings and positions, where it is not lines. */
  unit?: 'paragraph'
  /** Words of the main flow and the notes: what stands between spaces; where a script has none, by `Intl.Segmenter`. */
  words: number
}

/** What is known about an article, from its front matter, its text, and overrides. */
export interface Metadata {
  /** Plain text of the title. */
  title: string
  /** Plain text of the subtitle. */
  subtitle?: string
  /** BCP 47; `und` when nobody said and nothing told. */
  lang: string
  /** Where nobody said the language, or the words look like another: how certain it is (0 to 1), and of how many letters. */
  detected?: { certainty: number; letters: number }
  /** Direction of the article's language. */
  dir: Direction
  /** In the order in which they are named. */
  authors: readonly Author[]
  /** Who reads in a recording of the article. */
  narrator?: string
  /** ISO 8601 date or date-time, as given. */
  date?: string
  /** Who publishes it. */
  publisher?: string
  /** A summary, in plain text. */
  description?: string
  /** Keywords. */
  subjects: readonly string[]
  /** Statement of rights, in plain text. */
  rights?: string
  /** Name or address of the licence. */
  license?: string
  /** URL of the original, or the URN of a work that has none: `urn:isbn:…` of the printed book whose pages are marked. */
  source?: string
  /** Given, or `urn:uuid:` derived from the content. */
  identifier: string
  /** Picture for covers and previews, with its text alternative. */
  cover?: { src: string; alt: string }
  /** What abbreviations stand for, by abbreviation. */
  abbreviations: Readonly<Record<string, string>>
  /** How words are spoken, by word. */
  lexicon: Lexicon
  /** Lexicon files that the front matter names (PLS), relative to the article. */
  lexiconFiles?: readonly string[]
  /** What a publisher says about accessibility. */
  accessibility: AccessibilityWords
  /** Unknown front-matter keys, kept as data. */
  extra: Readonly<Record<string, unknown>>
}

/** Somebody who wrote the article. */
export interface Author {
  /** As it is printed. */
  name: string
  /** As libraries sort it ("Oksnes, Marit"), where the author says so: no rule knows which part of a name is which. */
  fileAs?: string
  /** A page about them. */
  url?: string
}

/** What only a publisher may say; never derived. */
export interface AccessibilityWords {
  /** Hazards that the publisher declares, or `none`: values of schema.org's `accessibilityHazard`. */
  hazards?: readonly string[]
  /** A summary in the publisher's own words. */
  summary?: string
  /** Who certified the publication. */
  certifiedBy?: string
  /** What certifies them, and their report (`http…`). */
  certifierCredential?: string
  /** Address of the certifier's report. */
  certifierReport?: string
  /** The standard that the publisher says it conforms to. */
  conformsTo?: string
  /** Where readers write to about accessibility. */
  contactEmail?: string
  /** Exemptions of the European Accessibility Act that are claimed: `eaa-microenterprise` … */
  exemptions?: readonly string[]
}

/** Record of one block: heading, paragraph, table cell, and so on. */
export interface Block {
  /** Unique in the article; the same in every edition. */
  id: string
  /** Type of its node. */
  type: keyof BlockNodes
  /** The node in the tree. */
  node: BlockNode
  /** Id of the block around it, or null at top level. */
  parent: string | null
  /** Id of its chapter. */
  chapter: string
  /** Resolved: the nearest ancestor's, else the article's. */
  lang: string
  /** Direction of its text. */
  dir: Direction
  /** `textOf(node)` where the block owns words, else ''. */
  text: string
  /** Sentences in the order of the text. */
  sentences: readonly Sentence[]
  /** Printed but not spoken; inherited. */
  skip: boolean
  /** Of a paragraph of the main flow, from 1, when the article was prepared with `number: 'paragraphs'`. */
  number?: number
  /** Where it stands in the source. */
  position?: Position
}

/** A range of UTF-16 units over its block's text; together they cover the text, spaces trimmed. */
export interface Sentence {
  /** `<block>~n`, n from 1. */
  id: string
  /** Id of the block that it is in. */
  block: string
  /** UTF-16 units in the text of the block. */
  begin: number
  /** UTF-16 units in the text of the block. */
  end: number
}

/** A place inside a block's text, in UTF-16 units. */
export interface TextPlace {
  /** Id of the block. */
  block: string
  /** UTF-16 units in the text of the block. */
  offset: number
}

/** A heading, with those under it. */
export interface OutlineItem {
  /** Id of the heading. */
  id: string
  /** Its words, in plain text. */
  text: string
  /** 1 (the title) to 6. */
  depth: number
  /** BCP 47. */
  lang: string
  /** Headings of the next levels, in order. */
  children: readonly OutlineItem[]
}

/** A run of top-level blocks from one heading of level 1 or 2 to the next. */
export interface Chapter {
  /** Id of its heading, or `start` when the first chapter has none. */
  id: string
  /** Words of its heading. */
  title: string
  /** BCP 47. */
  lang: string
  /** Ids of its top-level blocks, in order. */
  blocks: readonly string[]
  /** Ids of the notes first called in it. */
  notes: readonly string[]
}

/** How a word is said: by a respelling, or in IPA. `lang` (BCP 47): of the text that it counts in; without, in every text. */
export type SpokenForm = ({ as: string } | { ipa: string }) & { lang?: string }

/** Word to spoken form, matched by whole words; the author's own. `others`: the same word in other languages. */
export type Lexicon = Readonly<Record<string, SpokenForm & { others?: readonly SpokenForm[] }>>

/** How bad a finding is: an error keeps readers out, a warning may, an info only tells. */
export type Severity = 'error' | 'warning' | 'info'

/** A message as data: what `edition.json` and the command print. */
export interface Finding {
  /** Name of the rule: `image-alt`. */
  rule: string
  /** The package that found it. */
  source: string
  /** How bad it is. */
  severity: Severity
  /** What is wrong, in one sentence. */
  message: string
  /** What to do about it. */
  hint?: string
  /** File, line and column (from 1) in the source. */
  path?: string
  /** Where it is, as vfile says it. */
  place?: Point | Position
  /** From 1. */
  line?: number
  /** From 1. */
  column?: number
  /** What `line` counts, where it is not lines. */
  unit?: 'paragraph'
  /** Id of the block that it is about. */
  block?: string
  /** Success criteria of WCAG 2.2. */
  wcag: readonly string[]
  /** Where the rule is explained. */
  url?: string
  /** Name of the edition whose making found it. */
  edition?: string
}
