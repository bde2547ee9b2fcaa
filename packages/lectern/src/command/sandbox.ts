import { tmpdir } from 'node:os'
import type { Task } from '@lectern/core'
import { type IsolatedContext, type IsolateOptions, isolation, removeLeftovers } from '@lectern/node'
import type { Console, Line } from './console.js'
import { budgetOf } from './limits.js'
import type { Settings } from './settings.js'

/** Where the command's work is done: in a process that can be stopped, or in this one. */
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

/** @param inProcess for whoever looks for an error in Lectern itself: nothing can be stopped then */
export function openSandbox(inProcess: boolean | undefined, console: Console, signal: AbortSignal): Sandbox {
  const heard = (message: unknown): void => console.print(message as Line)
  return inProcess ? here(heard, signal) : isolated(heard, signal)
}

function isolated(heard: NonNullable<IsolateOptions['heard']>, signal: AbortSignal): Sandbox {
  const process = isolation()
  return {
    load: (module) => process.load(module),
    async run(task, input, settings = {}) {
      try {
        return await process.run(task, input, { budget: budgetOf(settings), signal, heard })
      } catch (error) {
        // What a process leaves that was killed; the next one to write into a folder of editions clears that up.
        await removeLeftovers(tmpdir())
        if (settings.out !== undefined) await removeLeftovers(settings.out)
        throw error
      }
    },
    close: () => process.close(),
  }
}

function here(say: NonNullable<IsolateOptions['heard']>, signal: AbortSignal): Sandbox {
  return {
    load: () => undefined,
    async run<Input, Output>({ module, name }: Task<Input, Output>, input: Input) {
      const exported: Record<string, Job<Input, Output>> = await import(module)
      const work = exported[name]
      if (!work) throw new TypeError(`${module} exports no function "${name}"`)
      return await work(input, { signal, say, begin: () => undefined })
    },
    close: () => undefined,
  }
}
