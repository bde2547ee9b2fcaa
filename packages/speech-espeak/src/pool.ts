import { Worker } from 'node:worker_threads'
import { LecternError } from '@lectern/core/errors'
import type { Answer, Answers, Job } from './messages.js'

type Done = Answers[keyof Answers]

interface Waiting {
  job: Job
  resolve(done: Done): void
  reject(error: unknown): void
  signal?: AbortSignal | undefined
  /** Taken off the signal again when the call is answered. */
  stop?: () => void
}

interface Idle {
  worker: Worker
  leaving: NodeJS.Timeout
}

/**
 * Milliseconds that a thread waits for its next sentence: beside another engine it says a few words in a foreign language, and its 80 MB are
 * ready again within half a second.
 */
const usualPatience = 5000

/** Worker threads with one espeak-ng each. Which of them speaks does not matter: all give the same samples. */
export class SpeakPool {
  readonly #size: number
  readonly #patience: number
  readonly #idle: Idle[] = []
  readonly #busy = new Map<Worker, Waiting>()
  readonly #queue: Waiting[] = []
  #closed = false

  constructor(size: number, patience: number = usualPatience) {
    this.#size = size
    this.#patience = patience
  }

  /** @throws LecternError `unknown-voice`, `engine-failed`; the signal's reason when it is aborted */
  async ask<Kind extends Job['kind']>(
    job: Extract<Job, { kind: Kind }>,
    signal?: AbortSignal,
  ): Promise<Answers[Kind]> {
    // A worker answers a job with its own kind of answer.
    return (await this.#queued(job, signal)) as Answers[Kind]
  }

  #queued(job: Job, signal?: AbortSignal): Promise<Done> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return void reject(signal.reason)
      if (this.#closed) return void reject(failed('The engine was closed'))
      this.#queue.push({ job, resolve, reject, signal })
      this.#next()
    })
  }

  /** Ends all threads; what waits, or is not yet answered, is refused. */
  async close(): Promise<void> {
    this.#closed = true
    const idle = this.#idle.splice(0)
    for (const { leaving } of idle) clearTimeout(leaving)
    const busy = [...this.#busy.keys()]
    const open = [...this.#queue.splice(0), ...busy.map((worker) => this.#release(worker))]
    for (const waiting of open) waiting?.reject(failed('The engine was closed'))
    await Promise.all([...idle.map(({ worker }) => worker), ...busy].map((worker) => worker.terminate()))
  }

  #next(): void {
    const waiting = this.#queue.shift()
    if (!waiting) return
    if (waiting.signal?.aborted) {
      waiting.reject(waiting.signal.reason)
      this.#next()
      return
    }
    const worker = this.#wake() ?? this.#start()
    if (!worker) {
      this.#queue.unshift(waiting)
      return
    }
    this.#busy.set(worker, waiting)
    waiting.stop = () => this.#stop(worker)
    waiting.signal?.addEventListener('abort', waiting.stop, { once: true })
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
    const worker = new Worker(new URL('./worker.js', import.meta.url))
    worker.on('message', (answer: Answer) => this.#answered(worker, answer))
    worker.on('error', (cause) => this.#died(worker, cause))
    return worker
  }

  /** Nothing else ends a sentence in the middle; the next one gets a new thread. */
  #stop(worker: Worker): void {
    const waiting = this.#release(worker)
    void worker.terminate()
    waiting?.reject(waiting.signal?.reason)
    this.#next()
  }

  #release(worker: Worker): Waiting | undefined {
    const waiting = this.#busy.get(worker)
    this.#busy.delete(worker)
    if (waiting?.stop) waiting.signal?.removeEventListener('abort', waiting.stop)
    return waiting
  }

  #answered(worker: Worker, answer: Answer): void {
    const waiting = this.#release(worker)
    // After a crash inside espeak-ng its memory cannot be trusted: the next sentence gets a new worker.
    if ('problem' in answer && answer.problem === 'engine-failed') void worker.terminate()
    else this.#rest(worker)
    if (waiting) settle(waiting, answer)
    this.#next()
  }

  #died(worker: Worker, cause: unknown): void {
    const waiting = this.#release(worker)
    waiting?.reject(failed('espeak-ng stopped', cause))
    this.#next()
  }
}

function settle({ resolve, reject }: Waiting, answer: Answer): void {
  if ('problem' in answer) reject(new LecternError(answer.problem, answer.message))
  else resolve(answer)
}

function failed(message: string, cause?: unknown): LecternError {
  return new LecternError('engine-failed', message, { cause })
}
