import { VFile } from 'vfile'
import type { Article, Finding } from '../article.js'
import type { Edition, EmitContext, Emitter, Progress } from '../contracts/emitter.js'
import type { Executor } from '../contracts/executor.js'
import type { Scratch } from '../contracts/files.js'
import { type FontSource, noFonts } from '../contracts/fonts.js'
import type { Deflate, PictureDecoder } from '../contracts/host.js'
import type { OptionalWork } from '../contracts/optional-work.js'
import type { Resources } from '../contracts/resources.js'
import { distinct } from '../diagnostics/distinct.js'
import { createReport, findingsOf } from '../diagnostics/report.js'
import { LecternError } from '../errors.js'
import { type ArticleLimits, explained, refuseOver } from '../limits.js'
import { badOption, shown } from '../options/check.js'
import { isObject } from '../options/is-object.js'
import { instantOf } from '../text/instant.js'
import { boundedScratch } from './bounded-scratch.js'
import { memoryScratch } from './files.js'
import { inlineExecutor } from './inline-executor.js'
import { memoryResources } from './memory-resources.js'
import { createOptionalWork, reportUndone } from './optional-work.js'
import { inOrder } from './order.js'
import { layered } from './resources.js'

/** What `publish` may be given. */
export interface PublishOptions {
  /** Base name of the files. Default: the article's. */
  name?: string
  /** Default: nothing can be loaded. */
  resources?: Resources
  /** Default: no fonts. */
  fonts?: FontSource
  /** What is known to be wrong with the article: no edition claims what it denies. Default: the article's own findings. */
  checked?: readonly Finding[]
  /** Room for files that are too large for memory. Default: memory. */
  scratch?: Scratch
  /** Runs tasks on other cores. Default: this thread. */
  executor?: Executor
  /** Default: each emitter's own. */
  deflate?: Deflate
  /** Default: pictures that must be decoded are described instead of drawn. */
  decodePicture?: PictureDecoder
  /** Time for what editions can do without; one for an article, from when it is read. Default: `createOptionalWork()`. */
  optionalWork?: OptionalWork
  /** The clock of the run. Default: the article's date, else 2000-01-01T00:00:00Z. */
  date?: Date
  /** Of each edition; `output` is what counts here. Those that are not given are `defaultArticleLimits`. */
  limits?: Partial<ArticleLimits>
  /** Is told how far each edition is. */
  progress?(step: Progress): void
  /** Ends the work early. */
  signal?: AbortSignal
}

/** What `publish` made. */
export interface Publication {
  /** The article that the editions are of. */
  article: Article
  /** In the order in which the emitters were listed. */
  editions: ReadonlyMap<string, Edition>
  /** The article's findings, or those that were given as `checked`; then each edition's. What several say alike is one finding. */
  findings: readonly Finding[]
  /** Editions that could not be made; the others do not suffer. */
  failures: readonly { edition: string; error: Error }[]
}

/**
 * Makes editions of an article, each after the kinds it follows.
 *
 * @throws LecternError `bad-usage`, `emitter-cycle`, `duplicate-edition`, `aborted`
 */
export async function publish(
  article: Article,
  emitters: readonly Emitter[],
  options: PublishOptions = {},
): Promise<Publication> {
  checkPublishing(article, emitters)
  const made = new Map<string, Edition>()
  const findings: Finding[] = [...(options.checked ?? article.findings)]
  const failures: { edition: string; error: Error }[] = []
  const optionalWork = options.optionalWork ?? createOptionalWork()

  for (const emitter of inOrder(emitters)) {
    stopIfAborted(options.signal)
    const file = new VFile({ path: article.source.path })
    if (article.source.unit) file.data.unit = article.source.unit
    const context = contextFor(article, emitter, listed(made, emitters), file, { ...options, optionalWork })
    try {
      const edition = within(await emitter.emit(article, context), options)
      refuseCollisions(edition, made.values())
      made.set(emitter.name, edition)
    } catch (error) {
      stopIfAborted(options.signal)
      failures.push({ edition: emitter.name, error: explained(error) })
    }
    reportUndone(optionalWork, context.report)
    for (const finding of findingsOf(file)) findings.push(finding)
  }
  return { article, editions: listed(made, emitters), findings: distinct(findings), failures }
}

