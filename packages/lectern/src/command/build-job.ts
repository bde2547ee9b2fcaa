import type { SpeechEstimate } from '@lectern/audio'
import type { IsolatedContext } from '@lectern/node'
import type { ListedArticle } from '@lectern/verify/report'
import type { Input } from './articles.js'
import { copyOf } from './build-copy.js'
import { type BuildCall, inputAt, noSound, openRun, type Run } from './build-run.js'
import { remoteConsole } from './console.js'
import { refuseUnwritable } from './folder.js'
import type { Outcome } from './publish-copy.js'
import { copyFor, readArticle } from './read-article.js'
import type { FullSettings } from './settings.js'

export type { BuildCall } from './build-run.js'
export type { Outcome } from './publish-copy.js'

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

let opened: Promise<Run> | undefined

/**
 * Reads the configuration, finds the articles and the speech engine, and tries the folders for their editions out. A process does this once.
 *
 * @throws LecternError `bad-usage` and the other codes of a call that is wrong
 */
export async function openBuild(call: BuildCall): Promise<OpenBuild> {
  const { services: _, emission, reading: __, ...run } = await opening(call)
  // Here, and not in each process that makes articles of this build: the others may be writing into these folders by then.
  if (!run.settings.dryRun)
    await refuseUnwritable(
      run.settings.out,
      run.inputs.map(({ name }) => name),
    )
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
  const { settings, inputs, services, emission } = await opening(call)
  begin('listing')
  const console = remoteConsole(settings.quiet === true, say)
  const { writeListPage } = await import('./list-page.js')
  const page = { settings, inputs, services, emitter: emission.listPage, signal }
  return await writeListPage(list, page, console)
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

/** Ends threads and engines, and removes temporary files. A build that could not be opened has none; why was said when it was. */
export async function closeBuild(): Promise<void> {
  const run = await opened?.catch(() => undefined)
  opened = undefined
  if (!run) return
  const { services, emission } = run
  await Promise.all([services.close(), emission.close()])
}

function opening(call: BuildCall): Promise<Run> {
  opened ??= openRun(call)
  return opened
}
