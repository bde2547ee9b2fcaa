import type { FormulaDrawing } from '@lectern/core'
import { compile } from './tex.js'
import type { Formula } from './worked-out.js'

export type Typeset = { mathml: string; drawing?: FormulaDrawing } | { problem: string }

/** MathML of a formula, and its drawing where it is wanted and can be drawn whole. */
export async function typeset({ tex, display, drawn }: Formula): Promise<Typeset> {
  // Apart, because the letters to draw with are half of MathJax. Proofs are measured while they are parsed.
  const drawing = drawn || tex.includes('prooftree') ? await import('./draw.js') : undefined
  const compiled = compile(tex, display)
  if ('problem' in compiled) return compiled
  const { mathml, item } = compiled
  const made = drawn && drawing ? drawing.draw(item) : {}
  return 'problem' in made ? made : { mathml, ...made }
}
