import type { OptionalWork } from '../contracts/optional-work.js'
import type { Report } from '../diagnostics/report.js'
import { defineRules } from '../diagnostics/rules.js'

/** What optional work reports. */
export const optionalWorkRules = defineRules('core', {
  'optional-work': ['warning', 'Colours, formulas, drawings and files from the network take little time'],
})

/** How much optional work there may be. */
export interface OptionalWorkOptions {
  /** Milliseconds. Default: 60,000. */
  time?: number
  /**
   * Does some work, and stops it after that many milliseconds; undefined then. `interrupted` of `@lectern/node` is one. Default: work that has begun
   * is not stopped.
   */
  interrupt?: <T>(work: () => T, milliseconds: number) => { value: T } | undefined
}

/** A budget for the optional work of one article. */
export function createOptionalWork({
  time = 60_000,
  interrupt = (work) => ({ value: work() }),
}: OptionalWorkOptions = {}): OptionalWork {
  const undone = new Set<string>()
  let [left, underWay, since] = [time, 0, 0]

  return {
    allow: (milliseconds) => {
      left += milliseconds
    },
    run(what, work) {
      begin()
      const done = left > 0 ? interrupt(work, Math.ceil(left)) : undefined
      end()
      if (!done) undone.add(what)
      return done?.value
    },
    async wait(what, work, signal) {
      signal?.throwIfAborted()
      const own = new AbortController()
      const stop = () => own.abort(signal?.reason)
      begin()
      const timer = setTimeout(() => own.abort(timeUp), Math.max(0, left))
      signal?.addEventListener('abort', stop, { once: true })
      try {
        if (left > 0) return await work(own.signal)
      } catch (error) {
        if (own.signal.reason !== timeUp) throw error
      } finally {
        clearTimeout(timer)
        signal?.removeEventListener('abort', stop)
        end()
      }
      // A timer may come a little before its time.
      left = Math.min(left, 0)
      undone.add(what)
      return undefined
    },
    undone() {
      const names = [...undone]
      undone.clear()
      return names
    },
  }

  /** Time in which several things are done at once is taken once. */
  function begin(): void {
    settle()
    underWay += 1
  }

  function end(): void {
    settle()
    underWay -= 1
  }

  function settle(): void {
    const now = performance.now()
    if (underWay > 0) left -= now - since
    since = now
  }
}

const timeUp = new DOMException('The time for optional work is used up', 'TimeoutError')

/** Tells what was left undone, in one finding. */
export function reportUndone(work: OptionalWork, report: Report): void {
  const names = work.undone()
  if (names.length === 0) return
  report(
    optionalWorkRules['optional-work'],
    `Some of the ${names.join(', ')} took too long together, and are left plain`,
    {
      hint: 'Look for a program, a formula or a drawing without end, or for a host that hardly answers; or allow more time (createOptionalWork).',
    },
  )
}
