import { Worker } from 'node:worker_threads'
import { LecternError } from '@lectern/core/errors'

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

/**
 * Milliseconds without a job after which a worker ends, and its memory is free for others: what is said again comes from the cache, much faster than it
 * was spoken. To load the nets again takes less than a second.
 */
const usualPatience = 3000

/** A worker makes few objects and large arrays, which V8 lets go of when the space for young objects is full. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 }

/**
 * Worker threads with one copy of the nets each. Which of them speaks does not matter: all give the same samples. A worker answers a
 * job with its own kind of answer, or with `{ problem }`.
 */
export class WorkerPool<Job extends { kind: string }, Answers extends Readonly<Record<Job['kind'], object>>> {
  readonly #script: URL
  readonly #size: number
  readonly #patience: number
  readonly #idle: Idle[] = []
  readonly #busy = new Map<Worker, Waiting>()
  readonly #queue: Waiting[] = []
  #closed = false

  /**
   * @param script what each thread runs
   * @param size how many threads there may be
   * @param patience milliseconds without a job after which a thread ends
   */
  constructor(script: URL, size: number, patience = usualPatience) {
    this.#script = script
    this.#size = size
    this.#patience = patience
  }

  /**
   * Has the next free worker do a job.
   *
   * @throws LecternError `engine-failed`; the signal's reason when it is aborted
   */
  async ask<Kind extends Job['kind']>(
    job: Extract<Job, { kind: Kind }>,
    signal?: AbortSignal,
  ): Promise<Answers[Kind]> {
    const answer = await this.#queued(job, signal)
    if ('problem' in answer) throw failed(String(answer.problem))
    return answer as Answers[Kind]
  }

  /** Ends all workers; what waits, or is not yet answered, is refused. */
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
    const one: Idle = { worker, leaving: setTimeout(leave, this.#patience).unref() }
    this.#idle.push(one)
  }

  #start(): Worker | undefined {
    if (this.#busy.size >= this.#size) return undefined
    const worker = new Worker(this.#script, { resourceLimits })
    worker.on('message', (answer: object) => {
      this.#rest(worker)
      this.#settle(worker)?.resolve(answer)
      this.#next()
    })
    worker.on('error', (cause) => {
      this.#settle(worker)?.reject(failed('The voice process ended unexpectedly', cause))
      this.#next()
    })
    return worker
  }

  /** Nothing else ends a sentence in the middle; the next one gets a new worker. */
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

function failed(message: string, cause?: unknown): LecternError {
  return new LecternError('engine-failed', message, { cause })
}
