import { leaf, type MathElement, type Row } from '../tree.js'
import { fenceAt, isOperator, meaning } from './parts.js'

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
