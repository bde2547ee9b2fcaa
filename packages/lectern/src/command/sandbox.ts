import { statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Task } from '@lectern/core'
import { type IsolatedContext, isolation } from '@lectern/node/isolate'
import type { Call } from './arguments.js'
import type { Console, Line } from './console.js'
import { budgetOf } from './limits.js'
import { ownThread } from './own-thread.js'
import type { Settings } from './settings.js'

/** Where the command's work is done, and can be stopped. */
export interface Sandbox {
  /** Begins to load what a task will need. */
  load(module: string): void
  /** @throws OverLimit; LecternError `aborted`, `crashed`; what the task throws */
  run<Input, Output>(task: Task<Input, Output>, input: Input, settings?: Settings): Promise<Output>
  /** When all is done that was begun. */
  close(): void
}

type Job<Input, Output> = (input: Input, context: IsolatedContext) => Promise<Output>

/** A task by the type of the function that it names. */
export function taskOf<Work extends (...args: never[]) => Promise<unknown>>(
  module: string,
  name: string,
): Task<Work extends Job<infer Input, unknown> ? Input : undefined, Awaited<ReturnType<Work>>> {
  return { module, name }
}

/**
 * Whether the work of a call is done in processes of its own: that of several files, where one must not end the others; with sound, whose
 * programs must end with it; and of a watch, which loads modules anew. One file else is worked on in the command's own thread.
 */
export function isApart(call: Call): boolean {
  if (call.isolate) return true
  if (call.command === 'build' && (call.watch || (call.settings.to ?? ['audio']).includes('audio')))
    return true
  const [path = '', ...more] = pathsOf(call)
  return more.length > 0 || !(path === '-' || statSync(path, { throwIfNoEntry: false })?.isFile())
}

function pathsOf(call: Call): readonly string[] {
  if ('articles' in call) return call.articles
  return 'paths' in call ? call.paths : []
}

export function openSandbox(call: Call, console: Console, signal: AbortSignal): Sandbox {
  if (!isApart(call)) return ownThread(pathsOf(call).join(), console, signal)
  const heard = (message: unknown): void => console.print(message as Line)
  const own = isolation()
  return {
    load: (module) => own.load(module),
    async run(task, input, settings = {}) {
      try {
        return await own.run(task, input, { budget: budgetOf(settings), signal, heard })
      } catch (error) {
        // A process that was killed leaves what it had begun to the next one that writes into the folder.
        const { removeLeftovers } = await import('@lectern/node')
        await removeLeftovers(tmpdir())
        if (settings.out !== undefined) await removeLeftovers(settings.out)
        throw error
      }
    },
    close: () => own.close(),
  }
}
