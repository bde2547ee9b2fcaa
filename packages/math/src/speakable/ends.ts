import type { MathElement, Row } from '../tree.js'
import { hasOperation, isNumber, isOperator, meaning, minuses, rowOf, withoutSpaces } from './parts.js'

/**
 * Where a root, fraction or absolute value ends is heard only when it is said: "the square root of x plus 1" may be either.
 * It is said when there is an operation inside, or a factor follows.
 */
export function ends(row: Row): Row {
  return bars(row.map((element, at) => (isOpen(element, row[at + 1]) ? meaning(element, 'end') : element)))
}

function isOpen(element: MathElement, behind: MathElement | undefined): boolean {
  if (element.attributes['ext-meaning']) return false
  if (element.name === 'msqrt') return isLong(element.children) || isFactor(behind)
  if (element.name === 'mroot') return isLong(rowOf(element.children[0])) || isFactor(behind)
  if (element.name !== 'mfrac') return false
  const [above, below] = element.children.map(rowOf)
  return Boolean(above && below) && (isLong(below ?? []) || (isFactor(behind) && hasOperation(above ?? [])))
}

/** A sign alone is no operation. */
function isLong(row: Row): boolean {
  const [only] = row
  const plain = row.length === 1 && only?.name === 'mrow' ? only.children : row
  return hasOperation(withoutSpaces(plain))
}

function isFactor(element: MathElement | undefined): boolean {
  if (!element) return false
  return /^(?:mi|msub|msup)$/.test(element.name) || isNumber(element)
}

/** |x + 1| and ‖x + y‖: pairs of bars on the same level. */
function bars(row: Row): Row {
  const result = [...row]
  for (let at = 0; at < row.length; at++) {
    const open = row[at]
    if (!open || !isOperator(open, '|', '∣', '∥', '‖')) continue
    const close = row.findIndex((element, place) => place > at + 1 && isOperator(element, open.text))
    if (close < 0) break
    const inside = row.slice(at + 1, close)
    if (
      isLong(inside) ||
      (isFactor(row[close + 1]) && inside.length === 1 && !isOperator(inside[0], ...minuses))
    )
      result[at] = meaning(open, 'end')
    at = close
  }
  return result
}
