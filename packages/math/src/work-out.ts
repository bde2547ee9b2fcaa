import type { FormulaDrawing } from '@lectern/core'
import type { Spoken } from './speech.js'

/** Bytes kept from one run to the next. `fileCache` of `@lectern/node` is one. */
export interface FormulaCache {
  get(key: string): Promise<Uint8Array | undefined>
  set(key: string, bytes: Uint8Array): Promise<void>
}

export type WorkedOut = { mathml: string; drawing?: FormulaDrawing; spoken: Spoken } | { problem: string }

export type WorkOut = (tex: string, display: boolean, lang: string) => Promise<WorkedOut>

/** What is kept is of this form; another form is another key. */
const form = 4

/** The libraries whose results are kept; a test holds them against what is installed. */
export const libraries = 'mathjax-full 3.2.2, speech-rule-engine 4.1.5'

/**
 * Formulas repeat, and each takes milliseconds: equal ones are worked out once in a run, and with a cache once on a
 * machine. The libraries take half a second to load, so they are loaded when the first unknown formula comes.
 */
export function workOut(cache?: FormulaCache): WorkOut {
  const known = new Map<string, Promise<WorkedOut>>()
  let fresh: Promise<WorkOut> | undefined
  return (tex, display, lang) => {
    const key = JSON.stringify([form, libraries, tex, display, lang])
    const result = known.get(key) ?? (cache ? throughCache(cache, key, make) : make())
    known.set(key, result)
    return result

    async function make(): Promise<WorkedOut> {
      fresh ??= load()
      return (await fresh)(tex, display, lang)
    }
  }
}

async function throughCache(
  cache: FormulaCache,
  key: string,
  make: () => Promise<WorkedOut>,
): Promise<WorkedOut> {
  const kept = await cache.get(key)
  if (kept) return JSON.parse(new TextDecoder().decode(kept)) as WorkedOut
  const result = await make()
  await cache.set(key, new TextEncoder().encode(JSON.stringify(result)))
  return result
}

/** speech-rule-engine has one global language, so formulas are spoken one after the other. */
async function load(): Promise<WorkOut> {
  const [{ typeset }, { createSpeech }] = await Promise.all([import('./tex.js'), import('./speech.js')])
  const speak = createSpeech()
  let last: Promise<unknown> = Promise.resolve()
  return (tex, display, lang) => {
    const set = typeset(tex, display)
    if ('problem' in set) return Promise.resolve(set)
    const spoken = last.then(async () => ({ ...set, spoken: await speak(set.mathml, lang) }))
    last = spoken.catch(() => undefined)
    return spoken
  }
}
