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

/** A worker makes few objects and large arrays, which V8 lets go of when the space for young objects is full. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 }

/**
 * Worker threads with one copy of the nets each. Which of them speaks does not matter: all give the same samples. A worker answers a
 * job with its own kind of answer, or with `{ problem }`.
 */
export class WorkerPool<Job extends { kind: string }, Answers extends Readonly<Record<Job['kind'], object>>> {
  readonly #script: URL
  readonly #size: number
  readonly #idle: Worker[] = []
  readonly #busy = new Map<Worker, Waiting>()
  readonly #queue: Waiting[] = []
  #closed = false

  /** @param script what each thread runs */
  constructor(script: URL, size: number) {
    this.#script = script
    this.#size = size
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

  /** Ends all workers; what waits is refused. */
  async close(): Promise<void> {
    this.#closed = true
    for (const { reject } of this.#queue.splice(0)) reject(failed('The engine was closed'))
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()))
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
    const worker = this.#idle.pop() ?? this.#start()
    const waiting = worker && this.#queue.shift()
    if (!worker || !waiting) return
    this.#busy.set(worker, waiting)
    worker.ref()
    worker.postMessage(waiting.job)
  }

  #start(): Worker | undefined {
    if (this.#busy.size >= this.#size) return undefined
    const worker = new Worker(this.#script, { resourceLimits })
    worker.on('message', (answer: object) => {
      worker.unref()
      this.#idle.push(worker)
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
