import { LecternError } from '@lectern/core'
import { type Budget, OverLimit } from './budget.js'
import type { IsolatedProcess } from './process.js'

/** Milliseconds between two looks at the clock, for when the process does not say a thing. */
const often = 100

/** Milliseconds in which a process says something once it is started; it takes a tenth of a second on a machine at rest. */
const mostToStart = 60_000

export interface Watch {
  /** The clock starts anew, with what this step may take. */
  begin(name: string | undefined, own: Partial<Budget>): void
  /** What the step that is under way may take. */
  readonly step: { name: string | undefined; budget: Budget }
  end(): void
}

/** Watches what a process takes, step by step, and calls once when it is more than it may. */
export function watch(process: IsolatedProcess, budget: Budget, over: (error: LecternError) => void): Watch {
  let step = { name: undefined as string | undefined, budget }
  const began = performance.now()
  let since = began
  let processor = process.gauge().processor
  const timer = setInterval(judge, often)
  process.onGauge(judge)

  return {
    begin(name, own) {
      step = { name, budget: { ...budget, ...own } }
      since = performance.now()
      processor = process.gauge().processor
    },
    get step() {
      return step
    },
    end,
  }

  function judge(): void {
    if (process.gauge().memory === 0 && performance.now() - began > mostToStart) {
      end()
      over(notStarted())
      return
    }
    const limit = overrun()
    if (limit === undefined) return
    end()
    over(new OverLimit(limit, step.budget[limit], step.name))
  }

  function overrun(): keyof Budget | undefined {
    const used = process.gauge()
    if (performance.now() - since > step.budget.time) return 'time'
    if (used.processor - processor > step.budget.processor) return 'processor'
    return used.memory > step.budget.memory ? 'memory' : undefined
  }

  function end(): void {
    clearInterval(timer)
    process.onGauge(undefined)
  }
}

/** Node.js waits without end for the threads that it begins with, where the system gives it none. */
function notStarted(): LecternError {
  return new LecternError('crashed', `The process for the work did not start in ${mostToStart / 1000} s`, {
    hint: 'The system may allow too few processes and threads (ulimit -u), or be too busy.',
  })
}
