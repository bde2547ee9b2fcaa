import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { platform } from 'node:os'
import { fileURLToPath } from 'node:url'
import { gaugeDescriptor, type Order, type Word } from './messages.js'

const isolatedModule = new URL('./isolated.js', import.meta.url)

interface Gauge {
  /** Milliseconds of processor time since it was started. */
  processor: number
  /** Bytes. */
  memory: number
}

/** How a process ended by itself. */
export interface Ending {
  code: number | null
  signal: NodeJS.Signals | null
  /** The last of what it wrote on standard error. */
  complaint: string
}

export interface IsolatedProcess {
  send(order: Order): void
  /** The last figures; zeros before the first. */
  gauge(): Gauge
  /** Sets who listens to the process; one at a time. */
  onWord(heard: ((word: Word) => void) | undefined): void
  onGauge(measured: (() => void) | undefined): void
  ended: Promise<Ending>
  /** Ends it and every program that it started, whatever they do. */
  kill(): void
  /** Lets it end by itself. */
  leave(): void
}

/** How many characters of standard error are kept for the message. */
const most = 4096

/** Node's own words when its heap is full, many lines of addresses: the error says it in one. */
const heapIsFull = /^\s*(<--- Last few GCs --->|FATAL ERROR: |#\n# Fatal)/

/**
 * glibc gives threads memory of their own, and keeps small pieces that are free: after WebAssembly is compiled in parallel, 270 MB of them lie
 * idle. V8 compiles in pieces of 32 kB, which are given back at once when they are large enough to be mapped. Other C libraries do not know the
 * variables (mallopt(3)); who sets one keeps what they set.
 */
const givingBack = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '32768' } as const

export function startIsolated(): IsolatedProcess {
  const child = spawn(process.execPath, [fileURLToPath(isolatedModule)], {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc', 'pipe'],
    serialization: 'advanced',
    // The leader of a group, so that the programs it starts end with it.
    detached: platform() !== 'win32',
    windowsHide: true,
    env: { ...givingBack, ...process.env },
  })
  let complaint = ''
  let gauge: Gauge = { processor: 0, memory: 0 }
  let heard: ((word: Word) => void) | undefined
  let measured: (() => void) | undefined
  child.on('message', (word: Word) => heard?.(word))
  readGauge(child, (figures) => {
    gauge = figures
    measured?.()
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = `${complaint}${text}`.slice(-most)
    if (!heapIsFull.test(complaint)) process.stderr.write(text)
  })
  return {
    send: (order) => {
      if (child.connected) child.send(order, () => undefined)
    },
    gauge: () => gauge,
    onWord(listener) {
      heard = listener
    },
    onGauge(listener) {
      measured = listener
    },
    ended: endOf(child, () => complaint),
    kill: () => killGroup(child),
    leave() {
      if (child.connected) child.disconnect()
    },
  }
}

/** @returns once everything that it wrote has come */
async function endOf(child: ChildProcess, complaint: () => string): Promise<Ending> {
  try {
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
    return { code, signal, complaint: complaint() }
  } catch (error) {
    return { code: null, signal: null, complaint: String(error) }
  }
}

function readGauge(child: ChildProcess, tell: (gauge: Gauge) => void): void {
  // A process that could not be started has no streams.
  const stream = child.stdio?.[gaugeDescriptor]
  if (!stream || !('read' in stream)) return
  stream.on('data', (lines: Buffer) => {
    const [processor = 0, memory = 0] =
      lines.toString().trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
    if (memory > 0) tell({ processor, memory })
  })
  stream.on('error', () => undefined)
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    if (platform() === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // The process has ended in between.
  }
}
