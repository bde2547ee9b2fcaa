import type { Executor, Task } from '@lectern/core'
import type { Unspoken } from './speak-all.js'
import type { Spoken } from './speech.js'
import type { Typeset } from './typeset.js'
import type { Formula, WorkedOut } from './worked-out.js'

/** Works out formulas; done when all are typeset and on their way to be spoken. One call after the other. */
export type Make = (formulas: readonly Formula[]) => Promise<{ results: Promise<WorkedOut[]> }>

type SpeakAll = (formulas: readonly Unspoken[]) => Promise<Spoken[]>

const task: Task<readonly Unspoken[], Spoken[]> = {
  module: new URL('./speak-all.js', import.meta.url).href,
  name: 'speakAll',
}

/** As many formulas are typeset before the first of them are spoken. */
const atOnce = 32

/** So many are under way before anything has to be waited for. */
export const withoutWaiting = 2 * atOnce

/**
 * MathJax typesets here, speech-rule-engine speaks on another core where there is one: each takes a sixth of a second
 * to load, and some milliseconds a formula.
 */
export function makeOn(executor: Executor | undefined): Make {
  const speakAll = inTurn(executor ? (formulas) => executor.run(task, formulas) : speakHere)
  return async (formulas) => {
    const [first] = formulas
    // Loads the rules there while MathJax is loaded here.
    if (executor && first)
      void speakAll([{ mathml: '<math><mi>x</mi></math>', lang: first.lang }]).catch(() => undefined)
    const results: Promise<WorkedOut[]>[] = []
    for (let at = 0; at < formulas.length; at += atOnce) {
      // Two groups ahead and no more: then the other core's answers are heard, and it always has something to do.
      await results.at(-2)
      results.push(handled(spoken(await typesetAll(formulas.slice(at, at + atOnce)), speakAll)))
    }
    return { results: handled(Promise.all(results).then((lists) => lists.flat())) }
  }
}

/** speech-rule-engine has one language at a time, and another thread would have to load it again. */
function inTurn(speakAll: SpeakAll): SpeakAll {
  let last: Promise<unknown> = Promise.resolve()
  return (formulas) => {
    const spoken = last.then(() => speakAll(formulas))
    last = spoken.catch(() => undefined)
    return spoken
  }
}

async function speakHere(formulas: readonly Unspoken[]): Promise<Spoken[]> {
  return (await import('./speak-all.js')).speakAll(formulas)
}

type Typed = { lang: string; typeset: Typeset }

async function typesetAll(formulas: readonly Formula[]): Promise<Typed[]> {
  const { typeset } = await import('./typeset.js')
  const all: Typed[] = []
  for (const formula of formulas) all.push({ lang: formula.lang, typeset: await typeset(formula) })
  return all
}

async function spoken(all: readonly Typed[], speakAll: SpeakAll): Promise<WorkedOut[]> {
  const unspoken = all.flatMap(({ typeset, lang }) =>
    'problem' in typeset ? [] : [{ mathml: typeset.mathml, lang }],
  )
  const words = (await speakAll(unspoken)).values()
  return all.map(({ typeset }) =>
    'problem' in typeset ? typeset : { ...typeset, spoken: words.next().value as Spoken },
  )
}

/** A formula may be begun and never asked for: then nobody hears of its failure. */
export function handled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined)
  return promise
}
