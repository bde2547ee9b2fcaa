import { branch, leaf, type MathElement, withAttributes } from '../tree.js'
import {
  baseOf,
  fenceAt,
  hasOperation,
  isLetter,
  isNumber,
  isOperator,
  meaning,
  means,
  minuses,
  rowOf,
  withoutSpaces,
} from './parts.js'

/** Exponents that are none: inverses, transposes, stars. */
export function scripts(element: MathElement): MathElement {
  const [base, script] = element.children
  if (element.name === 'msubsup') return bounds(element)
  if (element.name === 'msub' && base?.name === 'mi') return index(element)
  if (element.name !== 'msup' || !base || !script || element.attributes['ext-meaning']) return element
  const order = orderOf(base, script)
  if (order) return meaning(branch('msup', [base, order]), 'nth derivative')
  if (isTranspose(script)) return meaning(branch('msup', [base, leaf('mi', 'T')]), 'transposed')
  if (base.attributes.mathvariant === 'double-struck') return element
  if (isMark(script)) return adorned(element, base, script)
  if (isOperator(script, '∗', '*', '+', '−', '†')) return meaning(element, 'superscript')
  if (isLongPower(script)) return meaning(element, 'power')
  if (!isSetOrMatrix(base)) return element
  if (isMinusOne(script)) return meaning(element, 'inverse')
  return isLetter(script) && /^[TcC]$/.test(script.text) ? meaning(element, 'superscript') : element
}

/** "x sub i plus 1" may be either: its end is said. */
function index(element: MathElement): MathElement {
  return hasOperation(withoutSpaces(rowOf(element.children[1]))) ? meaning(element, 'index') : element
}

/** "x to the n plus 1" may be either, where no word comes behind it. */
function isLongPower(script: MathElement): boolean {
  const row = withoutSpaces(rowOf(script))
  const [sign] = row
  return row.length > (isOperator(sign, ...minuses) ? 2 : 1) && !fenceAt(row, 0)
}

/** Of f with (n) above it. */
function orderOf(base: MathElement, script: MathElement): MathElement | undefined {
  const fence = /^[fghuyFGH]$/.test(base.text) ? fenceAt(rowOf(script), 0) : undefined
  const [order, ...more] = fence?.inside ?? []
  return order && more.length === 0 && (isLetter(order) || isNumber(order)) ? order : undefined
}

function isTranspose(script: MathElement): boolean {
  const { text, attributes } = script
  return (
    text === '⊤' ||
    text === '⊺' ||
    (text === 'T' && /^(?:normal|sans-serif)/.test(attributes.mathvariant ?? ''))
  )
}

/** The sign of lines that are perpendicular is "perp" in spaces. */
function adorned(element: MathElement, base: MathElement, script: MathElement): MathElement {
  const sign = script.text === '⊥' ? leaf('mi', 'x', { 'ext-speech': 'perp' }) : script
  return meaning(branch('msup', [base, sign], element.attributes), 'juxtaposed')
}

function isMark({ name, text }: MathElement): boolean {
  return (name === 'mi' || name === 'mo') && /^[⊥×♯♭]$/.test(text)
}

function isSetOrMatrix(base: MathElement): boolean {
  return base.name === 'mi' && /^\p{Lu}$/u.test(base.text)
}

function isMinusOne(script: MathElement): boolean {
  const [sign, one, ...more] = rowOf(script)
  return isOperator(sign, ...minuses) && one?.text === '1' && more.length === 0
}

/** [F(x)] with a lower and an upper bound. */
function bounds(element: MathElement): MathElement {
  const [base, lower, upper] = element.children
  if (!base || !lower || !upper) return element
  const fence = fenceAt([base], 0)
  const isEvaluated = fence ? isOperator(fence.open, '[') : isOperator(base, ']')
  return isEvaluated ? meaning(branch('msup', [branch('msub', [base, lower]), upper]), 'bounds') : element
}

/** Arrows over letters are vectors. */
export function vectors(element: MathElement): MathElement {
  const [, accent] = element.children
  return element.name === 'mover' && isOperator(accent, '→', '⃗') ? meaning(element, 'vector') : element
}

/** "×" and "·" between vectors are products of their own. */
export function vectorProducts(row: readonly MathElement[]): readonly MathElement[] {
  return row.map((element, at) => {
    const isProduct = isOperator(element, '×', '⋅') && isVector(row[at - 1])
    if (!isProduct || !(isVector(row[at + 1]) || row[at - 1]?.text === '∇')) return element
    return meaning(element, element.text === '×' ? 'cross' : 'dot')
  })
}

function isVector(element: MathElement | undefined): boolean {
  if (!element) return false
  return means(baseOf(element), 'vector') || element.text === '∇'
}

/** Two numbers above each other in parentheses; in other brackets they are others (Stirling's, Euler's). */
export function binomials(row: readonly MathElement[]): readonly MathElement[] {
  return row.map((element, at) => {
    const isStacked = element.name === 'mfrac' && /^0(?:\D|$)/.test(element.attributes.linethickness ?? '')
    return isStacked && isOperator(row[at - 1], '(') && isOperator(row[at + 1], ')')
      ? meaning(element, 'binomial')
      : element
  })
}

/** The bar of \overline is that of \bar, over single letters. */
export function bars(element: MathElement): MathElement {
  const [base, accent] = element.children
  if (element.name !== 'mover' || !base || !isOperator(accent, '―', '‾', '¯')) return element
  return isLetter(base) || isNumber(base)
    ? withAttributes(branch('mover', [base, leaf('mo', '¯')]), element.attributes)
    : element
}
