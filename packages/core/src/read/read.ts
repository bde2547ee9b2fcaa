import type { Root } from 'mdast'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Article } from '../article.js'
import { noFront, type Reader, type Reading, type SourceFile } from '../contracts/reader.js'
import type { Resources } from '../contracts/resources.js'
import { createReport, findingsOf } from '../diagnostics/report.js'
import { sha256 } from '../hash.js'
import { explaining } from '../limits.js'
import { badOption, shown } from '../options/check.js'
import { isObject } from '../options/is-object.js'
import type { FrontMatter, PrepareOptions } from '../prepare/draft.js'
import { limits } from '../prepare/limits.js'
import { prepare } from '../prepare/prepare.js'
import { memoryResources } from '../publish/memory-resources.js'
import { layered } from '../publish/resources.js'
import { textOf } from '../text/text-of.js'
import { chooseReader } from './choose.js'
import { mayOverrideDirection, showDirectionOverrides } from './direction.js'
import { addressed, links } from './links.js'
import { completePositions } from './positions.js'
import { rules } from './rules.js'
import { readTranscripts } from './transcripts.js'
import { joinAllTexts, typesIn } from './tree.js'

/** What `parse` reads. */
export interface ArticleSource {
  /** Text, or bytes in UTF-8 or another encoding that the reader knows. */
  value: string | Uint8Array
  /** Name of a reader or of a dialect. Default: by media type, content, or the extension of `path`; the first reader without one. */
  format?: string
  /** As the author would name it in a message ("article.md"). Nothing is read from it. */
  path?: string
  /** As a server declared it. */
  mediaType?: string
}

/** @throws LecternError `bad-usage` */
function refuseWrongSource(source: unknown): void {
  const example = '{ value: text, path: "article.md" }'
  if (!isObject(source)) {
    throw badOption('', `${shown(source)} is no source of an article`, `Use an object, such as ${example}.`)
  }
  const value: unknown = 'value' in source ? source.value : undefined
  if (typeof value === 'string' || value instanceof Uint8Array) return
  throw badOption(
    'value',
    `The value of a source cannot be ${shown(value)}`,
    `Use text or bytes (a Uint8Array), such as ${example}.`,
  )
}

/** What `parse` may be told. */
export interface ReadOptions
  extends Pick<
    PrepareOptions,
    | 'name'
    | 'defaults'
    | 'overrides'
    | 'lexicon'
    | 'extensions'
    | 'segmenter'
    | 'siblings'
    | 'number'
    | 'quotes'
    | 'passes'
    | 'detectLanguage'
    | 'audience'
    | 'limits'
  > {
  /** The title of an article of `siblings`, by its path there: asked where a link to it has no words. */
  siblingTitle?: (path: string) => Promise<string | undefined>
  /** To read the transcripts of recordings. Without it a recording keeps its reference only. */
  resources?: Resources
  /** Ends the work early. */
  signal?: AbortSignal
}

/** A source that was read, and not yet prepared. */
export interface TreeResult {
  /** The tree as the reader made it. */
  tree: Root
  /** The front matter. */
  front: FrontMatter
  /** Carries the source's text, the path, and the findings so far. */
  file: VFile
  /** SHA-256 of the source's bytes. */
  sha256: string
  /** The source. */
  bytes: Uint8Array
  /** Media type of the source. */
  mediaType: string
  /** What the source held beside its text. */
  resources?: Resources
  /** The dialect of the source. */
  dialect?: string
}

/**
 * Reads an article by the first fitting one of the readers, and prepares it.
 *
 * @throws LecternError `unknown-format`, `too-large`, and what the reader throws. What an author got wrong is a finding in the article.
 */
export async function readArticle(
  source: ArticleSource,
  readers: readonly Reader[],
  options: ReadOptions = {},
): Promise<Article> {
  const { tree, file, ...rest } = await readTree(source, readers, options)
  const { resources: files, signal, siblingTitle: _, ...chosen } = options
  signal?.throwIfAborted()
  return prepare(tree, file, { ...chosen, ...rest, ...(files ? { files } : {}) })
}

/**
 * An article from a tree that was read elsewhere: mdast with Lectern's nodes. What is done to every source is done to it.
 *
 * @param file carries the path, and the text that positions count in; findings go there
 * @param readers for the transcripts of its recordings
 */
