import type { Executor } from '../contracts/executor.js'

/** Runs each task here and now. `@lectern/node` has one that uses other cores. */
export const inlineExecutor: Executor = {
  concurrency: 1,
  async run(task, input, signal) {
    signal?.throwIfAborted()
    const module = await import(/* @vite-ignore */ task.module)
    return module[task.name](input)
  },
}
