import { statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Task } from '@lectern/core'
import { type IsolatedContext, isolation } from '@lectern/node/isolate'
import type { Console, Line } from './console.js'
import { budgetOf } from './limits.js'
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

/** How work is kept apart from the command. */
export type Apart = 'process' | 'thread'

/** A thread starts sooner. What a process does besides: it ends programs that were started, and what it leaves in memory ends with it. */
export function openSandbox(apart: Apart, console: Console, signal: AbortSignal): Sandbox {
  const heard = (message: unknown): void => console.print(message as Line)
  const own = isolation(apart)
  return {
    load: (module) => own.load(module),
    async run(task, input, settings = {}) {
      try {
        return await own.run(task, input, { budget: budgetOf(settings), signal, heard })
      } catch (error) {
        // What was begun when it was stopped; a process that was killed itself leaves it to the next one that writes into the folder.
        const { removeLeftovers } = await import('@lectern/node')
        const left = { own: apart === 'thread' }
        await removeLeftovers(tmpdir(), left)
        if (settings.out !== undefined) await removeLeftovers(settings.out, left)
        throw error
      }
    },
    close: () => own.close(),
  }
}

/**
 * One file may share the command's process, unless `--isolate` says that it may not.
 *
 * @param paths of a call
 */
export function apartFor(paths: readonly string[], isolate: boolean | undefined): Apart {
  const [path = '', ...more] = paths
  const isOne = more.length === 0 && (path === '-' || statSync(path, { throwIfNoEntry: false })?.isFile())
  return isOne && !isolate ? 'thread' : 'process'
}
