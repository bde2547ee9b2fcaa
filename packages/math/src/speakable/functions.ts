import { leaf, type MathElement, type Row, withAttributes } from '../tree.js'
import {
  additions,
  baseOf,
  closing,
  type Fence,
  fenceAgain,
  fenceAt,
  isLetter,
  isNumber,
  isOperator,
  isSpace,
  meaning,
  relations,
  withoutSpaces,
} from './parts.js'

/** "f : A → B" and "x ↦ y". */
export function maps(row: Row): Row {
  const plain = withoutSpaces(row)
  const place = plain.findIndex((element) => isOperator(element, ':'))
  const colon = plain[place]
  const arrow = plain.findIndex((element) => isOperator(element, '→', '⟶'))
  const isNamed =
    place > 0 && plain.slice(0, place).every((one) => isLetter(baseOf(one)) || isOperator(one, '∘'))
  if (!isNamed || arrow < place + 2) return row
  return row.map((element) => {
    if (element === colon) return meaning(element, 'map')
    return element === plain[arrow] ? meaning(element, 'image') : element
  })
}

/** What stands in parentheses behind a name: conditions, lists, and the orders of derivatives. */
export function functionArguments(row: Row): Row {
  const result: MathElement[] = []
  for (let at = 0; at < row.length; ) {
    const head = row[at] as MathElement
    const fence = isName(baseOf(head)) ? fenceAt(row, at + 1) : undefined
    if (fence && isOperator(fence.open, '(', '[')) {
      result.push(named(head), ...argument(baseOf(head), fence))
      at = fence.end
    } else {
      result.push(head)
      at++
    }
  }
  return result
}

function isName(element: MathElement): boolean {
  return (element.name === 'mi' || element.name === 'mo') && /^\p{L}+$/u.test(element.text)
}

/** Expectations and probabilities are letters like others, however they are drawn. */
function named(head: MathElement): MathElement {
  if (head.name === 'mi' && head.attributes.mathvariant === 'double-struck' && /^[EPV]$/.test(head.text))
    return leaf('mi', head.text)
  return head
}

function argument(name: MathElement, fence: Fence): Row {
  const inside = fence.inside.filter((element) => !(element.name === 'mrow' && element.children.length === 0))
  const bar = barOf(inside)
  const said = conditional.has(name.text) && !isCoordinates(inside) ? 'given' : 'bar'
  const spoken = inside.map((element) =>
    element === bar ? meaning(leaf('mo', '|'), said) : plainly(element),
  )
  if (isCoordinates(inside) && isPoint(name))
    return fenceAgain(fence, spoken, meaning(fence.open, 'coordinates'))
  return fenceAgain(fence, spoken, isList(inside) ? meaning(fence.open, 'list') : fence.open)
}

/** The one bar that parts an argument; those of |x| come in pairs. */
function barOf(inside: Row): MathElement | undefined {
  const [bar, ...more] = inside.filter((element) => isOperator(element, '∣'))
  if (bar) return more.length === 0 ? bar : undefined
  const [plain, ...others] = inside.filter((element) => isOperator(element, '|'))
  return others.length === 0 ? plain : undefined
}

/** Other bars between arguments divide nothing, and double ones are no lines that are parallel. */
function plainly(element: MathElement): MathElement {
  if (isOperator(element, '∣')) return meaning(leaf('mo', '|'), 'bar')
  return isOperator(element, '∥') ? leaf('mo', '‖') : element
}

/** P(A|B) and its like. Elsewhere a bar may be anything, and is named as it looks. */
const conditional = new Set(['P', 'Pr', 'p', 'E', 'V', 'Var', 'Cov', 'Corr', 'H'])

/** P(2|3) and P(2, 3) are points to schools, and may be what a function says of two numbers. */
function isCoordinates(inside: Row): boolean {
  return inside.length > 2 && inside.every((element) => isNumber(element) || isOperator(element))
}

function isPoint({ text, attributes }: MathElement): boolean {
  return /^\p{Lu}$/u.test(text) && (attributes.mathvariant ?? 'normal') === 'normal'
}

/** Letters, and numbers with them, between commas or bars: nothing is lost without parentheses. */
function isList(inside: Row): boolean {
  const plain = withoutSpaces(inside)
  return (
    plain.length > 2 &&
    plain.length % 2 === 1 &&
    !isCoordinates(plain) &&
    plain.every((element, at) =>
      at % 2 === 1 ? isOperator(element, ',', ';', '∣', '|') : isLetter(baseOf(element)) || isNumber(element),
    )
  )
}

/** ClearSpeak takes f, g and h for functions wherever they stand: "H sub 2 of O", "h of ν". */
export function lettersThatAreNoFunctions(row: Row): Row {
  return row.map((element, at) => (isApplied(row, at) ? element : inItalics(element)))
}

/** Before an operator, they are not applied to anything either, and f + g may be, as one. */
function isApplied(row: Row, at: number): boolean {
  let next = at + 1
  while (isSpace(row[next])) next += 1
  const behind = row[next]
  return !behind || isOperator(behind, ...separators) || Boolean(fenceAt([behind], 0))
}

const separators = [
  ...additions,
  ...[...relations].filter((sign) => sign !== '⊥' && sign !== '∥'),
  ...['⋅', '×', '/', '∘', '\u2061', ',', ';', ':', '|', '∣', '(', '['],
  ...closing,
]

/** The same letter to every ear. */
function inItalics(element: MathElement): MathElement {
  const [base, ...rest] = element.children
  if (base && /^m(?:sub|sup|subsup|over|under)$/.test(element.name))
    return { ...element, children: [inItalics(base), ...rest] }
  if (element.name !== 'mi' || element.attributes.mathvariant || !/^[fghFGH]$/.test(element.text))
    return element
  return withAttributes(leaf('mi', italics[element.text] ?? element.text), element.attributes)
}

const italics: Readonly<Record<string, string>> = { f: '𝑓', g: '𝑔', h: 'ℎ', F: '𝐹', G: '𝐺', H: '𝐻' }
