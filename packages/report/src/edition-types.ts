import type { Severity } from '@lectern/core'

/** `edition.json`: what was made of an article, where each block stands, and what is claimed. */
export interface EditionRecord {
  schema: string
  /** "lectern 0.1.0" */
  generator: string
  article: ArticleRecord
  /** Every file of every edition, in the order of the editions. */
  files: readonly FileRecord[]
  /** Every block in document order, notes last. */
  blocks: readonly BlockRecord[]
  /** Pages of the first PDF, in order. */
  pages: readonly PageRecord[]
  findings: readonly FindingRecord[]
  /** Editions that could not be made. */
  failures: readonly FailureRecord[]
}

export interface ArticleRecord {
  title: string
  lang: string
  authors: readonly string[]
  date: string | null
  /** File name of the source. */
  source: string
  words: number
  /** Of the source. */
  sha256: string
}

export interface FileRecord {
  /** Name of its edition ("pdf", "pdf.large-print"). */
  edition: string
  /** From the folder of `edition.json`. */
  path: string
  mediaType: string
  bytes: number
  sha256: string
  identifier: string | null
  /** Of its edition; they stand at each of its files. */
  claims: readonly ClaimRecord[]
}

export interface ClaimRecord {
  standard: string
  basis: 'construction' | 'machine' | 'person'
  checker: string | null
  needsPerson: readonly string[]
  /** When it may be claimed, and what in the edition bears it out; in English. */
  rule?: string
  evidence?: string
}

/** A block and its place in the first edition of each kind; null where that edition does not show it. */
export interface BlockRecord {
  id: string
  type: string
  parent: string | null
  source: { line: number; column: number } | null
  /** "article.html#p-3f9a1ck2" */
  html: string | null
  /** Path inside the EPUB and fragment. */
  epub: string | null
  /** Labels of its first and last page. */
  pdf: { from: string; to: string } | null
  /** Seconds. */
  audio: { path: string; begin: number; end: number } | null
  /** Its place in editions of further kinds, by kind; left out where there are none. */
  places?: Readonly<Record<string, PlaceRecord | null>>
}

/** A place in an edition of any kind. */
export type PlaceRecord =
  | { path: string; id: string }
  | { path: string; from: string; to: string }
  | { path: string; begin: number; end: number }

export interface PageRecord {
  label: string
  start: { block: string; offset: number } | null
}

export interface FindingRecord {
  rule: string
  source: string
  severity: Severity
  line: number | null
  column: number | null
  message: string
  hint: string | null
  wcag: readonly string[]
  block: string | null
  edition: string | null
}

export interface FailureRecord {
  edition: string
  code: string | null
  message: string
  hint: string | null
}
