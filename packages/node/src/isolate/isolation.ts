import { LecternError, type Task } from '@lectern/core'
import { type Answer, toError } from '../work/messages.js'
import { type Budget, defaultBudget, OverLimit } from './budget.js'
import type { IsolatedContext } from './isolated.js'
import { type Ending, type IsolatedProcess, startIsolated } from './process.js'
import { type Watch, watch } from './watch.js'

export type { IsolatedContext }

/** How a task is isolated. */
export interface IsolateOptions {
  /** Default: `defaultBudget`. */
  budget?: Partial<Budget>
  /** Ends the work early. */
  signal?: AbortSignal
  /** What the task says while it works. */
  heard?(message: unknown): void
}

/** A process of its own for tasks, which ends with what they take too much of. */
export interface Isolation {
  /** Begins to load a module that a task will need. */
  load(module: string): void
  /**
   * Runs one task. Another that is given meanwhile begins when this one has ended.
   *
   * @throws OverLimit; LecternError `aborted`, `crashed`; what the task throws
   */
  run<Input, Output>(task: Task<Input, Output>, input: Input, options?: IsolateOptions): Promise<Output>
  /** Ends the process. */
  close(): void
}

/** Milliseconds in which a task that is to stop may end by itself, and remove what it has half written. */
const grace = 250

/**
 * A process in which tasks run one after another, and are stopped from outside when they take too much or are no longer wanted, whatever
 * they are doing. One that was stopped is followed by another. A process rather than a thread, because a thread bounds neither memory
 * outside V8's heap nor the programs that it starts, and takes everything with it when V8 runs out of memory
 * (docs/decisions/safety.md).
 */
export function isolation(): Isolation {
  let current: IsolatedProcess | undefined
  let last: Promise<unknown> = Promise.resolve()
  const alive = (): IsolatedProcess => {
    current ??= startIsolated()
    return current
  }
  const forget = (process: IsolatedProcess): void => {
    if (current === process) current = undefined
  }
  return {
    load: (module) => alive().send({ kind: 'load', module }),
    run(task, input, options = {}) {
      const result = last.then(() => {
        const process = alive()
        void process.ended.then(() => forget(process))
        return runIn(process, () => forget(process), task, input, options)
      })
      last = result.catch(() => undefined)
      return result
    },
    close() {
      current?.leave()
      current = undefined
    },
  }
}

/** Runs one task in a process of its own. */
export async function isolate<Input, Output>(
  task: Task<Input, Output>,
  input: Input,
  options: IsolateOptions = {},
): Promise<Output> {
  const own = isolation()
  try {
    return await own.run(task, input, options)
  } finally {
    own.close()
  }
}

function runIn<Input, Output>(
  process: IsolatedProcess,
  forget: () => void,
  { module, name }: Task<Input, Output>,
  input: Input,
  { budget = {}, signal, heard }: IsolateOptions,
): Promise<Output> {
  return new Promise((resolve, reject) => {
    let patience: NodeJS.Timeout | undefined
    let reason: unknown
    const watching = watch(process, { ...defaultBudget, ...budget }, stop)
    process.onWord((word) => {
      if (word.kind === 'said') heard?.(word.message)
      else if (word.kind === 'step') watching.begin(word.name, word.budget)
      else settle(() => settleBy(word.answer, signal, resolve as (output: unknown) => void, reject))
    })
    void process.ended.then((ending) => {
      reason ??= signal?.aborted ? stopped(signal) : crashed(ending, watching)
      settle(() => reject(reason))
    })
    signal?.addEventListener('abort', abort, { once: true })
    if (signal?.aborted) settle(() => reject(stopped(signal)))
    else process.send({ kind: 'run', module, name, input })

    /** Settles when the process has gone, so that nothing of it is still written. */
    function stop(error: unknown): void {
      reason = error
      forget()
      process.kill()
    }

    function abort(): void {
      process.send({ kind: 'abort' })
      patience = setTimeout(() => stop(stopped(signal)), grace)
    }

    /** The first call counts, since a promise settles once. */
    function settle(how: () => void): void {
      watching.end()
      process.onWord(undefined)
      clearTimeout(patience)
      signal?.removeEventListener('abort', abort)
      how()
    }
  })
}

function settleBy(
  answer: Answer,
  signal: AbortSignal | undefined,
  resolve: (output: unknown) => void,
  reject: (error: unknown) => void,
): void {
  if (signal?.aborted) reject(stopped(signal))
  else if (answer.ok) resolve(answer.output)
  else reject(toError(answer.error))
}

/** V8 ends the process when its heap is full. */
function crashed({ code, signal, complaint }: Ending, { step }: Watch): LecternError {
  if (/heap out of memory|Fatal process out of memory|Array buffer allocation failed/.test(complaint))
    return new OverLimit('memory', Math.min(step.budget.memory, 4 * 1024 ** 3), step.name)
  if (code === null && signal === null)
    return new LecternError('crashed', `The process for the work could not be started (${complaint})`, {
      hint: 'The system may allow too few processes (ulimit -u) or open files (ulimit -n).',
    })
  return new LecternError('crashed', `The process that worked on it ended (${signal ?? code})`, {
    hint: 'The rest goes on. Please report it, with the article if you can.',
    cause: complaint || undefined,
  })
}

function stopped(signal: AbortSignal | undefined): LecternError {
  return new LecternError('aborted', 'The work was stopped', { cause: signal?.reason })
}
