import type { FormulaDrawing } from '@lectern/core'
import { forScreen } from './screen/screen.js'
import { type Spoken, speak } from './speech.js'
import { type Compiled, compile } from './tex.js'
import type { Formula, WorkedOut } from './worked-out.js'

type Parsed = Exclude<Compiled, { item: unknown }> | { mathml: string; drawing?: FormulaDrawing }

/**
 * Works formulas out, in order: a module that a worker can load, and the only one that loads the heavy libraries.
 *
 * @returns as many results as formulas
 */
export async function workOutAll(formulas: readonly Formula[]): Promise<WorkedOut[]> {
  const results: WorkedOut[] = []
  for (const formula of formulas) results.push(await workOut(formula))
  return results
}

async function workOut(formula: Formula): Promise<WorkedOut> {
  const parsed = await parse(formula)
  if ('problem' in parsed) return parsed
  const screen = forScreen(parsed.mathml)
  const spoken = await spokenForm(parsed.mathml, formula.lang)
  if (!spoken) return { problem: 'it is too large to be put into words' }
  return { ...parsed, ...(screen ? { screen } : {}), spoken }
}

/** Nothing where the engine runs out of stack, in some thousand tokens; it says so in an error of its own. */
async function spokenForm(mathml: string, lang: string): Promise<Spoken | undefined> {
  try {
    const spoken = await speak(mathml, lang)
    return spoken.text === '' && hasWords(mathml) ? undefined : spoken
  } catch (error) {
    if (error instanceof Error && (error.name === 'SRE Error' || error.name === 'RangeError'))
      return undefined
    throw error
  }
}

/** The engine says nothing where it fails inside; for room that a phantom takes, nothing is right. */
const hasWords = (mathml: string): boolean =>
  /<m(?:i|n|o|text)\b[^>]*>[^<\s]/.test(mathml) && !mathml.includes('<mphantom>')

async function parse({ tex, display, drawn }: Formula): Promise<Parsed> {
  // Apart, because the letters to draw with are half of MathJax. Proofs are measured while they are parsed.
  const drawing = drawn || tex.includes('prooftree') ? await import('./draw.js') : undefined
  const compiled = compile(tex, display)
  if ('problem' in compiled) return compiled
  const { mathml, item } = compiled
  const made = drawn && drawing ? drawing.draw(item) : {}
  return 'problem' in made ? made : { mathml, ...made }
}
