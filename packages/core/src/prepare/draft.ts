import type { Root } from 'mdast'
import type { Node, Position } from 'unist'
import type { VFile } from 'vfile'
import type { Block, Chapter, Lexicon, Metadata, OutlineItem } from '../article.js'
import type { Resources } from '../contracts/resources.js'
import type { Report } from '../diagnostics/report.js'
import type { ArticleLimits } from '../limits.js'
import type { KnownNode } from '../nodes/index.js'
import type { Note } from '../nodes/notes.js'
import type { SentenceSegmenter } from '../text/segmenter.js'

/** An article on its way: what each pass reads and completes. */
export interface Draft {
  /** The tree; passes change it. */
  tree: Root
  /** The source as vfile has it, with the messages. */
  file: VFile
  /** Tells of a finding. */
  report: Report
  /** What the caller asked for. */
  options: PrepareOptions
  /** For whom parts of the tree are, once the pass for audiences has run. */
  audiences: readonly string[]
  /** What is known about the article so far. */
  meta: Metadata
  /** Records of blocks by id, once the pass for ids has run. */
  blocks: Map<string, Block>
  /** Chapters, once their pass has run. */
  chapters: Chapter[]
  /** Notes in the order of their numbers, once their pass has run. */
  notes: Note[]
  /** Headings, once their pass has run. */
  outline: OutlineItem[]
}

/** One step of preparation. Passes run in the order of the list in `passes.ts`, each once. */
export type Pass = (draft: Draft) => void | Promise<void>

/** A pass whose work goes on elsewhere while others run. It is finished before headings are listed, which formulas are in. */
export interface LongPass {
  /** Starts the work. */
  begin: Pass
  /** Waits for it, and writes the results into the tree. */
  finish: Pass
}

/** What preparation may be told. */
export interface PrepareOptions {
  /** Base name for files. Default: from the file's path. */
  name?: string
  /** What the front matter or the page's head says, as it was written. */
  front?: FrontMatter
  /** Metadata where the article says nothing: the language, the author and the publisher of a house. */
  defaults?: Readonly<Record<string, unknown>>
  /** Metadata that wins over the front matter (the command line, the configuration). */
  overrides?: Readonly<Record<string, unknown>>
  /** Pronunciations of a house, under the author's own. */
  lexicon?: Lexicon
  /** SHA-256 of the source's bytes. Default: of the file's text. */
  sha256?: string
  /** The source's bytes, kept with the article. */
  bytes?: Uint8Array
  /** Media type of the source. Default: Markdown's. */
  mediaType?: string
  /** What the article may be. Those that are not given are `defaultArticleLimits`. */
  limits?: Partial<ArticleLimits>
  /** The variant of the format, for the record. */
  dialect?: string
  /** For whom this copy is: it has the parts that are marked for them, and a name of its own (`rivers-teacher`). Default: for everybody else. */
  audience?: string
  /** Files that were inside the source. */
  resources?: Resources
  /** Files beside the source, which links may lead to. Without them nobody looks whether these are there. */
  files?: Resources
  /** Node types of third parties. */
  extensions?: readonly NodeExtension[]
  /** Cuts text into sentences. Default: Lectern's own rules. */
  segmenter?: SentenceSegmenter
  /**
   * Articles of the same run, by their paths from this one's folder ("other.md", "../b/c.md"): where their editions are from this one's,
   * without an extension ("../other/other"). Links between them lead there.
   */
  siblings?: ReadonlyMap<string, string>
  /** Count the paragraphs of the main flow (`Block.number`): every edition prints and says the numbers. */
  number?: 'paragraphs'
  /** `language`: straight quotation marks become those of the language of their words, apostrophes curly. Default: they stay. */
  quotes?: 'language'
  /** Asked where nobody said the language, or it is declared as English and has few English words; `detectLanguage` of `@lectern/languages/detect` is one. Without it the article's is undetermined. */
  detectLanguage?: LanguageDetector
  /** Passes that need heavier libraries (`@lectern/math`); they run, or begin, after `language`. */
  passes?: readonly (Pass | LongPass)[]
}

/** A language that nobody said. */
export interface DetectedLanguage {
  /** BCP 47. */
  lang: string
  /** How often such an answer is right, from 0 to 1. */
  certainty: number
  /** How many letters were looked at. */
  letters: number
}

/** Tells the language of a text, where it is sure enough. */
export type LanguageDetector = (
  text: string,
) => DetectedLanguage | undefined | Promise<DetectedLanguage | undefined>

/** Metadata that stand in front of an article. */
export interface FrontMatter {
  /** By key, as YAML or TOML has them. */
  values: Readonly<Record<string, unknown>>
  /** Where each key stands. */
  positions: Readonly<Record<string, Position>>
}

/** A third party's node type. It becomes known nodes before anything else looks at it, so every emitter prints it. */
export interface NodeExtension {
  /** Type of the node. */
  type: string
  /** Name of the directive that makes the node (`::chart[…]`), where it has one. */
  directive?: string
  /** Known nodes that say the same. Give them no ids; positions are inherited. */
  lower(node: ExtensionNode): KnownNode | readonly KnownNode[]
}

/** What a directive of an extension is parsed to. */
export interface ExtensionNode extends Node {
  /** Name of the directive. */
  name?: string
  /** Attributes of the directive. */
  attributes?: Readonly<Record<string, string>>
  /** What stands in it. */
  children?: Node[]
}
