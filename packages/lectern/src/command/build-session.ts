import { join } from 'node:path'
import type { SpeechEstimate } from '@lectern/audio'
import type {
  BuildCall,
  closeBuild,
  estimateArticle,
  listArticles,
  OpenBuild,
  openBuild,
  Published,
  publishArticle,
} from './build-job.js'
import type { Console } from './console.js'
import { explained } from './limits.js'
import { openSandbox, type Sandbox, taskOf } from './sandbox.js'
import { isWrongCall } from './unknown-format.js'

const module = new URL('./build-job.js', import.meta.url).href
const open = taskOf<typeof openBuild>(module, 'openBuild')
const estimate = taskOf<typeof estimateArticle>(module, 'estimateArticle')
const publish = taskOf<typeof publishArticle>(module, 'publishArticle')
const listAll = taskOf<typeof listArticles>(module, 'listArticles')
const close = taskOf<typeof closeBuild>(module, 'closeBuild')

/** A build whose configuration has been read: everything that reads what a stranger wrote runs where it can be stopped. */
export interface BuildSession {
  readonly opened: OpenBuild
  /** One that fails does not stop the others: why stands in its outcomes. Several calls at once work in as many processes. */
  publish(index: number): Promise<Published>
  estimate(index: number): Promise<SpeechEstimate>
  /** Writes the list of articles, where one is wanted. */
  list(published: readonly Published[]): Promise<string[]>
  close(): Promise<void>
}

interface Host {
  console: Console
  signal: AbortSignal
  /** Of standard input, where that is an article. */
  bytes?: Uint8Array | undefined
}

/** @throws LecternError `bad-usage` and the other codes of a call that is wrong */
export async function openSession(call: BuildCall, host: Host): Promise<BuildSession> {
  const sandbox = openSandbox(call, host.console, host.signal)
  sandbox.load(module)
  try {
    return sessionOf(call, await sandbox.run(open, call), sandbox, host)
  } catch (error) {
    sandbox.close()
    throw error
  }
}

function sessionOf(call: BuildCall, opened: OpenBuild, sandbox: Sandbox, host: Host): BuildSession {
  const { inputs, settings } = opened
  const jobFor = (index: number) => ({
    call,
    index,
    ...(inputs[index]?.isStandardInput && host.bytes ? { bytes: host.bytes } : {}),
  })
  const pool = sandboxPool(sandbox, () => openSandbox(call, host.console, host.signal))
  return {
    opened,
    estimate: (index) => sandbox.run(estimate, jobFor(index), settings),
    publish: (index) =>
      publishedOrFailed(
        () => pool.use((free) => free.run(publish, jobFor(index), settings)),
        { opened, index },
        host,
      ),
    async list(published) {
      const list = published.flatMap((one) => one.listed ?? [])
      if (!settings.index || list.length === 0) return []
      return await sandbox.run(listAll, { call, list }, settings)
    },
    async close() {
      await Promise.all(
        pool.all.map(async (one) => {
          try {
            if (!host.signal.aborted) await one.run(close, undefined)
          } finally {
            one.close()
          }
        }),
      )
    },
  }
}

/** Sandboxes, each for one article at a time; another is opened when all are in use. */
function sandboxPool(first: Sandbox, open: () => Sandbox) {
  const all = [first]
  const free = [first]
  return {
    all,
    async use<Result>(work: (sandbox: Sandbox) => Promise<Result>): Promise<Result> {
      const sandbox = free.pop() ?? another()
      try {
        return await work(sandbox)
      } finally {
        free.push(sandbox)
      }
    },
  }
  function another(): Sandbox {
    const sandbox = open()
    all.push(sandbox)
    return sandbox
  }
}

async function publishedOrFailed(
  publishing: () => Promise<Published>,
  { opened, index }: { opened: OpenBuild; index: number },
  { console, signal }: Host,
): Promise<Published> {
  const { path: source = '', name = '' } = opened.inputs[index] ?? {}
  try {
    signal.throwIfAborted()
    return await publishing()
  } catch (error) {
    signal.throwIfAborted()
    const known = explained(error)
    if (isWrongCall(known, opened.inputs.length)) throw known
    console.error(known, `${source}:`)
    const failures = [{ edition: 'all', message: known.message }]
    const folder = join(opened.settings.out, name)
    return { outcomes: [{ source, folder, files: [], findings: [], failures }], used: [] }
  }
}
