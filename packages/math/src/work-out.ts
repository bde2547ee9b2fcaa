import type { Executor } from '@lectern/core'
import { handled, makeOn } from './make.js'
import type { Formula, WorkedOut } from './worked-out.js'

/** Bytes kept from one run to the next. `fileCache` of `@lectern/node` is one. */
export interface FormulaCache {
  get(key: string): Promise<Uint8Array | undefined>
  set(key: string, bytes: Uint8Array): Promise<void>
}

export interface Workshop {
  /** Begins with those formulas that have not been begun yet; done when what the cache lacks is being worked out. */
  begin(formulas: readonly Formula[]): Promise<void>
  /** What was found out about a formula that was begun. */
  result(formula: Formula): Promise<WorkedOut>
}

/** What is kept is of this form; another form is another key. */
const form = 4

/** The libraries whose results are kept; a test holds them against what is installed. */
export const libraries = 'mathjax-full 3.2.2, speech-rule-engine 4.1.5'

/**
 * Formulas repeat, and each takes milliseconds: equal ones are worked out once in a run, and with a cache once on a
 * machine. The libraries are loaded when the first unknown formula comes.
 */
export function workshop(cache?: FormulaCache, executor?: Executor): Workshop {
  const results = new Map<string, Promise<WorkedOut>>()
  const make = makeOn(executor)
  return {
    async begin(formulas) {
      const fresh = new Map(formulas.map((formula) => [keyOf(formula), formula]))
      for (const key of results.keys()) fresh.delete(key)
      const begun = lookUp(fresh, cache).then((found) => makeMissing(fresh, found))
      for (const key of fresh.keys()) results.set(key, handled(resultOf(key, begun)))
      await begun
    },
    result: (formula) =>
      results.get(keyOf(formula)) ?? Promise.reject(new Error(`Not begun: ${formula.tex}`)),
  }

  async function makeMissing(formulas: ReadonlyMap<string, Formula>, found: Results): Promise<Batch> {
    const keys = [...formulas.keys()].filter((key) => !found.has(key))
    if (keys.length === 0) return { found, made: Promise.resolve(new Map()) }
    const { results } = await make(keys.map((key) => formulas.get(key) as Formula))
    const made = results.then((list) => new Map(keys.map((key, at) => [key, list[at] as WorkedOut])))
    return { found, made: handled(made.then((named) => keepAll(named, cache))) }
  }
}

type Results = ReadonlyMap<string, WorkedOut>
type Batch = { found: Results; made: Promise<Results> }

async function resultOf(key: string, begun: Promise<Batch>): Promise<WorkedOut> {
  const { found, made } = await begun
  return found.get(key) ?? ((await made).get(key) as WorkedOut)
}

function keyOf({ tex, display, lang, drawn }: Formula): string {
  return JSON.stringify([form, libraries, tex, display, lang, drawn])
}

async function lookUp(
  formulas: ReadonlyMap<string, Formula>,
  cache: FormulaCache | undefined,
): Promise<Results> {
  const found = new Map<string, WorkedOut>()
  await Promise.all(
    [...formulas].map(async ([key, formula]) => {
      const bytes = (await cache?.get(key)) ?? (await cache?.get(keyOf({ ...formula, drawn: true })))
      if (bytes) found.set(key, asAsked(JSON.parse(new TextDecoder().decode(bytes)) as WorkedOut, formula))
    }),
  )
  return found
}

/** What was drawn for print serves the others as well. */
function asAsked(result: WorkedOut, { drawn }: Formula): WorkedOut {
  if (drawn || 'problem' in result) return result
  const { drawing: _, ...rest } = result
  return rest
}

/** Nobody waits for it, and a cache must never stop a build. */
function keepAll(results: Results, cache: FormulaCache | undefined): Results {
  for (const [key, result] of results)
    cache?.set(key, new TextEncoder().encode(JSON.stringify(result))).catch(() => undefined)
  return results
}
