import { VFile } from 'vfile'
import type { Article, Finding } from '../article.js'
import type { Edition, EmitContext, Emitter, Progress } from '../contracts/emitter.js'
import type { Executor } from '../contracts/executor.js'
import type { Scratch } from '../contracts/files.js'
import { type FontSource, noFonts } from '../contracts/fonts.js'
import type { Deflate, PictureDecoder } from '../contracts/host.js'
import type { Resources } from '../contracts/resources.js'
import { distinct } from '../diagnostics/distinct.js'
import { createReport, findingsOf } from '../diagnostics/report.js'
import { LecternError } from '../errors.js'
import { type ArticleLimits, explained, refuseOver } from '../limits.js'
import { boundedScratch } from './bounded-scratch.js'
import { memoryScratch } from './files.js'
import { inlineExecutor } from './inline-executor.js'
import { memoryResources } from './memory-resources.js'
import { inOrder } from './order.js'
import { articleResources } from './resources.js'

export interface PublishOptions {
  /** Base name of the files. Default: the article's. */
  name?: string
  /** Default: nothing can be loaded. */
  resources?: Resources
  /** Default: no fonts. */
  fonts?: FontSource
  /** What `check` has found, for editions that only claim what passes. Default: the article's own findings. */
  checked?: readonly Finding[]
  scratch?: Scratch
  executor?: Executor
  /** Default: each emitter's own. */
  deflate?: Deflate
  /** Default: pictures that must be decoded are described instead of drawn. */
  decodePicture?: PictureDecoder
  /** The clock of the run. Default: the article's date, else 2000-01-01T00:00:00Z. */
  date?: Date
  /** Of each edition; `output` is what counts here. Those that are not given are `defaultArticleLimits`. */
  limits?: Partial<ArticleLimits>
  progress?(step: Progress): void
  signal?: AbortSignal
}

export interface Publication {
  article: Article
  /** In the order in which the emitters were listed. */
  editions: ReadonlyMap<string, Edition>
  /** The article's findings, then each edition's; what several say alike is one finding. */
  findings: readonly Finding[]
  /** Editions that could not be made; the others do not suffer. */
  failures: readonly { edition: string; error: Error }[]
}

/**
 * Makes editions of an article, each after the kinds it follows.
 *
 * @throws LecternError `emitter-cycle`, `duplicate-edition`, `aborted`
 */
export async function publish(
  article: Article,
  emitters: readonly Emitter[],
  options: PublishOptions = {},
): Promise<Publication> {
  const made = new Map<string, Edition>()
  const findings: Finding[] = [...article.findings]
  const failures: { edition: string; error: Error }[] = []

  for (const emitter of inOrder(emitters)) {
    stopIfAborted(options.signal)
    const file = new VFile({ path: article.source.path })
    if (article.source.unit) file.data.unit = article.source.unit
    const context = contextFor(article, emitter, listed(made, emitters), file, options)
    try {
      made.set(emitter.name, within(await emitter.emit(article, context), options))
    } catch (error) {
      stopIfAborted(options.signal)
      failures.push({ edition: emitter.name, error: explained(error) })
    }
    findings.push(...findingsOf(file))
  }
  return { article, editions: listed(made, emitters), findings: distinct(findings), failures }
}

/** The clock of a run: no edition ever sees the time of day. */
export function clockOf(article: Article): Date {
  const date = article.meta.date ? new Date(article.meta.date) : undefined
  return date && !Number.isNaN(date.getTime()) ? date : new Date('2000-01-01T00:00:00Z')
}

/** @throws ArticleTooLarge */
function within(edition: Edition, { limits }: PublishOptions): Edition {
  refuseOver(
    'output',
    edition.files.reduce((bytes, { size }) => bytes + size, 0),
    limits,
  )
  return edition
}

function contextFor(
  article: Article,
  emitter: Emitter,
  editions: ReadonlyMap<string, Edition>,
  file: VFile,
  options: PublishOptions,
): EmitContext {
  return {
    name: options.name ?? article.name,
    resources: articleResources(article, options.resources) ?? memoryResources({}),
    fonts: options.fonts ?? noFonts,
    report: createReport(file, emitter.name),
    findings: options.checked ?? article.findings,
    editions,
    scratch: boundedScratch(options.scratch ?? memoryScratch(), options.limits),
    executor: options.executor ?? inlineExecutor,
    date: options.date ?? clockOf(article),
    progress: (step) => options.progress?.(step),
    ...(options.deflate ? { deflate: options.deflate } : {}),
    ...(options.decodePicture ? { decodePicture: options.decodePicture } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
  }
}

/** Editions in the order in which their emitters were listed: the first of a kind leads. */
function listed(made: ReadonlyMap<string, Edition>, emitters: readonly Emitter[]): Map<string, Edition> {
  return new Map(
    emitters.flatMap(({ name }) => {
      const edition = made.get(name)
      return edition ? [[name, edition] as const] : []
    }),
  )
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new LecternError('aborted', 'Publishing was stopped', { cause: signal.reason })
}
