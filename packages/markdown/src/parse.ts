import {
  type Article,
  createReport,
  type FrontMatter,
  type PrepareOptions,
  prepare,
  type Resources,
  sha256,
  textOf,
} from '@lectern/core'
import type { Root } from 'mdast'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type Context, createContext, type Reading } from './context.js'
import { mayOverrideDirection, showDirectionOverrides } from './direction.js'
import { completePositions } from './positions.js'
import { rules } from './rules.js'
import { clean } from './source/clean.js'
import { decode } from './source/decode.js'
import { type Format, formatOf, mediaTypes } from './source/format.js'
import { readTranscripts, type TranscriptSource } from './transcripts.js'

export interface ArticleSource {
  value: string | Uint8Array
  /** Default: by the extension of `path`; Markdown without one. */
  format?: Format
  /** As the author would name it in a message ("article.md"). Nothing is read from it. */
  path?: string
}

export interface ParseOptions
  extends Pick<
    PrepareOptions,
    'name' | 'overrides' | 'lexicon' | 'extensions' | 'segmenter' | 'number' | 'passes'
  > {
  /** To read the transcripts of recordings. Without it a recording keeps its reference only. */
  resources?: Resources
}

export interface TreeResult extends Reading {
  tree: Root
  front: FrontMatter
  /** Carries the cleaned source, the path, and the findings so far. */
  file: VFile
  /** Of the bytes as they came. */
  sha256: string
  bytes: Uint8Array
  mediaType: string
}

/**
 * Reads an article and prepares it.
 *
 * @throws LecternError `binary-input`, `unknown-format`. What an author got wrong is a finding in the article.
 */
export async function parse(source: ArticleSource, options: ParseOptions = {}): Promise<Article> {
  const { tree, file, ...rest } = await toTree(source, options)
  const { name, overrides, lexicon, extensions, segmenter, number, passes } = options
  return prepare(tree, file, {
    ...rest,
    ...(name ? { name } : {}),
    ...(overrides ? { overrides } : {}),
    ...(lexicon ? { lexicon } : {}),
    ...(extensions ? { extensions } : {}),
    ...(segmenter ? { segmenter } : {}),
    ...(number ? { number } : {}),
    ...(passes ? { passes } : {}),
  })
}

/** The article before preparation: typed nodes with positions, references not yet resolved. */
export async function toTree(source: ArticleSource, options: ParseOptions = {}): Promise<TreeResult> {
  const format = formatOf(source.format, source.path)
  const file = new VFile(source.path ? { path: source.path } : {})
  const report = createReport(file)
  const text = clean(textFrom(source, report), report)
  file.value = text
  const context = createContext(text, report, options.extensions, titleOf(options))
  const { tree, front: said } = await read(format, context)
  completePositions(tree)
  await readTranscripts(tree, report, transcriptSource(options))
  const front = mayOverrideDirection(text) ? showDirectionOverrides(tree, said, report) : said
  if (!textOf(tree).trim() && !holdsMore(tree)) reportEmpty(context)
  file.messages.sort(byPlace)
  const bytes = typeof source.value === 'string' ? new TextEncoder().encode(source.value) : source.value
  return { tree, front, file, sha256: sha256(bytes), bytes, mediaType: mediaTypes[format] }
}

function transcriptSource({ resources, extensions }: ParseOptions): TranscriptSource {
  const options = extensions ? { extensions } : {}
  return {
    ...(resources ? { resources } : {}),
    read: async (bytes, path) => (await toTree({ value: bytes, path }, options)).tree,
  }
}

async function read(format: Format, context: Context): Promise<Reading> {
  if (format === 'markdown') return (await import('./markdown/read.js')).readMarkdown(context)
  if (format === 'html') return (await import('./html/read.js')).readHtml(context)
  return (await import('./text/read.js')).readText(context)
}

function textFrom({ value, path }: ArticleSource, report: Context['report']): string {
  if (typeof value === 'string') return value
  const { text, encoding } = decode(value, path ?? 'The input')
  if (encoding === 'windows-1252') {
    report(rules['text-encoding'], 'The source is not UTF-8; it is read as Windows-1252 (Latin-1)', {
      place: { line: 1, column: 1 },
      hint: 'Save it as UTF-8.',
    })
  }
  return text
}

function titleOf({ overrides }: ParseOptions): string | undefined {
  const title = overrides?.title
  return typeof title === 'string' && title.trim() ? title : undefined
}

/** Pictures, sound and gaps count although they have no words. */
function holdsMore(tree: Root): boolean {
  return tree.children.some((child) => child.type !== 'definition')
}

function reportEmpty({ report }: Context): void {
  report(rules['empty-article'], 'The article is empty', {
    place: { line: 1, column: 1 },
    hint: 'Write something below the front matter.',
  })
}

/** Steps report in their own order; a reader goes from the top. */
function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
