import { Worker } from 'node:worker_threads'
import { type Answer, toPlain } from '../work/messages.js'
import type { Budget } from './budget.js'
import type { Order, Word } from './messages.js'

/** What a task that runs in a process of its own is given beside its input. */
export interface IsolatedContext {
  /** Ends the work early. */
  signal: AbortSignal
  /** Tells the caller something that structured clone can carry. */
  say(message: unknown): void
  /** Begins a step with a budget of its own: the clock starts anew. */
  begin(name: string, budget?: Partial<Budget>): void
}

// The main module of an isolated process.
let controller = new AbortController()

const gauge = new Worker(new URL('./gauge.js', import.meta.url))
gauge.unref()
// Without it, nobody could stop what takes too much.
gauge.on('error', ({ message }) => {
  process.stderr.write(`${message}\n`)
  process.exit(1)
})
process.on('message', follow)
process.on('disconnect', () => process.exit())
// Ctrl-C is for who asked to judge.
process.on('SIGINT', () => undefined)

function follow(order: Order): void {
  if (order.kind === 'load') void import(order.module).catch(() => undefined)
  else if (order.kind === 'abort') controller.abort(new Error('Stopped'))
  else void answer(order).then((answer) => tell({ kind: 'done', answer }))
}

async function answer({ module, name, input }: Extract<Order, { kind: 'run' }>): Promise<Answer> {
  controller = new AbortController()
  const context: IsolatedContext = {
    signal: controller.signal,
    say: (message) => tell({ kind: 'said', message }),
    begin: (name, budget = {}) => tell({ kind: 'step', name, budget }),
  }
  try {
    const exported: Record<string, unknown> = await import(module)
    const task = exported[name]
    if (typeof task !== 'function') throw new TypeError(`${module} exports no function "${name}"`)
    return { ok: true, output: await task(input, context) }
  } catch (error) {
    return { ok: false, error: toPlain(error) }
  }
}

function tell(word: Word): void {
  // The channel may be gone: then the process is about to end.
  process.send?.(word, undefined, {}, () => undefined)
}
