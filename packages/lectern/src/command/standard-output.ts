import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { LecternError } from '@lectern/core'
import { inTemporaryFolder } from '@lectern/node'
import { exitCode, refuseBeside, tellOpened } from './build-call.js'
import type { BuildCall, OpenBuild } from './build-job.js'
import { openSession } from './build-session.js'
import type { Console } from './console.js'
import { readStandardInput } from './standard-input.js'

/**
 * `lectern build ARTICLE --to KIND --out -`: the one file of the one edition, on standard output; messages go to standard error, as ever.
 *
 * @throws LecternError `bad-usage` for more than one article or edition
 */
export async function buildToOutput(call: BuildCall, console: Console, signal: AbortSignal): Promise<number> {
  const { json, dryRun, copy } = call.settings
  refuseBeside('--out -', { '--json': json, '--dry-run': dryRun, '--copy both': copy === 'both' })
  const bytes = call.articles.includes('-') ? await readStandardInput(signal) : undefined
  // Paths of files that will be gone are no result.
  const quiet: Console = { ...console, result: () => undefined, print: withoutResults(console) }
  return await inTemporaryFolder('output', async (out) => {
    const inFolder = { ...call, settings: { ...call.settings, out, index: false } }
    const session = await openSession(inFolder, { console: quiet, signal, bytes })
    try {
      await tellOpened(session.opened, console)
      refuseSeveral(session.opened)
      const { outcomes } = await session.publish(0)
      const file = theFile(
        outcomes.flatMap(({ files }) => files),
        console,
      )
      if (file !== undefined) await print(file, signal)
      return exitCode(outcomes, call.settings)
    } finally {
      await session.close()
    }
  })
}

/** The program that reads may end before all is written (`lectern … --out - | head`). */
async function print(file: string, signal: AbortSignal): Promise<void> {
  try {
    await pipeline(createReadStream(file), process.stdout, { end: false, signal })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
  }
}

function withoutResults(console: Console): Console['print'] {
  return (line) => {
    if (line.kind !== 'result') console.print(line)
  }
}

function refuseSeveral({ inputs, folders, editions }: OpenBuild): void {
  const [given, hint] =
    folders.length > 0 || inputs.length !== 1
      ? [folders.length > 0 ? `the folder ${folders[0]}` : `${inputs.length} articles`, 'Name one article.']
      : [editions.join(', '), 'Name one kind, as in --to html, and one preset.']
  if (folders.length === 0 && inputs.length === 1 && editions.length === 1) return
  throw new LecternError('bad-usage', `--out - takes one edition of one article, not ${given}`, { hint })
}

/** What goes with every edition that is written into a folder. */
const reports = /[\\/](?:edition\.json|report\.json|report\.html)$/

/** The edition's first file; what stands beside it (captions, transcripts) is named. */
function theFile(paths: readonly string[], console: Console): string | undefined {
  const [first, ...others] = paths.filter((path) => !reports.test(path))
  const names = others.map((path) => path.split(/[\\/]/).at(-1))
  if (names.length > 0)
    console.note(`Not on standard output: ${names.join(', ')}. Use --out DIR to have them`)
  return first
}