export async function articleOf(
  reading: Reading,
  file: VFile,
  readers: readonly Reader[],
  { resources, signal, siblingTitle: _, ...options }: ReadOptions = {},
): Promise<Article> {
  const front = await explaining(() =>
    complete(reading, file, readers, { ...options, ...(resources ? { resources } : {}) }),
  )
  signal?.throwIfAborted()
  return prepare(reading.tree, file, {
    ...options,
    front,
    ...(resources ? { files: resources } : {}),
    ...(reading.resources ? { resources: reading.resources } : {}),
  })
}

/**
 * The article before preparation: typed nodes with positions, references not yet resolved.
 *
 * @throws LecternError `bad-usage`, `unknown-format`, and what the reader throws
 */
export async function readTree(
  source: ArticleSource,
  readers: readonly Reader[],
  options: ReadOptions = {},
): Promise<TreeResult> {
  refuseWrongSource(source)
  const input = fileOf(source)
  const { reader, dialect } = chooseReader(readers, input, source.format)
  const { resources = memoryResources({}), extensions = [], signal, siblingTitle } = options
  const title = titleOf(options)
  signal?.throwIfAborted()
  const context = {
    resources,
    options: {
      extensions,
      ...(dialect ? { dialect } : {}),
      ...(title ? { title } : {}),
      ...(siblingTitle ? { siblingTitle } : {}),
    },
    ...(signal ? { signal } : {}),
  }
  const file = new VFile(input.path ? { path: input.path } : {})
  if (reader.unit) file.data.unit = reader.unit
  if (reader.hints) file.data.hints = reader.hints
  const { reading, front } = await explaining(async () => {
    const reading = await reader.read(input, { ...context, report: createReport(file) })
    return { reading, front: await complete(reading, file, readers, options) }
  })
  const found = reading.dialect ?? dialect
  return {
    tree: reading.tree,
    front,
    file,
    sha256: sha256(input.bytes),
    bytes: input.bytes,
    mediaType: reader.mediaTypes[0] ?? 'application/octet-stream',
    ...(reading.resources ? { resources: reading.resources } : {}),
    ...(found ? { dialect: found } : {}),
  }
}

function fileOf({ value, path, mediaType }: ArticleSource): SourceFile {
  return {
    ...(typeof value === 'string'
      ? { bytes: new TextEncoder().encode(value), text: value }
      : { bytes: value }),
    ...(path ? { path } : {}),
    ...(mediaType ? { mediaType } : {}),
  }
}

function titleOf({ overrides }: ReadOptions): string | undefined {
  const title = overrides?.title
  return typeof title === 'string' && title.trim() ? title : undefined
}

/** Completes the tree of any reader: links, positions, transcripts, direction. */
async function complete(
  { tree, front = noFront, text, resources }: Reading,
  file: VFile,
  readers: readonly Reader[],
  options: ReadOptions,
): Promise<FrontMatter> {
  limits({ tree, options })
  const report = createReport(file)
  if (text !== undefined) file.value = text
  const types = typesIn(tree)
  if (addressed.some((type) => types.has(type))) links(tree, report)
  joinAllTexts(tree)
  completePositions(tree)
  const all = layered(resources, options.resources)
  if (types.has('media'))
    await readTranscripts(tree, report, {
      ...(all ? { resources: all } : {}),
      read: async (bytes, path) => {
        const read = await readTree({ value: bytes, path }, readers, withoutResources(options))
        return { tree: read.tree, findings: findingsOf(read.file) }
      },
    })
  const isCareful = text === undefined || mayOverrideDirection(text)
  const safe = isCareful ? showDirectionOverrides(tree, front, report) : front
  if (!holdsMore(tree) && !textOf(tree).trim()) {
    report(rules['empty-article'], 'The article is empty', {
      place: { line: 1, column: 1 },
      hint: 'Add text below the front matter.',
    })
  }
  file.messages.sort(byPlace)
  return safe
}

/** A transcript has no recordings of its own. */
function withoutResources({ extensions, signal }: ReadOptions): ReadOptions {
  return { ...(extensions ? { extensions } : {}), ...(signal ? { signal } : {}) }
}

/** Pictures, sound and gaps count although they have no words. */
function holdsMore(tree: Root): boolean {
  return tree.children.some((child) => child.type !== 'definition')
}

/** Steps report in their own order; people read from the top. */
function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
