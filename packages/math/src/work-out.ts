import type { Executor, OptionalWork, Task } from '@lectern/core'
import type { Formula, WorkedOut } from './worked-out.js'

/** Bytes kept from one run to the next. `fileCache` of `@lectern/node` is one. */
export interface FormulaCache {
  /** What was kept under this key, if anything was. */
  get(key: string): Promise<Uint8Array | undefined>
  /** Keeps bytes under a key. */
  set(key: string, bytes: Uint8Array): Promise<void>
}

export interface Workshop {
  /** Starts work on the formulas that have not been started yet. Resolves once the cache has been read and the rest is in progress. */
  begin(formulas: readonly Formula[]): Promise<void>
  /** The result for a formula that was begun; undefined where there was no time for it. */
  result(formula: Formula): Promise<WorkedOut | undefined>
}

/** Version of the cached form, and part of the key: raise it when results change. */
const form = 22

/** The libraries whose results are kept; a test holds them against what is installed. */
export const libraries = '@mathjax/src 4.1.3, speech-rule-engine 5.0.0-rc.4'

/** Milliseconds that an ordinary formula takes at most, with its drawing. */
const ordinary = 50

/** Formulas that are worked out together: those of a batch that takes too long are all left as they were written. */
const atOnce = 50

type WorkOutAll = (formulas: readonly Formula[], signal: AbortSignal) => Promise<WorkedOut[]>

const task: Task<readonly Formula[], WorkedOut[]> = {
  module: new URL('./task.js', import.meta.url).href,
  name: 'workOutAll',
}

/**
 * Formulas repeat, and each takes milliseconds: equal ones are worked out once in a run, and with a cache once on a
 * machine. The libraries take a third of a second to load, so they are loaded when the first unknown formula comes, and
 * on another core where there is one. One thread: with two, or MathJax here, articles of 5,000 words come 0.03 s earlier
 * and those of 50,000 as much later, for they wait for each other's cores.
 */
export function workshop(
  work: OptionalWork,
  { cache, executor }: { cache?: FormulaCache; executor?: Executor },
): Workshop {
  const results = new Map<string, Promise<WorkedOut | undefined>>()
  const workOutAll: WorkOutAll = executor ? (formulas, signal) => executor.run(task, formulas, signal) : here
  let last: Promise<unknown> = Promise.resolve()
  return {
    async begin(formulas) {
      const fresh = new Map(formulas.map((formula) => [keyOf(formula), formula]))
      for (const key of results.keys()) fresh.delete(key)
      const begun = lookUp(fresh, cache).then((found) => ({ found, made: make(without(fresh, found)) }))
      for (const key of fresh.keys()) results.set(key, handled(resultOf(key, begun)))
      await begun
    },
    result: (formula) =>
      results.get(keyOf(formula)) ?? Promise.reject(new Error(`Not begun: ${formula.tex}`)),
  }

  /** One batch after the other: speech has one global language, and a second thread would load everything again. */
  function make(missing: ReadonlyMap<string, Formula>): Promise<ReadonlyMap<string, WorkedOut>> {
    const made = last.then(async () => {
      const named = new Map<string, WorkedOut>()
      const entries = [...missing]
      work.allow(entries.length * ordinary)
      while (entries.length > 0) {
        const some = entries.splice(0, atOnce)
        const formulas = some.map(([, formula]) => formula)
        const list = await work.wait('formulas', (signal) => workOutAll(formulas, signal))
        for (const [at, result] of list?.entries() ?? []) {
          const [key] = some[at] as [string, Formula]
          named.set(key, result)
          keep(key, result, cache)
        }
      }
      return named
    })
    last = made.catch(() => undefined)
    return handled(made)
  }
}

type Batch = { found: ReadonlyMap<string, WorkedOut>; made: Promise<ReadonlyMap<string, WorkedOut>> }

async function resultOf(key: string, begun: Promise<Batch>): Promise<WorkedOut | undefined> {
  const { found, made } = await begun
  return found.get(key) ?? (await made).get(key)
}

/** A formula may be begun and its result never awaited: its failure must not count as an unhandled rejection. */
function handled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined)
  return promise
}

async function here(formulas: readonly Formula[]): Promise<WorkedOut[]> {
  return (await import('./task.js')).workOutAll(formulas)
}

function keyOf({ tex, display, lang, drawn }: Formula): string {
  return JSON.stringify([form, libraries, tex, display, lang, drawn])
}

async function lookUp(
  formulas: ReadonlyMap<string, Formula>,
  cache: FormulaCache | undefined,
): Promise<ReadonlyMap<string, WorkedOut>> {
  const found = new Map<string, WorkedOut>()
  await Promise.all(
    [...formulas].map(async ([key, formula]) => {
      const kept = (await recall(key, cache)) ?? (await recall(keyOf({ ...formula, drawn: true }), cache))
      if (kept) found.set(key, asAsked(kept, formula))
    }),
  )
  return found
}

/** An entry that cannot be read counts as missing: a cache must never stop a build. */
async function recall(key: string, cache: FormulaCache | undefined): Promise<WorkedOut | undefined> {
  try {
    const bytes = await cache?.get(key)
    return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as WorkedOut)
  } catch {
    return undefined
  }
}

/** What was drawn for print serves the others as well. */
function asAsked(result: WorkedOut, { drawn }: Formula): WorkedOut {
  if (drawn || 'problem' in result) return result
  const { drawing: _, ...rest } = result
  return rest
}

function without(
  formulas: ReadonlyMap<string, Formula>,
  found: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, Formula> {
  return new Map([...formulas].filter(([key]) => !found.has(key)))
}

/** Is not awaited. What cannot be stored is worked out again next time. */
function keep(key: string, result: WorkedOut, cache: FormulaCache | undefined): void {
  cache?.set(key, new TextEncoder().encode(JSON.stringify(result))).catch(() => undefined)
}
