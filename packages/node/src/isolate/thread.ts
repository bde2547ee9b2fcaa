import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Word } from './messages.js'
import { type Ending, type Gauge, type IsolatedProcess, isolatedModule } from './process.js'

/** Node gives its own thread 984 KB of stack and keeps 192 KB of a worker's for itself: what is nested too deeply is so in both. */
const stackSizeMb = (984 + 192) / 1024

/** A thread of this process for tasks: it starts sooner than a process, and programs that it starts are not ended with it. */
export function startThread(): IsolatedProcess {
  const worker = new Worker(isolatedModule, { resourceLimits: { stackSizeMb } })
  let heard: ((word: Word) => void) | undefined
  let last: Gauge = { processor: 0, memory: 0 }
  worker.on('message', (word: Word) => heard?.(word))
  return {
    send: (order) => worker.postMessage(order),
    gauge() {
      last = measured() ?? last
      return last
    },
    onWord(listener) {
      heard = listener
    },
    onGauge: () => undefined,
    ended: endOf(worker),
    kill: () => void worker.terminate(),
    leave: () => worker.postMessage({ kind: 'leave' }),
  }
}

/** Undefined for the moment in which the system lets the process open no more files: it asks for its memory by one. */
function measured(): Gauge | undefined {
  try {
    const { user, system } = process.cpuUsage()
    return { processor: (user + system) / 1000, memory: process.memoryUsage.rss() }
  } catch {
    return undefined
  }
}

async function endOf(worker: Worker): Promise<Ending> {
  let complaint = ''
  worker.on('error', ({ message }) => {
    complaint = message
  })
  const [code] = (await once(worker, 'exit')) as [number]
  return { code, signal: null, complaint }
}
