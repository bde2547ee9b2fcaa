import { Worker } from 'node:worker_threads'
import { LecternError } from '@lectern/core'
import type { SpeakAnswer, SpeakJob } from './messages.js'

type Spoken = Extract<SpeakAnswer, { pcm: Int16Array }>

interface Waiting {
  job: Omit<SpeakJob, 'id'>
  resolve(spoken: Spoken): void
  reject(error: unknown): void
  signal?: AbortSignal | undefined
}

/** Worker threads with one espeak-ng each. Which of them speaks does not matter: all give the same samples. */
export class SpeakPool {
  readonly #size: number
  readonly #idle: Worker[] = []
  readonly #busy = new Map<Worker, Waiting>()
  readonly #queue: Waiting[] = []
  #closed = false

  constructor(size: number) {
    this.#size = size
  }

  speak(job: Omit<SpeakJob, 'id'>, signal?: AbortSignal): Promise<Spoken> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return void reject(signal.reason)
      if (this.#closed) return void reject(failed('The engine was closed'))
      this.#queue.push({ job, resolve, reject, signal })
      this.#next()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const { reject } of this.#queue.splice(0)) reject(failed('The engine was closed'))
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()))
  }

  #next(): void {
    const waiting = this.#queue.shift()
    if (!waiting) return
    if (waiting.signal?.aborted) {
      waiting.reject(waiting.signal.reason)
      this.#next()
      return
    }
    const worker = this.#idle.pop() ?? this.#start()
    if (!worker) {
      this.#queue.unshift(waiting)
      return
    }
    this.#busy.set(worker, waiting)
    worker.ref()
    worker.postMessage({ ...waiting.job, id: 0 } satisfies SpeakJob)
  }

  #start(): Worker | undefined {
    if (this.#busy.size >= this.#size) return undefined
    const worker = new Worker(new URL('./worker.js', import.meta.url))
    worker.on('message', (answer: SpeakAnswer) => this.#answered(worker, answer))
    worker.on('error', (cause) => this.#died(worker, cause))
    return worker
  }

  #answered(worker: Worker, answer: SpeakAnswer): void {
    const waiting = this.#busy.get(worker)
    this.#busy.delete(worker)
    // After a crash inside espeak-ng its memory cannot be trusted: the next sentence gets a new worker.
    if ('problem' in answer && answer.problem === 'engine-failed') void worker.terminate()
    else {
      worker.unref()
      this.#idle.push(worker)
    }
    if (waiting) settle(waiting, answer)
    this.#next()
  }

  #died(worker: Worker, cause: unknown): void {
    const waiting = this.#busy.get(worker)
    this.#busy.delete(worker)
    waiting?.reject(failed('espeak-ng stopped', cause))
    this.#next()
  }
}

function settle({ resolve, reject, signal }: Waiting, answer: SpeakAnswer): void {
  if (signal?.aborted) reject(signal.reason)
  else if ('pcm' in answer) resolve(answer)
  else reject(new LecternError(answer.problem, answer.message))
}

function failed(message: string, cause?: unknown): LecternError {
  return new LecternError('engine-failed', message, { cause })
}
