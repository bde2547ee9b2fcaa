import { type MathElement, type Row, readMathml, writeMathml } from '../tree.js'
import { approaches, derivatives, factorsBehindFractions, limits } from './calculus.js'
import { substances } from './chemistry.js'
import { clean } from './clean.js'
import { ends } from './ends.js'
import { brackets, divisibility, norms, signs } from './fences.js'
import { functionArguments, lettersThatAreNoFunctions, maps } from './functions.js'
import { tables } from './layout.js'
import { currencies, decimals, joinThousands, ratios, repeating } from './numbers.js'
import { congruences, definitions, distributions, quantified } from './relations.js'
import { bars, binomials, scripts, vectorProducts, vectors } from './scripts.js'
import { intervals } from './sets.js'
import { temperatures, units } from './units.js'

/**
 * MathML as it is to be spoken: what TeX writes by its looks, by what it means. What is uncertain stays as it looks. Meanings are
 * attributes that the rules of `words/conditions.ts` go by.
 */
export function speakable(mathml: string): string {
  return writeMathml(rewritten(readMathml(mathml)))
}

/** From the inside out, so that each sees what its parts have become. */
function rewritten(element: MathElement, isScript = false): MathElement {
  if (element.children.length === 0) return decimals(element)
  const children = element.children.map((child, at) =>
    rewritten(child, isScript || (at > 0 && hasScripts(element))),
  )
  return ofElements.reduce((one, change) => change(one), {
    ...element,
    children: isRow(element) ? inRow(children, isScript) : children.map(alone),
  })
}

function inRow(row: Row, isScript: boolean): Row {
  return ofRows.reduce((one, change) => change(one, isScript), row)
}

/** What needs a place of its own has one place only: a group of one is that one. */
function alone(element: MathElement): MathElement {
  const [only, ...more] = clean([element])
  return only && more.length === 0 ? only : element
}

function isRow({ name }: MathElement): boolean {
  return /^(?:math|mrow|mstyle|mpadded|mtd|msqrt|menclose)$/.test(name)
}

function hasScripts({ name }: MathElement): boolean {
  return /^m(?:sub|sup|subsup|under|over|underover)$/.test(name)
}

const ofRows: readonly ((row: Row, isScript: boolean) => Row)[] = [
  clean,
  joinThousands,
  repeating,
  currencies,
  signs,
  norms,
  brackets,
  units,
  temperatures,
  substances,
  tables,
  maps,
  approaches,
  quantified,
  congruences,
  distributions,
  definitions,
  intervals,
  ratios,
  binomials,
  vectorProducts,
  derivatives,
  functionArguments,
  divisibility,
  lettersThatAreNoFunctions,
  factorsBehindFractions,
  ends,
]

const ofElements: readonly ((element: MathElement) => MathElement)[] = [vectors, bars, limits, scripts]
