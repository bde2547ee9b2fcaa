import { leaf, type MathElement, type Row } from '../tree.js'
import { isNumber, isOperator, meaning, means, withoutSpaces } from './parts.js'

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
  const isDomain = means(before, 'map')
  const isMember = isOperator(before, '∈', '∉', '⊂', '⊆', '∖', '∪', '∩')
  const inside = withoutSpaces(row.slice(start + 1, end))
  const isEndless = inside.some(({ text }) => text === '∞')
  // (a, b) may be an ideal.
  const isOfNumbers = open === '[' || isEndless || inside.some(isNumber)
  return isMixed || isOutward || isDomain || (isMember && isOfNumbers) || (isEndless && before?.name !== 'mi')
}
