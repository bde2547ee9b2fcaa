import { createSpeech } from './speech.js'
import { compile } from './tex.js'
import type { Formula, WorkedOut } from './worked-out.js'

const speak = createSpeech()

/**
 * Works formulas out, in order: a module that a worker can load, and all that loads the heavy libraries.
 *
 * @returns as many results as formulas
 */
export async function workOutAll(formulas: readonly Formula[]): Promise<WorkedOut[]> {
  const results: WorkedOut[] = []
  for (const formula of formulas) results.push(await workOutOne(formula))
  return results
}

async function workOutOne({ tex, display, lang, drawn }: Formula): Promise<WorkedOut> {
  // Apart, because the letters to draw with are half of MathJax. Proofs are measured while they are parsed.
  const drawing = drawn || tex.includes('prooftree') ? await import('./draw.js') : undefined
  const compiled = compile(tex, display)
  if ('problem' in compiled) return compiled
  const { mathml, item } = compiled
  const made = drawn && drawing ? drawing.draw(item) : {}
  if ('problem' in made) return made
  return { mathml, ...made, spoken: await speak(mathml, lang) }
}
