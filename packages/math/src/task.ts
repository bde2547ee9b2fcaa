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
  const compiled = compile(tex, display)
  if ('problem' in compiled) return compiled
  const { mathml } = compiled
  const spoken = await speak(mathml, lang)
  if (!drawn) return { mathml, spoken }
  // Apart, because the typeset letters are half of MathJax and only print draws them.
  const { draw } = await import('./draw.js')
  const drawing = draw(compiled.item)
  if ('problem' in drawing) return drawing
  return { mathml, ...drawing, spoken }
}
