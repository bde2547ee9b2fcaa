import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import { badOption, type Executor, LecternError, shown, type Task } from '@lectern/core'
import { type Answer, type Job, toError } from './messages.js'

/** An executor with threads of its own. */
export interface WorkerPool extends Executor {
  /** Stops the threads. What still runs is rejected. */
  close(): Promise<void>
}

interface Waiting {
  job: Job
  given: ArrayBuffer[]
  resolve(output: unknown): void
  reject(error: unknown): void
  signal: AbortSignal | undefined
}

/**
 * Runs tasks on other cores. Threads start when they are first needed, serve many tasks, and do not keep an idle
 * process alive. An aborted task takes its thread with it, since nothing else stops a running computation. A thread runs
 * one module's tasks: it ends when another module needs its place, or when nothing more comes for a module that is seldom
 * asked, so that what that one has loaded (the library of formulas, 90 MB; the writer of JPEG, 50) does not stay in
 * memory while others work.
 *
 * @param size threads at most
 * @throws LecternError `bad-usage` for what is no number of threads, with which nothing would ever be done
 */
export function workerPool(size: number = availableParallelism()): WorkerPool {
  if (!Number.isInteger(size) || size < 1)
    throw badOption('size', `workerPool() cannot have ${shown(size)} threads`, 'Use a whole number from 1.')
  const queue: Waiting[] = []
  const idle: Idle[] = []
  const demand = new Demand()
  const all = new Set<Worker>()
  let closed = false

  return {
    concurrency: size,
    run<Input, Output>(
      { module, name, gives }: Task<Input, Output>,
      input: Input,
      signal?: AbortSignal,
    ): Promise<Output> {
      return new Promise((resolve, reject) => {
        if (closed || signal?.aborted) return reject(stopped(signal))
        const given = gives?.(input) ?? []
        demand.ask(module)
        queue.push({
          job: { module, name, input },
          given,
          resolve: (output) => resolve(output as Output),
          reject,
          signal,
        })
        next()
      })
    },
    async close() {
      closed = true
      for (const { reject } of queue.splice(0)) reject(stopped(undefined))
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }

  function next(): void {
    while (queue.length > 0) {
      if (queue[0]?.signal?.aborted) {
        const { reject, signal } = queue.shift() as Waiting
        reject(stopped(signal))
        continue
      }
      const worker = workerFor((queue[0] as Waiting).job.module)
      if (!worker) return
      serve(worker, queue.shift() as Waiting)
    }
  }

  function workerFor(module: string): Worker | undefined {
    const own = idle.find((one) => one.module === module)
    if (own) {
      clearTimeout(own.leaving)
      idle.splice(idle.indexOf(own), 1)
      return own.worker
    }
    if (idle[0]) end(idle[0])
    return all.size < size ? start() : undefined
  }

  function rest(worker: Worker, module: string): void {
    worker.unref()
    const one: Idle = { worker, module }
    if (!demand.isOften(module)) one.leaving = setTimeout(() => end(one), patience).unref()
    idle.push(one)
  }

  function end(one: Idle): void {
    clearTimeout(one.leaving)
    idle.splice(idle.indexOf(one), 1)
    all.delete(one.worker)
    void one.worker.terminate()
  }

  function start(): Worker {
    // Loaded with the first thread: most short runs start none.
    const { Worker } = process.getBuiltinModule('node:worker_threads')
    const worker = new Worker(new URL('./worker.js', import.meta.url))
    all.add(worker)
    worker.once('exit', () => all.delete(worker))
    return worker
  }

  function serve(worker: Worker, { job, given, resolve, reject, signal }: Waiting): void {
    const settle = (): void => {
      worker.off('message', answered).off('error', broke).off('exit', left)
      signal?.removeEventListener('abort', aborted)
    }
    const answered = (answer: Answer): void => {
      settle()
      rest(worker, job.module)
      if (answer.ok) resolve(answer.output)
      else reject(toError(answer.error))
      next()
    }
    const lose = (error: unknown): void => {
      settle()
      all.delete(worker)
      reject(error)
      next()
    }
    const broke = (error: Error): void => lose(error)
    const left = (): void => lose(stopped(undefined))
    const aborted = (): void => {
      lose(stopped(signal))
      void worker.terminate()
    }
    worker.on('message', answered).on('error', broke).on('exit', left)
    signal?.addEventListener('abort', aborted, { once: true })
    worker.ref()
    post(worker, job, given, lose)
  }
}

interface Idle {
  worker: Worker
  module: string
  leaving?: NodeJS.Timeout
}

/** Milliseconds that a thread waits for more work of a module that is seldom asked. */
const patience = 200
/** Milliseconds from one task of a module to the next, where it is asked often. */
const soon = 10_000

/** How often each module is asked: segments are encoded every second or two, and a cover is drawn once an article. */
class Demand {
  readonly #last = new Map<string, number>()
  readonly #often = new Set<string>()

  ask(module: string): void {
    const now = performance.now()
    if (now - (this.#last.get(module) ?? Number.NEGATIVE_INFINITY) < soon) this.#often.add(module)
    else this.#often.delete(module)
    this.#last.set(module, now)
  }

  isOften(module: string): boolean {
    return this.#often.has(module)
  }
}

/** Input that structured clone cannot carry throws here and now. */
function post(worker: Worker, job: Job, given: readonly ArrayBuffer[], lose: (error: unknown) => void): void {
  try {
    worker.postMessage(job, given)
  } catch (error) {
    lose(error)
    void worker.terminate()
  }
}

function stopped(signal: AbortSignal | undefined): LecternError {
  return new LecternError('aborted', 'The work was stopped', { cause: signal?.reason })
}
