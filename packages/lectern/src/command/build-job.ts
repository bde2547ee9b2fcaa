import { join, resolve } from 'node:path'
import type { SpeechEstimate } from '@lectern/audio'
import { check, checkFiles } from '@lectern/check'
import {
  type Article,
  type Copy,
  type Deflate,
  distinct,
  type Emitter,
  type Finding,
  LecternError,
  type PictureDecoder,
  type Publication,
  publish,
} from '@lectern/core'
import { fontSource, type OwnFont } from '@lectern/fonts'
import {
  batchDeflate,
  diskScratch,
  fontFiles,
  type IsolatedContext,
  packageFiles,
  pictureDecoder,
  replaceFolder,
  workerPool,
} from '@lectern/node'
import { type ListedArticle, listed, report } from '@lectern/report'
import { readBack } from '@lectern/verify'
import { allReaders } from '../readers.js'
import type { Call } from './arguments.js'
import { findArticles, type Input, refuseCollisions } from './articles.js'
import { refuseBadClock, runClock, withoutClockFinding } from './clock.js'
import { loadConfig, settingsOf } from './config.js'
import { type Console, remoteConsole } from './console.js'
import { type Emission, emittersFor, registeredKinds } from './emitters-for.js'
import { figuresFor } from './figures.js'
import { inSourceOrder } from './findings.js'
import { refuseUnwritable } from './folder.js'
import { articleLimits, explained, speechBudget } from './limits.js'
import { writeListPage } from './list-page.js'
import { copyFor, type ReadOptions, readArticle, resourcesOf, watchedBy } from './read-article.js'
import { type FullSettings, partOf, withDefaults } from './settings.js'
import { generator } from './version.js'

export type BuildCall = Extract<Call, { command: 'build' }>

/** What was made of one article; what `--json` prints. */
export interface Outcome {
  source: string
  folder: string
  files: readonly string[]
  findings: readonly Finding[]
  failures: readonly { edition: string; message: string }[]
}

/** What whoever runs the job knows of a build before the first article is read. */
export interface OpenBuild {
  inputs: readonly Input[]
  leftOut: readonly string[]
  settings: FullSettings
  /** What the names of articles in a folder end with. */
  extensions: readonly string[]
  /** Folders that were named, in which articles may come and go. */
  folders: readonly string[]
  /** Names of the editions of each article. */
  editions: readonly string[]
  /** Path of the configuration, where there is one. */
  configuration?: string
}

/** What became of one article. */
export interface Published {
  /** Of its copies: one, or the pupil's and the teacher's. */
  outcomes: readonly Outcome[]
  /** For the list of articles, which has no teacher's copy beside the pupil's; nothing where no edition was made. */
  listed?: ListedArticle
  /** Paths of the files that it was made of, and of those that it asked for in vain. */
  used: readonly string[]
}

interface Run {
  settings: FullSettings
  reading: ReadOptions
  emission: Emission
  services: Services
  inputs: readonly Input[]
  leftOut: readonly string[]
  folders: readonly string[]
  extensions: readonly string[]
  configuration?: string
}

let opened: Promise<Run> | undefined

/**
 * Reads the configuration and finds the articles and the speech engine. A process does this once.
 *
 * @throws LecternError `bad-usage` and the other codes of a call that is wrong
 */
export async function openBuild(call: BuildCall): Promise<OpenBuild> {
  const { services: _, emission, reading: __, ...run } = await opening(call)
  return { ...run, editions: emission.emitters.map(({ name }) => name) }
}

/** Every edition of one article, or of both its copies, written. What is printed meanwhile is said to the caller. */
export async function publishArticle(
  { call, index, bytes }: { call: BuildCall; index: number; bytes?: Uint8Array },
  context: IsolatedContext,
): Promise<Published> {
  const run = await opening(call)
  const input = inputAt(run, index)
  const asked = await copyFor(input, run.settings)
  const first = await copyOf(input, bytes, run, context, asked === 'teacher' ? 'teacher' : 'pupil')
  const isOne = asked !== 'both' || !first.hasParts
  const all = isOne ? [first] : [first, await copyOf(input, bytes, run, context, 'teacher')]
  return {
    outcomes: all.map(({ outcome }) => outcome),
    ...(first.listed ? { listed: first.listed } : {}),
    used: all.flatMap(({ used }) => [...used]),
  }
}

