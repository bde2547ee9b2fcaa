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
import { grouped, leaf, type MathElement, type Row } from './tree.js'

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
  const isVariable = variable && isLetter(baseOf(variable)) && variable.name !== 'msup'
  const isValue = value && (isNumber(baseOf(value)) || value.text === '∞' || variable?.name === 'msub')
  return isVariable && isValue && (!isOperator(value) || value.text === '∞')
    ? row.map((element) => (element === plain[arrow] ? meaning(element, 'approaches') : element))
    : row
}

/** Leibniz's derivatives, of something and as what acts upon what follows. */
export function derivatives(row: Row): Row {
  return row.map((element, at) => {
    if (element.name !== 'mfrac') return element
    const [above, below] = element.children.map((child) => withoutSpaces(rowOf(child)))
    if (!above || !below || !isDifferential(above[0]) || !isDifferential(below[0]) || below.length < 2)
      return element
    if (above.length === 1)
      return isOperand(row[at + 1]) ? meaning(element, 'differentiation') : meaning(element, 'derivative')
    return hasOperation(above) ? element : meaning(element, 'derivative')
  })
}

function isDifferential(element: MathElement | undefined): boolean {
  return Boolean(element && /^[d∂]$/.test(baseOf(element).text))
}

function isOperand(element: MathElement | undefined): boolean {
  if (!element) return false
  return element.name !== 'mo' || element.text === '('
}

/** "∀ x ∈ A": for all x in A. */
export function quantified(row: Row): Row {
  return row.map((element, at) =>
    isOperator(element, '∈') && /^[∀∃∄]$/.test(row[at - 2]?.text ?? '') ? meaning(element, 'in') : element,
  )
}

/** "a ≡ b (mod n)", and congruent triangles. */
export function congruences(row: Row): Row {
  if (row.some(({ text }) => text === '△'))
    return row.map((element) => (isOperator(element, '≅') ? meaning(element, 'congruent') : element))
  const modulo = row.findIndex(({ name, text }) => name === 'mi' && text === 'mod')
  if (modulo < 0) return row
  const open = isOperator(row[modulo - 1], '(') ? modulo - 1 : modulo
  const close =
    open < modulo ? row.findIndex((element, at) => at > modulo && isOperator(element, ')')) : row.length
  if (close < 0 || !row.some((element) => isOperator(element, '≡'))) return row
  return row
    .filter((_, at) => !(open < modulo && (at === open || at === close)))
    .map((element, at) => {
      if (isOperator(element, '≡')) return meaning(element, 'congruent')
      return element.text === 'mod' && at > 0
        ? meaning({ ...element, name: 'mo', text: '≡' }, 'modulo')
        : element
    })
}

/** X ∼ N(0, 1), where the right side has the name of a distribution. */
export function distributions(row: Row): Row {
  return row.map((element, at) => {
    if (!isOperator(element, '∼')) return element
    const left = row[at - 1]
    const right = row[at + 1]
    const isVariable = left && /^\p{Lu}$/u.test(baseOf(left).text)
    const isName = right && distribution.test(baseOf(right).text) && isOperator(row[at + 2], '(')
    return isVariable && isName ? meaning(element, 'distributed') : element
  })
}

const distribution =
  /^(?:N|𝒩|B|U|Bin|Binomial|Po|Pois|Poisson|Exp|Geo|Geom|Unif|Beta|Gamma|Normal|Ber|Bernoulli)$/

/** "a := b", and lines that are perpendicular. */
export function definitions(row: Row): Row {
  return row.map((element, at) => {
    if (isOperator(element, ':=', '≔')) return meaning(element, 'defined')
    return isOperator(element, '⊥') && at > 0 && at < row.length - 1
      ? meaning(element, 'perpendicular')
      : element
  })
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
