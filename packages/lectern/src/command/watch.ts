import { basename, resolve } from 'node:path'
import { refuseBeside, tellOpened } from './build-call.js'
import type { BuildCall, Published } from './build-job.js'
import { type BuildSession, openSession } from './build-session.js'
import type { Console } from './console.js'
import { type FileWatch, watchFiles } from './file-watch.js'
import { explained } from './limits.js'
import { filesOfAll, foldersOf, isMade, mayChangeArticles, ownFiles } from './watched.js'

interface Watching {
  call: BuildCall
  console: Console
  signal: AbortSignal
  files: FileWatch
}

/** A build that stays open, with what became of each article. */
interface Run {
  session: BuildSession
  published: Map<number, Published>
}

/**
 * `lectern build --watch`: publishes, and again whenever an article, a file that it uses, or the configuration changes, until it is
 * interrupted. An article that cannot be published, or a configuration that cannot be read, waits for the next change.
 *
 * @throws LecternError `bad-usage` and the other codes of a call that is wrong, before anything is published
 */
export async function watchBuild(call: BuildCall, console: Console, signal: AbortSignal): Promise<number> {
  refuseOthers(call)
  const watching: Watching = { call, console, signal, files: watchFiles() }
  let run: Run | undefined
  try {
    run = await openRun(watching)
    await publish(run, [...run.session.opened.inputs.keys()], watching)
    console.note('Watching for changes. Ctrl-C ends.')
    for (let changed = await next(watching); changed; changed = await next(watching))
      run = await afterChange(run, changed, watching)
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    watching.files.close()
    await run?.session.close()
  }
  console.note('Stopped watching.')
  return 0
}

const next = ({ files, signal }: Watching): Promise<string[] | undefined> => files.next(signal)

function refuseOthers({ settings, articles }: BuildCall): void {
  refuseBeside('--watch', {
    '--json': settings.json,
    '--dry-run': settings.dryRun,
    '--out -': settings.out === '-',
    'standard input': articles.includes('-'),
  })
}

async function openRun({ call, console, signal }: Watching): Promise<Run> {
  const session = await openSession(call, { console, signal })
  await tellOpened(session.opened, console)
  return { session, published: new Map() }
}

/** What a change asks for: everything anew, some articles, or nothing. */
async function afterChange(run: Run, changed: readonly string[], watching: Watching): Promise<Run> {
  const began = performance.now()
  const { opened } = run.session
  const ofAll = filesOfAll(opened, watching.call)
  const isNew = changed.some((path) => ofAll.includes(path) || mayChangeArticles(path, opened))
  const current = isNew ? await reopened(run, watching) : run
  const all = [...current.session.opened.inputs.keys()]
  const indexes = isNew ? all : all.filter((index) => changed.some((path) => uses(run, index).includes(path)))
  if (indexes.length === 0 || (isNew && current === run)) return current
  const failures = await publish(current, indexes, watching).catch(async (error: unknown) => {
    // The caller closes the run that it knows: the one before.
    if (current !== run) await current.session.close()
    throw error
  })
  watching.console.note(
    messageOf(current, indexes, { changed, failures, seconds: (performance.now() - began) / 1000 }),
  )
  return current
}

/** The same one where the configuration, or what the call names, cannot be read now. */
async function reopened(run: Run, watching: Watching): Promise<Run> {
  try {
    const fresh = await openRun(watching)
    await run.session.close()
    return fresh
  } catch (error) {
    watching.signal.throwIfAborted()
    watching.console.error(explained(error))
    return run
  }
}

/** @returns how many editions failed */
async function publish(run: Run, indexes: readonly number[], { call, files }: Watching): Promise<number> {
  const { session, published } = run
  const { opened } = session
  for (const index of indexes) {
    // Before it is read: a change from now on is one that it may have missed.
    watchAll(run, call, files)
    const one = await session.publish(index)
    // What it asked for is not known where it could not be read.
    const used = one.used.length > 0 ? one.used : (published.get(index)?.used ?? [])
    published.set(index, { ...one, used })
  }
  watchAll(run, call, files)
  await session.list(opened.inputs.flatMap((_, index) => published.get(index) ?? []))
  return indexes.reduce((sum, index) => sum + failuresOf(published.get(index)), 0)
}

function failuresOf(published: Published | undefined): number {
  return (published?.outcomes ?? []).flatMap(({ failures }) => failures).length
}

function watchAll(run: Run, call: BuildCall, files: FileWatch): void {
  const { opened } = run.session
  const ofArticles = [...opened.inputs.keys()].flatMap((index) => uses(run, index))
  files.set([...filesOfAll(opened, call), ...ofArticles], foldersOf(opened))
}

/** Absolute paths of what an article is made of. */
function uses({ session, published }: Run, index: number): string[] {
  const asked = published.get(index)?.used ?? []
  const beside = asked.map((path) => resolve(path)).filter((path) => !isMade(path, session.opened))
  return [...ownFiles(session.opened, index), ...beside]
}

interface Rebuild {
  changed: readonly string[]
  failures: number
  seconds: number
}

/** "lesson.md published again in 1.2 s: waves.svg changed" */
function messageOf(
  { session }: Run,
  indexes: readonly number[],
  { changed, failures, seconds }: Rebuild,
): string {
  const [first = 0] = indexes
  const what = indexes.length === 1 ? session.opened.inputs[first]?.path : `${indexes.length} articles`
  const more = changed.length > 1 ? ` and ${changed.length - 1} more` : ''
  const failed = failures > 0 ? `, ${failures} ${failures === 1 ? 'edition' : 'editions'} failed` : ''
  return `${what} published again in ${seconds.toFixed(1)} s${failed}: ${basename(changed[0] ?? '')}${more} changed`
}