/** Writes the list of the articles that were published; answers the paths. */
export async function listArticles(
  { call, list }: { call: BuildCall; list: readonly ListedArticle[] },
  { signal, say, begin }: IsolatedContext,
): Promise<string[]> {
  const { settings, services, emission } = await opening(call)
  begin('listing')
  const console = remoteConsole(settings.quiet === true, say)
  return await writeListPage(list, { settings, services, emitter: emission.listPage, signal }, console)
}

/** What the sound of one article would take. */
export async function estimateArticle(
  { call, index, bytes }: { call: BuildCall; index: number; bytes?: Uint8Array },
  { signal, begin }: IsolatedContext,
): Promise<SpeechEstimate> {
  const { emission, reading, ...run } = await opening(call)
  if (!emission.sound) throw noSound()
  begin('reading')
  const { estimateSpeech } = await import('@lectern/audio')
  return await estimateSpeech(
    await readArticle(inputAt(run, index), { ...reading, signal }, bytes, 'pupil'),
    emission.sound,
  )
}

/** Ends threads and engines, and removes temporary files. */
export async function closeBuild(): Promise<void> {
  if (!opened) return
  const { services, emission } = await opened
  opened = undefined
  await Promise.all([services.close(), emission.close()])
}

function opening(call: BuildCall): Promise<Run> {
  opened ??= open(call)
  return opened
}

async function open(call: BuildCall): Promise<Run> {
  const config = await loadConfig(call)
  const settings = withDefaults(
    { ...settingsOf(config.values), ...call.settings },
    registeredKinds(config.values),
  )
  refuseBadClock()
  const executor = workerPool()
  const readers = await allReaders(config.values.readers, { ...partOf(settings), executor })
  const found = await findArticles(call.articles, readers, settings)
  const { inputs } = found
  refuseCollisions(inputs, settings.copy)
  const own = await ownFonts(settings)
  const emission = await emittersFor(settings, config.values)
  if (settings.dryRun && !emission.sound) throw noSound()
  if (!settings.dryRun)
    refuseUnwritable(
      settings.out,
      inputs.map(({ name }) => name),
    )
  const services = createServices(own, settings, executor)
  return {
    settings,
    ...found,
    emission,
    services,
    reading: {
      settings,
      inputs,
      extensions: config.values.extensions,
      readers,
      executor,
    },
    ...(config.path === undefined ? {} : { configuration: config.path }),
  }
}

function inputAt({ inputs }: Pick<Run, 'inputs'>, index: number): Input {
  const input = inputs[index]
  if (!input) throw new RangeError(`There is no article ${index}`)
  return input
}

function noSound(): LecternError {
  return new LecternError(
    'bad-usage',
    '--dry-run estimates the cost of speech, but --to does not include audio',
    {
      hint: 'Add audio to --to.',
    },
  )
}

interface Services {
  fonts: ReturnType<typeof fontSource>
  scratch: ReturnType<typeof diskScratch>
  executor: ReturnType<typeof workerPool>
  deflate: Deflate
  decodePicture: PictureDecoder
  close(): Promise<void>
}

/** @throws LecternError `bad-usage` */
async function ownFonts({ fonts = [] }: FullSettings): Promise<OwnFont[]> {
  if (fonts.length === 0) return []
  try {
    return await fontFiles(fonts)
  } catch (cause) {
    throw new LecternError('bad-usage', `--fonts ${fonts.join(', ')}: a font cannot be read`, {
      cause,
      hint: 'Give the paths of font files, or of folders that contain them.',
    })
  }
}

