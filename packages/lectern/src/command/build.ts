import { join } from 'node:path'
import { check } from '@lectern/check'
import {
  type Article,
  type Deflate,
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
  packageFiles,
  pictureDecoder,
  workerPool,
  writeWhole,
} from '@lectern/node'
import { report } from '@lectern/report'
import { allReaders } from '../readers.js'
import type { Call } from './arguments.js'
import { findArticles, type Input } from './articles.js'
import { reaches } from './check.js'
import { refuseBadClock, runClock, withoutClockFinding } from './clock.js'
import { loadConfig, settingsOf } from './config.js'
import type { Console } from './console.js'
import { dryRun } from './dry-run.js'
import { emittersFor, registeredKinds } from './emitters-for.js'
import { figuresFor } from './figures.js'
import { inSourceOrder } from './findings.js'
import { refuseUnwritable } from './folder.js'
import { type ReadOptions, readArticle, resourcesOf } from './read-article.js'
import { type FullSettings, withDefaults } from './settings.js'
import { generator } from './version.js'

type BuildCall = Extract<Call, { command: 'build' }>

/** What was made of one article; what `--json` prints. */
interface Outcome {
  source: string
  folder: string
  files: readonly string[]
  findings: readonly Finding[]
  failures: readonly { edition: string; message: string }[]
}

interface Run {
  settings: FullSettings
  reading: ReadOptions
  emitters: readonly Emitter[]
  services: Services
  console: Console
  signal: AbortSignal
}

/** `lectern build`: every article in every edition. One that fails does not stop the others. */
export async function build(call: BuildCall, console: Console, signal: AbortSignal): Promise<number> {
  const config = await loadConfig(call.config)
  const { extensions } = config
  const settings = withDefaults({ ...settingsOf(config), ...call.settings }, registeredKinds(config))
  refuseBadClock()
  const readers = await allReaders(config.readers)
  const emission = await emittersFor(settings, config)
  const services = createServices(await ownFonts(settings))
  try {
    const inputs = await findArticles(call.articles, readers)
    if (settings.dryRun)
      return await dryRun(inputs, { settings, extensions, readers, signal }, emission.sound, console)
    refuseUnwritable(
      settings.out,
      inputs.map(({ name }) => name),
    )

    const run = {
      settings,
      reading: {
        settings,
        extensions,
        readers,
        signal,
        executor: services.executor,
      },
      emitters: emission.emitters,
      services,
      console,
      signal,
    }
    const outcomes: Outcome[] = []
    for (const input of inputs) outcomes.push(await outcomeOf(input, run))
    if (settings.json) console.result(JSON.stringify({ generator: generator(), articles: outcomes }, null, 2))
    return exitCode(outcomes, settings)
  } finally {
    await Promise.all([services.close(), emission.close()])
  }
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
      hint: 'Give paths of font files, or of folders that hold some.',
    })
  }
}

/** Shared by all articles of a run, so that a font is read once. */
function createServices(own: readonly OwnFont[]): Services {
  const scratch = diskScratch()
  const executor = workerPool()
  const fonts = fontSource(
    packageFiles(() => [import.meta.resolve('@lectern/fonts'), join(process.cwd(), 'package.json')]),
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

async function outcomeOf(input: Input, run: Run): Promise<Outcome> {
  const { settings, console, signal } = run
  const folder = join(settings.out, input.name)
  try {
    signal.throwIfAborted()
    const reading = readArticle(input, run.reading)
    warmUp(run)
    const article = await reading
    const publication = await publishOne(article, input, run)
    const files = await write(publication, folder, run)
    for (const finding of publication.findings) console.finding(finding)
    for (const { edition, error } of publication.failures) console.error(error, `${input.path} ${edition}:`)
    const failures = publication.failures.map(({ edition, error }) => ({ edition, message: error.message }))
    return { source: input.path, folder, files, findings: publication.findings, failures }
  } catch (error) {
    signal.throwIfAborted()
    const known = error instanceof Error ? error : new Error(String(error))
    if (known instanceof LecternError && known.code === 'unknown-format') throw known
    console.error(known, `${input.path}:`)
    return {
      source: input.path,
      folder,
      files: [],
      findings: [],
      failures: [{ edition: 'all', message: known.message }],
    }
  }
}

/** While the article is read. */
function warmUp({ emitters, services }: Run): void {
  for (const emitter of emitters) emitter.warmUp?.(services).catch(() => undefined)
}

async function publishOne(article: Article, input: Input, run: Run): Promise<Publication> {
  const { settings, services, emitters, console, signal } = run
  const checked = check(article)
  const publication = await publish(article, emitters, {
    ...services,
    checked,
    resources: resourcesOf(input, settings, signal),
    date: runClock(article),
    progress: (step) => console.progress(input.path, step),
    signal,
  })
  const ofEditions = publication.findings.slice(article.findings.length)
  return { ...publication, findings: inSourceOrder(withoutClockFinding([...checked, ...ofEditions])) }
}

/** Editions, `edition.json` and the report belong together: all are written, or none. */
async function write(
  publication: Publication,
  folder: string,
  { settings, console, signal }: Run,
): Promise<string[]> {
  const editions = [...publication.editions.values()].flatMap(({ files }) => files)
  const figures = await figuresFor(publication)
  const files = [...editions, ...(await report(publication, { generator: generator(), figures }))]
  const paths = await writeWhole(files, folder, { signal })
  if (!settings.json) for (const path of paths) console.result(path)
  return paths
}

function exitCode(outcomes: readonly Outcome[], { strict }: FullSettings): number {
  const failed = outcomes.some(({ failures }) => failures.length > 0)
  const findings = outcomes.flatMap((outcome) => outcome.findings)
  return failed || (strict && reaches(findings, 'error')) ? 1 : 0
}
