import type { Article, Finding, TextPlace } from '../article.js'
import type { Report } from '../diagnostics/report.js'
import type { Executor } from './executor.js'
import type { Extract, FinishedFile } from './extract.js'
import type { OutputFile, Scratch } from './files.js'
import type { FontSource } from './fonts.js'
import type { Deflate, PictureDecoder } from './host.js'
import type { OptionalWork } from './optional-work.js'
import type { Resources } from './resources.js'
import type { SoundMap } from './sound.js'

/** Turns an article into one edition. A pure function of the article, the context and its own options. */
export interface Emitter {
  /** Unique in a run; also what `edition.json` calls it ("pdf", "pdf.large-print"). */
  name: string
  /** What it makes; those after it ask for kinds. */
  kind: 'html' | 'pdf' | 'epub' | 'audio' | (string & {})
  /** Kinds that must be made before this one, if they are made at all. */
  after?: readonly string[]
  /**
   * Loads what `emit` will need whatever the article is, while that is still read. Nobody has to call it, and its failure is ignored: what
   * cannot be loaded now fails in `emit`.
   */
  warmUp?(services: Pick<EmitContext, 'fonts'>): Promise<void>
  /** Makes the edition. Rejects where it cannot be made; what only lowers its claims is a finding. */
  emit(article: Article, context: EmitContext): Promise<Edition>
  /**
   * Reads a finished file of this kind back, so that `verify` can compare what it says with the other editions. Undefined for
   * files that say nothing by themselves.
   */
  extract?(file: FinishedFile): Extract | undefined
}

/** What an emitter is given beside the article. */
export interface EmitContext {
  /** Base name of the files ("article"). */
  name: string
  /** The only way to pictures and sounds. */
  resources: Resources
  /** Fonts for print and for embedding. */
  fonts: FontSource
  /** Tells of a finding. */
  report: Report
  /** What is known of the article before this edition is made: preparation's findings, and those of checks that were run. */
  findings?: readonly Finding[]
  /** Editions already made in this run, by name, in the order they were listed. */
  editions: ReadonlyMap<string, Edition>
  /** Room for files that are too large for memory. */
  scratch: Scratch
  /** Runs tasks, on other cores where there are any. */
  executor: Executor
  /** The host's own compression. Without it an emitter compresses by itself, which is slower. */
  deflate?: Deflate
  /** Without it, pictures that must be decoded are described instead of drawn. */
  decodePicture?: PictureDecoder
  /** Time for what the edition can do without. */
  optionalWork?: OptionalWork
  /** The clock of this run: the article's date or `SOURCE_DATE_EPOCH`, never the time of day. */
  date: Date
  /** Tells how far the edition is. */
  progress(step: Progress): void
  /** Ends the work early. */
  signal?: AbortSignal
}

/** How far an edition is. */
export interface Progress {
  /** Name of the edition. */
  edition: string
  /** What is being done, in English ("speaking"). */
  label: string
  /** Steps that are done. */
  done?: number
  /** Steps in all, where that is known. */
  total?: number
}

/** What an emitter made: files, where each block is in them, and what may be claimed. */
export interface Edition {
  /** Name of its emitter. */
  name: string
  /** Kind of its emitter. */
  kind: string
  /** How others may refer to this edition (the PDF's, for `pageBreakSource`). */
  identifier?: string
  /** Its files, the main one first. */
  files: readonly OutputFile[]
  /** Where each block stands. */
  map: EditionMap
  /** What is true of it; nothing else is claimed. */
  claims: readonly Claim[]
}

/** Where a block stands: at an element of a page, on pages of print, or from one second to another. */
export type Place =
  | { kind: 'fragment'; path: string; id: string }
  | { kind: 'page'; path: string; from: string; to: string }
  | { kind: 'time'; path: string; begin: number; end: number }

/** Where each block of the article stands in an edition. */
export interface EditionMap {
  /** Block id to the place where it stands. Every block that the edition shows. */
  places: ReadonlyMap<string, Place>
  /** Pages of print, in order. */
  pages?: readonly EditionPage[]
  /** Sentences in sound, and the tracks they are in. */
  sound?: SoundMap
}

/** A page of print. */
export interface EditionPage {
  /** Its printed number. */
  label: string
  /** Where the first main-flow text of the page begins; null when it holds none. */
  start: TextPlace | null
}

/** Something that is true of the edition, and how we know. Left out, with a finding, when it is not. */
export interface Claim {
  /** "PDF/UA-1", "EPUB 3.3", "schema:accessMode textual" … */
  standard: string
  /** How it is known: by the way it was made, by a checker, or by a person. */
  basis: 'construction' | 'machine' | 'person'
  /** Name and version of the checker. */
  checker?: string
  /** What a person must still judge, by the standard's own numbers. */
  needsPerson?: readonly string[]
  /** When it may be claimed, and what in this edition bears it out: in English, for people. */
  rule?: string
  /** What in this edition bears it out. */
  evidence?: string
}

/** The first edition of a kind in this run: the one that others follow. */
export function firstOfKind(editions: ReadonlyMap<string, Edition>, kind: string): Edition | undefined {
  for (const edition of editions.values()) if (edition.kind === kind) return edition
  return undefined
}

/** The file of an edition that a reader wants: its sound, or the first. */
export function mainFile({ files, map }: Edition): OutputFile | undefined {
  return files.find(({ path }) => path === map.sound?.path) ?? files[0]
}