/** Shared by all articles of a run, so that a font is read once. */
function createServices(
  own: readonly OwnFont[],
  { packages }: FullSettings,
  executor: Services['executor'],
): Services {
  const scratch = diskScratch()
  const fonts = fontSource(
    packageFiles(() => [
      import.meta.resolve('@lectern/fonts'),
      ...(packages === undefined ? [] : [join(resolve(packages), 'package.json')]),
    ]),
    { own },
  )
  return {
    fonts,
    scratch,
    executor,
    deflate: batchDeflate(executor),
    decodePicture: pictureDecoder(executor),
    close: async () => void (await Promise.all([scratch.dispose(), executor.close()])),
  }
}

/** One copy of an article, which may have parts for the teacher. */
interface MadeCopy extends Pick<Published, 'listed'> {
  outcome: Outcome
  hasParts: boolean
  used: ReadonlySet<string>
}

async function copyOf(
  input: Input,
  bytes: Uint8Array | undefined,
  run: Run,
  { signal, say, begin }: IsolatedContext,
  copy: Copy,
): Promise<MadeCopy> {
  const { settings } = run
  const console = remoteConsole(settings.quiet === true, say)
  begin('reading')
  const used = new Set<string>()
  const reading = readArticle(input, { ...run.reading, signal, used }, bytes, copy)
  warmUp(run)
  const article = await reading
  const folder = join(settings.out, article.name)
  const publication = await publishOne(article, input, run, { signal, begin, used }, console)
  begin('writing')
  const files = await write(publication, folder, signal)
  if (!settings.json) for (const path of files) console.result(path)
  for (const finding of publication.findings) console.finding(finding)
  const failed = publication.failures.map(({ edition, error }) => ({ edition, error: explained(error) }))
  for (const { edition, error } of failed) console.error(error, `${input.path} ${edition}:`)
  const failures = failed.map(({ edition, error }) => ({ edition, message: error.message }))
  return {
    outcome: { source: input.path, folder, files, findings: publication.findings, failures },
    ...(publication.editions.size > 0 ? { listed: listed(publication, article.name) } : {}),
    hasParts: article.copy !== undefined,
    used,
  }
}

/** While the article is read. */
function warmUp({ emission, services }: Run): void {
  for (const emitter of emission.emitters) emitter.warmUp?.(services).catch(() => undefined)
}

async function publishOne(
  article: Article,
  input: Input,
  { settings, services, emission }: Run,
  { signal, begin, used }: Pick<IsolatedContext, 'signal' | 'begin'> & { used: Set<string> },
  console: Console,
): Promise<Publication> {
  const resources = watchedBy(used, input, resourcesOf(input, settings, signal))
  const checked = [...check(article), ...(await checkFiles(article, resources))]
  const publication = await publish(
    article,
    emission.emitters.map((one) => stepwise(readBack(one), settings, begin)),
    {
      ...services,
      checked,
      resources,
      limits: articleLimits(settings),
      date: runClock(article),
      progress: (step) => console.progress(input.path, step),
      signal,
    },
  )
  const ofEditions = publication.findings.slice(article.findings.length)
  return {
    ...publication,
    findings: inSourceOrder(withoutClockFinding(distinct([...checked, ...ofEditions]))),
  }
}

/** Each edition is a step, with limits of its own. */
function stepwise(emitter: Emitter, settings: FullSettings, begin: IsolatedContext['begin']): Emitter {
  return {
    ...emitter,
    emit(article, context) {
      begin(emitter.name, emitter.kind === 'audio' ? speechBudget(settings) : {})
      context.progress({ edition: emitter.name, label: 'begins' })
      return emitter.emit(article, context)
    },
  }
}

/** Editions, `edition.json` and the report belong together: all are written, or none. */
async function write(publication: Publication, folder: string, signal: AbortSignal): Promise<string[]> {
  const editions = [...publication.editions.values()].flatMap(({ files }) => files)
  const figures = await figuresFor(publication)
  const files = [...editions, ...(await report(publication, { generator: generator(), figures }))]
  return await replaceFolder(files, folder, { signal })
}
