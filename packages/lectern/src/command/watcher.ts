import { writeSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import type { Budget } from '@lectern/node/isolate'

/** What a step of the work may take, and what is said when it takes more of it. */
export interface Step {
  budget: Budget
  told: Readonly<Record<keyof Budget, string>>
}

/** Milliseconds between two looks at the clock. */
const often = 100
/** Milliseconds in which the main thread ends, where it can. */
const grace = 1_000

let step: Step | undefined
let since = 0
let processor = 0

parentPort?.on('message', (next: Step) => {
  step = next
  since = performance.now()
  processor = processorTime()
})
const looking = setInterval(() => {
  const limit = step && overrun(step.budget)
  if (!step || !limit) return
  clearInterval(looking)
  say(step.told[limit])
  end().catch(() => undefined)
}, often)

function overrun(budget: Budget): keyof Budget | undefined {
  if (performance.now() - since > budget.time) return 'time'
  if (processorTime() - processor > budget.processor) return 'processor'
  return process.memoryUsage.rss() > budget.memory ? 'memory' : undefined
}

/** Milliseconds, of all threads. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The line that tells progress at a terminal is written over. Nobody may listen any more. */
function say(text: string): void {
  try {
    writeSync(2, `${process.stderr.isTTY ? '\r\u001b[K' : ''}${text}\n`)
  } catch {}
}

/**
 * In a thread, `process.exit()` ends that thread alone. The inspector has the main one call it in the middle of whatever it does, so that
 * temporary files are removed on the way out; standard error is closed before, since Node.js tells there that it waits for a debugger. Inside
 * a call of the system or a library in C nothing can interrupt the main thread: then the system ends the process.
 */
async function end(): Promise<void> {
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), grace)
  const { Session } = await import('node:inspector')
  const session = new Session()
  session.connectToMainThread()
  const expression = 'process.getBuiltinModule("node:fs").closeSync(2); process.exit(1)'
  session.post('Runtime.evaluate', { expression })
}
