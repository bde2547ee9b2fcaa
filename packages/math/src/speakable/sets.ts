import { fenceAt, isOperator, meaning, means, withoutSpaces } from './parts.js'
import { leaf, type MathElement, type Row } from './tree.js'

/** Intervals: brackets that differ, and pairs behind "∈" or with infinity. Those turned outwards are open. */
export function intervals(row: Row): Row {
  const result = [...row]
  for (let at = 0; at < result.length; at++) {
    const pair = pairAt(result, at)
    if (!pair) continue
    const { open, close, end } = pair
    if (!isInterval(result, at, pair)) continue
    result[at] = meaning(leaf('mo', open), 'interval')
    for (let inside = at + 1; inside < end; inside++)
      if (isOperator(result[inside], ';', '|', '∣')) result[inside] = leaf('mo', ',')
    result[end] = leaf('mo', close)
    at = end
  }
  return result
}

interface Pair {
  open: '(' | '['
  close: ')' | ']'
  end: number
}

/** Two things between brackets that a comma or semicolon parts, and no brackets within. */
function pairAt(row: Row, start: number): Pair | undefined {
  const first = row[start]
  if (!isOperator(first, '(', '[', ']')) return undefined
  const end = row.findIndex((element, at) => at > start && isBracket(element))
  const last = row[end]
  const separators = row.slice(start + 1, end).filter((element) => isOperator(element, ',', ';', '|', '∣'))
  if (!first || !last || separators.length !== 1 || end - start < 4 || isOperator(last, '(')) return undefined
  return { open: first.text === '[' ? '[' : '(', close: last.text === ']' ? ']' : ')', end }
}

function isBracket(element: MathElement): boolean {
  return isOperator(element, '(', ')', '[', ']')
}

function isInterval(row: Row, start: number, { open, close, end }: Pair): boolean {
  const before = row[start - 1]
  const isMixed = (open === '(') !== (close === ')')
  const isOutward = isOperator(row[start], ']') || isOperator(row[end], '[')
  const isMember = means(before, 'map') || isOperator(before, '∈', '∉', '⊂', '⊆', '∖', '∪', '∩')
  const isEndless = withoutSpaces(row.slice(start, end)).some(({ text }) => text === '∞')
  return isMixed || isOutward || isMember || (isEndless && before?.name !== 'mi')
}

/**
 * In {n : 2 ∣ n}, the first sign says "such that", and bars behind it are no such signs. Nor do those of a ∣ b ∣ c enclose
 * anything.
 */
export function divisibility(row: Row): Row {
  const start = row.findIndex((element) => isOperator(element, '{'))
  const fence = start < 0 ? undefined : fenceAt(row, start)
  const inside = fence?.inside ?? row
  const isSign = (element: MathElement) =>
    isOperator(element, '∣') || (fence !== undefined && isOperator(element, ':'))
  const [such, ...others] = inside.filter(isSign)
  const dividing = fence
    ? others
    : isOperator(row[0], '(', '[') || others.length === 0
      ? []
      : [such, ...others]
  return row.map((element) =>
    isOperator(element, '∣') && dividing.includes(element) ? meaning(leaf('mo', '≤'), 'divides') : element,
  )
}

/** ⟨ψ|φ⟩: a bar that divides nothing. */
export function brackets(row: Row): Row {
  const start = row.findIndex((element) => isOperator(element, '⟨'))
  const fence = start < 0 ? undefined : fenceAt(row, start)
  if (!fence) return row
  return row.map((element) =>
    isOperator(element, '|', '∣') && fence.inside.includes(element)
      ? meaning(leaf('mo', '|'), 'bar')
      : element,
  )
}

/** ‖x‖, written as two bars at each side. */
export function norms(row: Row): Row {
  const bars = row.flatMap((element, at) => (isOperator(element, '|') ? [at] : []))
  const [first = 0, second, third, fourth = 0, ...more] = bars
  if (second !== first + 1 || fourth !== (third ?? 0) + 1 || more.length > 0) return row
  return row.flatMap((element, at) => {
    if (at === second || at === fourth) return []
    return at === first || at === third ? [leaf('mo', '∥')] : [element]
  })
}

/** ΔABC is a triangle, however it is written; ∃! is one sign. */
export function signs(row: Row): Row {
  return row.flatMap((element, at) => {
    const corners = row.slice(at + 1, at + 4)
    const isTriangle =
      corners.length === 3 && corners.every(({ name, text }) => name === 'mi' && /^\p{Lu}$/u.test(text))
    if (element.text === 'Δ' && isTriangle) return [leaf('mi', '△')]
    if (element.text === '∃' && isOperator(row[at + 1], '!')) return [meaning(element, 'exactly one')]
    return isOperator(element, '!') && row[at - 1]?.text === '∃' ? [] : [element]
  })
}
