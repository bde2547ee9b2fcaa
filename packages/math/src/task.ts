import type { FormulaDrawing } from '@lectern/core'
import { createSpeech } from './speech.js'
import { type Compiled, compile } from './tex.js'
import type { Formula, WorkedOut } from './worked-out.js'

const speech = createSpeech()

type Parsed = Exclude<Compiled, { item: unknown }> | { mathml: string; drawing?: FormulaDrawing }

/**
 * Works formulas out, in order: a module that a worker can load, and all that loads the heavy libraries. All are parsed while
 * speech begins, then spoken.
 *
 * @returns as many results as formulas
 */
export async function workOutAll(formulas: readonly Formula[]): Promise<WorkedOut[]> {
  const [first] = formulas
  // Who asks for its words is told when it cannot begin.
  if (first) speech.begin(first.lang).catch(() => undefined)
  const parsed: Parsed[] = []
  for (const formula of formulas) parsed.push(await parse(formula))
  const results: WorkedOut[] = []
  for (const [index, { lang }] of formulas.entries()) {
    const one = parsed[index] as Parsed
    results.push('problem' in one ? one : { ...one, spoken: await speech.speak(one.mathml, lang) })
  }
  return results
}

async function parse({ tex, display, drawn }: Formula): Promise<Parsed> {
  // Apart, because the letters to draw with are half of MathJax. Proofs are measured while they are parsed.
  const drawing = drawn || tex.includes('prooftree') ? await import('./draw.js') : undefined
  const compiled = compile(tex, display)
  if ('problem' in compiled) return compiled
  const { mathml, item } = compiled
  const made = drawn && drawing ? drawing.draw(item) : {}
  return 'problem' in made ? made : { mathml, ...made }
}
