import { Worker } from 'node:worker_threads'
import { LecternError } from '@lectern/core'
import { type Budget, defaultBudget, OverLimit } from '@lectern/node/isolate'
import { type Console, formatError, type Line } from './console.js'
import { budgetOf, explained } from './limits.js'
import type { Sandbox } from './sandbox.js'
import type { Step } from './watcher.js'

/**
 * The command's own thread, watched by a small one that ends the command when the work takes more than it may.
 *
 * @param path of what is worked on, for the sentence that is said then
 */
export function ownThread(path: string, console: Console, signal: AbortSignal): Sandbox {
  const watcher = new Worker(new URL('./watcher.js', import.meta.url))
  watcher.unref()
  watcher.once('error', (cause) => {
    console.error(
      new LecternError('crashed', `The work cannot be watched: ${cause.message}`, {
        hint: 'The system may allow too few threads (ulimit -u).',
        cause,
      }),
    )
    process.exit(1)
  })
  return {
    load: (module) => void import(module).catch(() => undefined),
    async run({ module, name }, input, settings = {}) {
      const begin = (step?: string, budget: Partial<Budget> = {}): void =>
        watcher.postMessage(stepOf(path, step, { ...defaultBudget, ...budgetOf(settings), ...budget }))
      begin()
      const { [name]: job } = await import(module)
      return await job(input, { signal, begin, say: (line: Line) => console.print(line) })
    },
    close: () => void watcher.terminate(),
  }
}

function stepOf(path: string, name: string | undefined, budget: Budget): Step {
  const told = (limit: keyof Budget) =>
    formatError(explained(new OverLimit(limit, budget[limit], name)), `${path}:`)
  return { budget, told: { time: told('time'), processor: told('processor'), memory: told('memory') } }
}
