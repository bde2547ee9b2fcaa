import type { Root } from 'mdast'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Article } from '../article.js'
import { noFront, type ReadContext, type Reader, type Reading, type SourceFile } from '../contracts/reader.js'
import type { Resources } from '../contracts/resources.js'
import { createReport, findingsOf } from '../diagnostics/report.js'
import { sha256 } from '../hash.js'
import { explaining } from '../limits.js'
import { badOption, shown } from '../options/check.js'
import { isObject } from '../options/kinds.js'
import type { FrontMatter, PrepareOptions } from '../prepare/draft.js'
import { limits } from '../prepare/limits.js'
import { prepare } from '../prepare/prepare.js'
import { memoryResources } from '../publish/memory-resources.js'
import { layered } from '../publish/resources.js'
import { textOf } from '../text/text-of.js'
import { chooseReader } from './choose.js'
import {
  type Copy,
  leaveOut,
  reportLeftOut,
  reportUntaken,
  type TeacherPart,
  teacherPartsOf,
  withoutEmptied,
  withoutParts,
} from './copies.js'
import { mayOverrideDirection, showDirectionOverrides } from './direction.js'
import { addressed, links } from './links.js'
import { completePositions } from './positions.js'
import { rules } from './rules.js'
import { readTranscripts } from './transcripts.js'
import { fitArrays, joinAllTexts, typesIn } from './tree.js'

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
    | 'overrides'
    | 'lexicon'
    | 'extensions'
    | 'segmenter'
    | 'siblings'
    | 'number'
    | 'quotes'
    | 'passes'
    | 'detectLanguage'
    | 'limits'
  > {
  /** The title of an article of `siblings`, by its path there: asked where a link to it has no words. */
  siblingTitle?: (path: string) => Promise<string | undefined>
  /** Which copy of an article with parts for the teacher. Default: the pupil's, in which no word of them is left. */
  copy?: Copy
  /** To read the transcripts of recordings. Without it a recording keeps its reference only. */
  resources?: Resources
  /** Ends the work early. */
  signal?: AbortSignal
}

/** A source that was read, and not yet prepared. */
export interface TreeResult {
  /** The tree as the reader made it. */
  tree: Root
  /** What stood in front of it. */
  front: FrontMatter
  /** Carries the source's text, the path, and the findings so far. */
  file: VFile
  /** Of the bytes as they came. */
  sha256: string
  /** The source; without the parts for the teacher in the pupil's copy. None where they cannot be taken out of it. */
  bytes?: Uint8Array
  /** Media type of the source. */
  mediaType: string
  /** What the source held beside its text. */
  resources?: Resources
  /** The dialect it was read in. */
  dialect?: string
  /** Which copy it is, where the source has parts for the teacher. */
  copy?: Copy
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
  const { resources: files, signal, siblingTitle: _, copy: __, ...chosen } = options
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
  { resources, signal, siblingTitle: _, copy: asked = 'pupil', ...options }: ReadOptions = {},
): Promise<Article> {
  const parts = teacherPartsOf(reading.tree, reading.teacherParts)
  if (asked === 'pupil' && parts.length > 0) {
    leaveOut(reading.tree, parts, file)
    reportLeftOut(parts, file.data.unit, createReport(file))
  }
  const front = await explaining(() =>
    complete(reading, file, readers, { ...options, ...(resources ? { resources } : {}) }),
  )
  signal?.throwIfAborted()
  return prepare(reading.tree, file, {
    ...options,
    front,
    ...(resources ? { files: resources } : {}),
    ...(reading.resources ? { resources: reading.resources } : {}),
    ...(parts.length > 0 ? { copy: asked } : {}),
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
  const { resources = memoryResources({}), extensions = [], signal, siblingTitle, copy = 'pupil' } = options
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
  const { reading, front, file, bytes, hasParts } = await explaining(async () => {
    const read = await readCopy(reader, input, context, copy)
    return { ...read, front: await complete(read.reading, read.file, readers, options) }
  })
  const found = reading.dialect ?? dialect
  return {
    tree: reading.tree,
    front,
    file,
    sha256: sha256(bytes ?? input.bytes),
    ...(bytes ? { bytes } : {}),
    mediaType: reader.mediaTypes[0] ?? 'application/octet-stream',
    ...(reading.resources ? { resources: reading.resources } : {}),
    ...(found ? { dialect: found } : {}),
    ...(hasParts ? { copy } : {}),
  }
}

interface ReadCopy {
  reading: Reading
  file: VFile
  /** What was read; undefined where that has words which the copy does not. */
  bytes?: Uint8Array
  hasParts: boolean
}

/**
 * Reads a source; one with parts for the teacher again, without them, where it is text and the pupil's copy is asked for: what is
 * made of it later cannot know their words. Out of what is no text they are taken as nodes, and its bytes are not handed on.
 */
async function readCopy(
  reader: Reader,
  input: SourceFile,
  context: Omit<ReadContext, 'report'>,
  copy: Copy,
): Promise<ReadCopy> {
  const first = await readOnce(reader, input, context)
  const parts = teacherPartsOf(first.reading.tree, first.reading.teacherParts)
  const hasParts = parts.length > 0
  const { text } = first.reading
  if (!hasParts && text !== undefined) reportUntaken(first.reading.tree, text, createReport(first.file))
  if (!hasParts || copy === 'teacher') return { ...first, bytes: input.bytes, hasParts }
  const again = await withoutTeacher(reader, input, context, { ...first, parts })
  reportLeftOut(parts, reader.unit, createReport(again.file))
  return { ...again, hasParts }
}

/** What is left after so many readings is taken as nodes. */
const mostReadings = 4

async function withoutTeacher(
  reader: Reader,
  { path, mediaType }: SourceFile,
  context: Omit<ReadContext, 'report'>,
  { reading, file, parts }: Omit<ReadCopy, 'hasParts'> & { parts: readonly TeacherPart[] },
  readings = 1,
): Promise<Omit<ReadCopy, 'hasParts'>> {
  if (reading.text === undefined || readings === mostReadings) {
    leaveOut(reading.tree, parts, file)
    const { text: _, ...rest } = reading
    return { reading: rest, file }
  }
  const text = withoutParts(reading.text, parts)
  const bytes = new TextEncoder().encode(text)
  const source = { bytes, text, ...(path ? { path } : {}), ...(mediaType ? { mediaType } : {}) }
  const again = await readOnce(reader, source, context)
  const left = teacherPartsOf(again.reading.tree, again.reading.teacherParts)
  if (left.length > 0) return withoutTeacher(reader, source, context, { ...again, parts: left }, readings + 1)
  withoutEmptied(again.reading.tree, text)
  reportUntaken(again.reading.tree, text, createReport(again.file))
  return { ...again, bytes }
}

async function readOnce(
  reader: Reader,
  input: SourceFile,
  context: Omit<ReadContext, 'report'>,
): Promise<{ reading: Reading; file: VFile }> {
  const file = new VFile(input.path ? { path: input.path } : {})
  if (reader.unit) file.data.unit = reader.unit
  return { reading: await reader.read(input, { ...context, report: createReport(file) }), file }
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

/** What is done to a tree whatever it was read from. */
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
  fitArrays(tree)
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
