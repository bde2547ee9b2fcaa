import { Worker } from 'node:worker_threads'
import { type ErrorCode, LecternError } from '@lectern/core'

interface Waiting {
  job: object
  resolve(answer: object): void
  reject(error: unknown): void
  signal: AbortSignal | undefined
  /** Taken off the signal again when the call is answered. */
  stop(): void
}

interface Idle {
  worker: Worker
  leaving: NodeJS.Timeout
}

/** What a thread answers that could not do its job. */
export interface ThreadProblem {
  /** With `engine-failed` the thread ends: after a crash its memory cannot be trusted. */
  problem: ErrorCode
  /** One sentence. */
  message: string
}

/** Settings of `ScriptThreads`. */
export interface ThreadSettings {
  /** Threads at most. */
  size: number
  /** Milliseconds without a job after which a thread ends, and its memory is free for others. */
  patience: number
  /** Limits of `Worker` in `node:worker_threads`. */
  resourceLimits?: { maxYoungGenerationSizeMb?: number }
}

/**
 * Threads that run one script and keep what it has loaded, such as the nets of a voice. Which of them does a job does not matter. A script
 * answers each message, a job, with the kind of answer that belongs to the job, or with a `ThreadProblem`. Unlike `workerPool()`, whose
 * threads do any task and make room for others.
 */
export class ScriptThreads<
  Job extends { kind: string },
  Answers extends Readonly<Record<Job['kind'], object>>,
> {
  readonly #script: URL
  readonly #settings: ThreadSettings
  readonly #idle: Idle[] = []
  readonly #busy = new Map<Worker, Waiting>()
  readonly #queue: Waiting[] = []
  #closed = false

  /** @param script what each thread runs */
  constructor(script: URL, settings: ThreadSettings) {
    this.#script = script
    this.#settings = settings
  }

  /**
   * Has the next free thread do a job.
   *
   * @throws LecternError with the code of the thread's problem, `engine-failed` when the thread ends; the signal's reason when it is aborted
   */
  async ask<Kind extends Job['kind']>(
    job: Extract<Job, { kind: Kind }>,
    signal?: AbortSignal,
  ): Promise<Answers[Kind]> {
    const answer = await this.#queued(job, signal)
    if (isProblem(answer)) throw new LecternError(answer.problem, answer.message)
    return answer as Answers[Kind]
  }

  /** Ends all threads; what waits, or is not yet answered, is refused. */
  async close(): Promise<void> {
    this.#closed = true
    const idle = this.#idle.splice(0)
    for (const { leaving } of idle) clearTimeout(leaving)
    const busy = [...this.#busy.keys()]
    const open = [...this.#queue.splice(0), ...busy.map((worker) => this.#settle(worker))]
    for (const waiting of open) waiting?.reject(failed('The engine was closed'))
    await Promise.all([...idle.map(({ worker }) => worker), ...busy].map((worker) => worker.terminate()))
  }

  #queued(job: Job, signal?: AbortSignal): Promise<object> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return void reject(signal.reason)
      if (this.#closed) return void reject(failed('The engine was closed'))
      const waiting: Waiting = { job, resolve, reject, signal, stop: () => this.#stop(waiting) }
      signal?.addEventListener('abort', waiting.stop, { once: true })
      this.#queue.push(waiting)
      this.#next()
    })
  }

  #next(): void {
    if (this.#queue.length === 0) return
    const worker = this.#wake() ?? this.#start()
    const waiting = worker && this.#queue.shift()
    if (!worker || !waiting) return
    this.#busy.set(worker, waiting)
    worker.ref()
    worker.postMessage(waiting.job)
  }

  #wake(): Worker | undefined {
    const one = this.#idle.pop()
    clearTimeout(one?.leaving)
    return one?.worker
  }

  #rest(worker: Worker): void {
    worker.unref()
    const leave = () => {
      this.#idle.splice(this.#idle.indexOf(one), 1)
      void worker.terminate()
    }
    const one: Idle = { worker, leaving: setTimeout(leave, this.#settings.patience).unref() }
    this.#idle.push(one)
  }

  #start(): Worker | undefined {
    const { size, resourceLimits } = this.#settings
    if (this.#busy.size >= size) return undefined
    const worker = new Worker(this.#script, resourceLimits ? { resourceLimits } : {})
    worker.on('message', (answer: object) => this.#answered(worker, answer))
    worker.on('error', (cause) => {
      this.#settle(worker)?.reject(failed('A thread of the engine ended unexpectedly', cause))
      this.#next()
    })
    return worker
  }

  #answered(worker: Worker, answer: object): void {
    if (isProblem(answer) && answer.problem === 'engine-failed') void worker.terminate()
    else this.#rest(worker)
    this.#settle(worker)?.resolve(answer)
    this.#next()
  }

  /** Nothing else ends a job in the middle; the next one gets a new thread. */
  #stop(waiting: Waiting): void {
    const place = this.#queue.indexOf(waiting)
    if (place >= 0) this.#queue.splice(place, 1)
    for (const [worker, busyWith] of this.#busy) {
      if (busyWith !== waiting) continue
      this.#busy.delete(worker)
      void worker.terminate()
    }
    waiting.reject(waiting.signal?.reason)
    this.#next()
  }

  #settle(worker: Worker): Waiting | undefined {
    const waiting = this.#busy.get(worker)
    this.#busy.delete(worker)
    waiting?.signal?.removeEventListener('abort', waiting.stop)
    return waiting
  }
}

function isProblem(answer: object): answer is ThreadProblem {
  return 'problem' in answer
}

function failed(message: string, cause?: unknown): LecternError {
  return new LecternError('engine-failed', message, { cause })
}
