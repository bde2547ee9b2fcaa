import type { Severity } from '@lectern/core'

/** `edition.json`: what was made of an article, where each block stands, and what is claimed. */
export interface EditionRecord {
  /** Address that names the version of this form. */
  schema: string
  /** "lectern 0.1.0" */
  generator: string
  /** The article that was published. */
  article: ArticleRecord
  /** Every file of every edition, in the order of the editions. */
  files: readonly FileRecord[]
  /** Every block in document order, notes last. */
  blocks: readonly BlockRecord[]
  /** Pages of the first PDF, in order. */
  pages: readonly PageRecord[]
  /** All findings of the run. */
  findings: readonly FindingRecord[]
  /** Editions that could not be made. */
  failures: readonly FailureRecord[]
  /** The synthetic voices that are heard; left out where there are none. */
  voices?: readonly VoiceRecord[]
}

/** A synthetic voice, in `edition.json`. */
export interface VoiceRecord {
  /** Name of the edition in which it is heard. */
  edition: string
  /** The voice's name. */
  name: string
  /** BCP 47, of its accent. */
  accent: string
  /** Languages of the article that it reads. */
  langs: readonly string[]
  /** Name of its engine. */
  engine: string
  /** SPDX expression. */
  license: string
  /** The net that speaks; null where the engine has none, or does not say. */
  model: { name: string; sha256: string } | null
}

/** The article, in `edition.json`. */
export interface ArticleRecord {
  /** Plain text. */
  title: string
  /** BCP 47. */
  lang: string
  /** In the order in which they are named. */
  authors: readonly string[]
  /** ISO 8601. */
  date: string | null
  /** File name of the source. */
  source: string
  /** Words of the text. */
  words: number
  /** Hash of the source. */
  sha256: string
}

/** A file of an edition. */
export interface FileRecord {
  /** Name of its edition ("pdf", "pdf.large-print"). */
  edition: string
  /** From the folder of `edition.json`. */
  path: string
  /** Media type of the file. */
  mediaType: string
  /** Size of the file. */
  bytes: number
  /** Hash of the file's bytes, in hexadecimal. */
  sha256: string
  /** What others call the edition: a URN. */
  identifier: string | null
  /** The author's own file, which is only carried. */
  linked?: true
  /** Of its edition; they stand at each of its files, but for those that are only carried. */
  claims: readonly ClaimRecord[]
}

/** What an edition claims. */
export interface ClaimRecord {
  /** Name of the standard, or of the property. */
  standard: string
  /** How it is known. */
  basis: 'construction' | 'machine' | 'person'
  /** Name and version of the checker. */
  checker: string | null
  /** What a person must still judge. */
  needsPerson: readonly string[]
  /** When it may be claimed, and what in the edition bears it out; in English. */
  rule?: string
  /** What bears it out. */
  evidence?: string
}

/** A block and its place in the first edition of each kind; null where that edition does not show it. */
export interface BlockRecord {
  /** The same in every edition. */
  id: string
  /** Type of its node. */
  type: string
  /** Id of the block around it. */
  parent: string | null
  /** Where it stands in the source, from 1; with `unit`, `line` counts these. */
  source: { line: number; column: number; unit?: 'paragraph' } | null
  /** "article.html#p-3f9a1ck2" */
  html: string | null
  /** Path inside the EPUB and fragment. */
  epub: string | null
  /** Labels of its first and last page. */
  pdf: { from: string; to: string } | null
  /** Seconds. */
  audio: { path: string; begin: number; end: number } | null
  /** The block's place in editions of further kinds, by kind; left out where there are none. */
  places?: Readonly<Record<string, PlaceRecord | null>>
}

/** A place in an edition of any kind. */
export type PlaceRecord =
  | { path: string; id: string }
  | { path: string; from: string; to: string }
  | { path: string; begin: number; end: number }

/** A page of print. */
export interface PageRecord {
  /** The page's printed number. */
  label: string
  /** Where its first words are; null where it holds none. */
  start: { block: string; offset: number } | null
}

/** A finding, in `edition.json`. */
export interface FindingRecord {
  /** Name of the rule. */
  rule: string
  /** The package that found it. */
  source: string
  /** How bad it is. */
  severity: Severity
  /** From 1. */
  line: number | null
  /** From 1. */
  column: number | null
  /** What `line` counts, where it is not lines: the paragraphs of a Word file. */
  unit?: 'paragraph'
  /** What is wrong. */
  message: string
  /** What to do about it. */
  hint: string | null
  /** Numbers of the criteria it is about. */
  wcag: readonly string[]
  /** Id of the block. */
  block: string | null
  /** Name of the edition, where it is about one. */
  edition: string | null
}

/** An edition that could not be made. */
export interface FailureRecord {
  /** Name of the edition. */
  edition: string
  /** Code of the error. */
  code: string | null
  /** What happened. */
  message: string
  /** What to do about it. */
  hint: string | null
}
