import type { Root } from 'mdast'
import type { Report } from '../diagnostics/report.js'
import type { FrontMatter, NodeExtension } from '../prepare/draft.js'
import type { Resources } from './resources.js'

/**
 * Turns a file into the tree that every article starts from. The mirror of the emitter: registered, never listed.
 *
 * A reader never invents: headers, titles and descriptions are those that the author marked. What it could not
 * understand it reports with its place, and keeps the words.
 */
export interface Reader {
  /** Unique among the readers of a run ("markdown"); what `--from` takes. */
  name: string
  /** Extensions of file names, in lower case and without the dot ("md"). */
  extensions: readonly string[]
  /** The first one is what the article's source is recorded as ("text/markdown"). */
  mediaTypes: readonly string[]
  /** Variants of the format that `--from` takes as well ("gfm", "pandoc"). The reader finds the one asked for in `options.dialect`. */
  dialects?: readonly string[]
  /**
   * Whether the file is of this format, by its first bytes (4,096 at most). Only for formats that say what they are:
   * a signature, a declaration. Plain text says nothing, so its readers have no `sniff`.
   */
  sniff?(head: Uint8Array): boolean
  /**
   * What `line` counts in the positions of this format: lines (the default) or, where it has none, paragraphs from 1 in the
   * order of the document. Findings then say "paragraph 12".
   */
  unit?: 'paragraph'
  /** What an author of this format does about a finding that any format may have, by the rule's id: how its editor marks header cells. */
  hints?: Readonly<Record<string, string>>
  /**
   * Reads a source. Rejects with a `LecternError` where it cannot be read at all.
   *
   * @throws LecternError `binary-input`, `unreadable-input`, `too-large` for what cannot be read at all; what an author
   * got wrong is reported. The signal's reason when it is aborted.
   */
  read(source: SourceFile, context: ReadContext): Promise<Reading>
}

/** What is read: bytes, and what is known of them from outside. */
export interface SourceFile {
  /** The whole source. */
  bytes: Uint8Array
  /** The same as text, where it was given as text. */
  text?: string
  /** As the author would name it in a message ("article.md"). Nothing is read from it. */
  path?: string
  /** As a server declared it, without parameters. */
  mediaType?: string
}

/** What a reader is given beside the source. */
export interface ReadContext {
  /** Files beside the source (transcripts, included parts). */
  resources: Resources
  /** Tells of a finding. */
  report: Report
  /** What the caller asks of readers. */
  options: ReaderOptions
  /** Ends the work early. */
  signal?: AbortSignal
}

/** What every reader is told. Settings of one format are arguments of its factory: `html({ select: 'main' })`. */
export interface ReaderOptions {
  /** The title of another article of the run, by its path from this one's folder: for a link that has no words of its own. */
  siblingTitle?: (path: string) => Promise<string | undefined>
  /** One of the reader's `dialects`, where one was asked for; otherwise the reader finds out. */
  dialect?: string
  /** A title given from outside, which wins over what the source says. */
  title?: string
  /** Node types of third parties. */
  extensions: readonly NodeExtension[]
}

/** What a reader answers. */
export interface Reading {
  /** mdast with Lectern's nodes. Every node has a position in the source, in lines (or the reader's `unit`) and columns from 1. */
  tree: Root
  /** Metadata as it was written; preparation checks it. */
  front?: FrontMatter
  /**
   * Files that were inside the source, under the addresses that the tree names them by. They are looked up before the
   * files beside the source, and throw `missing` for what was not inside.
   */
  resources?: Resources
  /** The text that positions count in, for formats that are text. */
  text?: string
  /** The variant that was found or asked for, shown in the report. */
  dialect?: string
}

/** Metadata of a source that has none. */
export const noFront: FrontMatter = { values: {}, positions: {} }
