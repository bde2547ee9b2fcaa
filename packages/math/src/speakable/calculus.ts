import { grouped, leaf, type MathElement, type Row } from '../tree.js'
import {
  additions,
  baseOf,
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

/** What stands under "lim", and what stands under a sum. */
export function limits(element: MathElement): MathElement {
  if (element.name !== 'munder' && element.name !== 'munderover' && !isIndexed(element)) return element
  const [base, under, ...over] = element.children
  if (!base || !under || base.name === 'mrow') return element
  const isLimit = /^lim\b/.test(base.text)
  const row = rowOf(under).map((one, at, all) => inLimit(one, isLimit, at === all.length - 1))
  const spoken = { ...element, children: [base, grouped(row), ...over] }
  const kind = kinds[base.text.replace(/\s/u, ' ')]
  return kind && row.some((one) => means(one, 'approaching')) ? meaning(spoken, kind) : spoken
}

const kinds: Readonly<Record<string, 'limit' | 'limit inferior' | 'limit superior'>> = {
  lim: 'limit',
  'lim inf': 'limit inferior',
  'lim sup': 'limit superior',
}

function isIndexed({ name, children }: MathElement): boolean {
  return (
    (name === 'msub' || name === 'msubsup') &&
    /^(?:lim|max|min|sup|inf|[∑∏⋃⋂∫])$/.test(children[0]?.text ?? '')
  )
}

function inLimit(element: MathElement, isLimit: boolean, isLast: boolean): MathElement {
  if (isOperator(element, '∈')) return meaning(element, 'in')
  if (!isLimit) return element
  if (isOperator(element, '→')) return meaning(element, 'approaching')
  const [value, side] = element.children
  if (element.name !== 'msup' || !value || !isLast || !(isNumber(value) || isLetter(value))) return element
  if (isOperator(side, '+')) return meaning(element, 'from above')
  return isOperator(side, ...minuses) ? meaning(element, 'from below') : element
}

/** "x → 0": a variable that approaches a number. What stands between other things may imply, or map. */
export function approaches(row: Row): Row {
  const plain = withoutSpaces(row)
  const arrow = plain.findIndex((element) => isOperator(element, '→') && !element.attributes['ext-meaning'])
  if (arrow !== 1) return row
  const [variable, , first, second] = plain
  const value = first && additions.has(first.text) ? second : first
  return variable && value && isApproached(variable, value)
    ? row.map((element) => (element === plain[arrow] ? meaning(element, 'approaches') : element))
    : row
}

/** Anything may grow without end; capitals may be mapped to 0, and x₁ to x₂. */
function isApproached(variable: MathElement, value: MathElement): boolean {
  const base = baseOf(variable)
  if (!isLetter(base) || variable.name === 'msup') return false
  if (value.text === '∞') return true
  const isSequence = variable.name === 'msub' && isLetter(variable.children[1])
  return /^\p{Ll}$/u.test(base.text) && (isNumber(baseOf(value)) || (isSequence && !isOperator(value)))
}

/** Leibniz's derivatives, of something and as what acts upon what follows. */
export function derivatives(row: Row): Row {
  return row.map((element, at) => {
    if (element.name !== 'mfrac') return element
    const [above, below] = element.children.map((child) => withoutSpaces(rowOf(child)))
    if (!above || !below || !isDifferential(above[0]) || hasOperation(above) || !areVariables(below))
      return element
    return meaning(element, above.length === 1 && isOperand(row[at + 1]) ? 'differentiation' : 'derivative')
  })
}

/** dx, ∂x², ∂x∂y. */
function areVariables(row: Row): boolean {
  return (
    row.length > 1 &&
    row.length % 2 === 0 &&
    row.every((element, at) => (at % 2 === 0 ? isDifferential(element) : isLetter(baseOf(element))))
  )
}

function isDifferential(element: MathElement | undefined): boolean {
  return Boolean(element && /^[d∂]$/.test(baseOf(element).text))
}

function isOperand(element: MathElement | undefined): boolean {
  if (!element) return false
  return element.name !== 'mo' || element.text === '('
}

/** Where a simple fraction ends, when a factor follows: "n over 2 times a". */
export function factorsBehindFractions(row: Row): Row {
  return row.flatMap((element, at) => {
    const [above, below] = element.children
    const behind = row[at + 1]
    const isFactor =
      behind && isLetter(baseOf(behind)) && !behind.attributes.class && !below?.attributes.class
    const isPlain =
      element.name === 'mfrac' && !element.attributes['ext-meaning'] && isTerm(above) && isTerm(below)
    return isPlain && isFactor && !element.children.every(isNumber) ? [element, leaf('mo', '⋅')] : [element]
  })
}

function isTerm(element: MathElement | undefined): boolean {
  return isLetter(element) || isNumber(element)
}
