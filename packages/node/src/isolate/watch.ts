import { type Budget, OverLimit } from './budget.js'
import type { IsolatedProcess } from './process.js'

/** Milliseconds between two looks at the clock, for when the process does not say a thing. */
const often = 250

export interface Watch {
  /** The clock starts anew, with what this step may take. */
  begin(name: string | undefined, own: Partial<Budget>): void
  /** What the step that is under way may take. */
  readonly step: { name: string | undefined; budget: Budget }
  end(): void
}

/** Watches what a process takes, step by step, and calls once when it is more than it may. */
export function watch(process: IsolatedProcess, budget: Budget, over: (error: OverLimit) => void): Watch {
  let step = { name: undefined as string | undefined, budget }
  let since = performance.now()
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
