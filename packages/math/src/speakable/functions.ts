import {
  baseOf,
  type Fence,
  fenceAgain,
  fenceAt,
  isLetter,
  isNumber,
  isOperator,
  meaning,
  rowOf,
  withoutSpaces,
} from './parts.js'
import { branch, leaf, type MathElement, type Row, withAttributes } from './tree.js'

/** "f : A → B" and "x ↦ y". */
export function maps(row: Row): Row {
  const plain = withoutSpaces(row)
  const [name, colon] = plain
  const arrow = plain.findIndex((element) => isOperator(element, '→', '⟶'))
  if (!name || !isLetter(baseOf(name)) || !isOperator(colon, ':') || arrow < 3) return row
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
      result.push(named(head, fence), ...argument(baseOf(head), fence))
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
function named(head: MathElement, { open }: Fence): MathElement {
  if (head.name === 'mi' && head.attributes.mathvariant === 'double-struck' && /^[EPV]$/.test(head.text))
    return leaf('mi', head.text)
  const [name, order] = head.children
  const isOrder = isOperator(open, '(') && head.name === 'msup' && name && /^[fghuyFGH]$/.test(name.text)
  const inner = isOrder && rowOf(order).length > 1 ? fenceAt(rowOf(order), 0) : undefined
  return inner &&
    name &&
    inner.inside.length === 1 &&
    inner.end === rowOf(order).length &&
    isLetterOrNumber(inner.inside)
    ? meaning(branch('msup', [name, ...inner.inside]), 'nth derivative')
    : head
}

function isLetterOrNumber([element]: Row): boolean {
  return isLetter(element) || isNumber(element)
}

function argument(name: MathElement, fence: Fence): Row {
  const inside = fence.inside.filter((element) => !(element.name === 'mrow' && element.children.length === 0))
  const bars = inside.filter((element) => isOperator(element, '∣', '|'))
  const [bar] = bars
  if (bars.length > 1) return fenceAgain(fence, inside)
  const said = conditional.has(name.text) && !isCoordinates(inside) ? 'given' : 'bar'
  const spoken = inside.map((element) => (element === bar ? meaning(leaf('mo', '|'), said) : element))
  if (isCoordinates(inside) && isPoint(name))
    return fenceAgain(fence, spoken, meaning(fence.open, 'coordinates'))
  return fenceAgain(fence, spoken, isList(inside) ? meaning(fence.open, 'list') : fence.open)
}

/** P(A|B) and its like. Elsewhere a bar may be anything, and is named as it looks. */
const conditional = new Set(['P', 'Pr', 'p', 'E', 'V', 'Var', 'Cov', 'Corr', 'H'])

/** P(2|3) and P(2, 3) are points to schools, and may be what a function says of two numbers. */
function isCoordinates(inside: Row): boolean {
  return inside.length > 2 && inside.every((element) => isNumber(element) || isOperator(element))
}

function isPoint({ text }: MathElement): boolean {
  return /^\p{Lu}$/u.test(text)
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

function isApplied(row: Row, at: number): boolean {
  const behind = row[at + 1]
  return (
    !behind ||
    isOperator(behind, '(', '[', '∘', '\u2061') ||
    isOperator(row[at - 1], '∘') ||
    Boolean(fenceAt(row, at + 1))
  )
}

/** The same letter to every ear. */
function inItalics(element: MathElement): MathElement {
  const [base, ...rest] = element.children
  if (base && (element.name === 'msub' || element.name === 'msup' || element.name === 'msubsup'))
    return { ...element, children: [inItalics(base), ...rest] }
  if (element.name !== 'mi' || element.attributes.mathvariant || !/^[fghFGH]$/.test(element.text))
    return element
  return withAttributes(leaf('mi', italics[element.text] ?? element.text), element.attributes)
}

const italics: Readonly<Record<string, string>> = { f: '𝑓', g: '𝑔', h: 'ℎ', F: '𝐹', G: '𝐺', H: '𝐻' }