/**
 * The same publication, where every edition was made.
 *
 * @throws LecternError `edition-failed`
 */
export function allMade(publication: Publication): Publication {
  const { failures } = publication
  const [first] = failures
  if (first === undefined) return publication
  const names = failures.map(({ edition }) => edition).join(', ')
  const hint = first.error instanceof LecternError ? first.error.hint : undefined
  throw new LecternError('edition-failed', `Not made: ${names}. ${first.error.message}`, {
    cause: new AggregateError(failures.map(({ error }) => error)),
    ...(hint === undefined ? {} : { hint }),
  })
}

/**
 * Whether what `publish` is given is an article and a list of emitters.
 *
 * @throws LecternError `bad-usage`
 */
export function checkPublishing(article: unknown, emitters: unknown): void {
  if (!isObject(article) || !('tree' in article) || !('blocks' in article)) {
    const hint = 'Make one with: const article = await parse({ value: text }).'
    throw badOption('article', `publish() was given ${shown(article)} where an article must be`, hint)
  }
  const list = Array.isArray(emitters) ? emitters : [emitters]
  const others = list.filter((one) => !isObject(one) || !('emit' in one) || !('kind' in one))
  if (others.length === 0 && Array.isArray(emitters)) return
  const [wrong] = others
  const given = others.length === 0 ? 'one emitter' : shown(wrong)
  const call = typeof wrong === 'function' && wrong.name !== '' ? ` Call it: ${wrong.name}().` : ''
  const hint = `Use a list of emitters, such as [html(), pdf()].${call}`
  throw badOption('emitters', `publish() was given ${given} where a list of emitters must be`, hint)
}

/** The clock of a run: no edition ever sees the time of day. */
export function clockOf(article: Article): Date {
  return instantOf(article.meta.date ?? '') ?? new Date('2000-01-01T00:00:00Z')
}

/** The date that an edition may bear: the run's; none where neither the article nor the run has one. */
export function knownDate(article: Article, clock: Date): Date | undefined {
  const isKnown = article.meta.date !== undefined || clock.getTime() !== clockOf(article).getTime()
  return isKnown ? clock : undefined
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

/**
 * Each edition has files of its own: what is written later would replace what was written before.
 *
 * @throws LecternError `output-collision`
 */
function refuseCollisions({ name, files }: Edition, others: Iterable<Edition>): void {
  for (const other of others) {
    const taken = new Set(other.files.map(({ path }) => path))
    const twice = files.find(({ path }) => taken.has(path))
    if (!twice) continue
    throw new LecternError(
      'output-collision',
      `"${name}" and "${other.name}" both make the file ${twice.path}`,
      {
        hint: 'Give one of them a suffix, or make them in separate runs with different names.',
      },
    )
  }
}

function contextFor(
  article: Article,
  emitter: Emitter,
  editions: ReadonlyMap<string, Edition>,
  file: VFile,
  options: PublishOptions & { optionalWork: OptionalWork },
): EmitContext {
  const { decodePicture, optionalWork } = options
  return {
    name: options.name ?? article.name,
    resources: layered(article.resources, options.resources) ?? memoryResources({}),
    fonts: options.fonts ?? noFonts,
    report: createReport(file, emitter.name),
    findings: options.checked ?? article.findings,
    editions,
    scratch: boundedScratch(options.scratch ?? memoryScratch(), options.limits),
    executor: options.executor ?? inlineExecutor,
    date: options.date ?? clockOf(article),
    progress: (step) => options.progress?.(step),
    ...(options.deflate ? { deflate: options.deflate } : {}),
    optionalWork,
    ...(decodePicture ? { decodePicture: withFilters(decodePicture, optionalWork) } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
  }
}

/** A filter of few bytes can ask for work without end. */
function withFilters(decode: PictureDecoder, optionalWork: OptionalWork): PictureDecoder {
  return (bytes, mediaType, signal) =>
    mediaType === 'image/svg+xml'
      ? optionalWork.wait('drawings with filters', (until) => decode(bytes, mediaType, until), signal)
      : decode(bytes, mediaType, signal)
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
