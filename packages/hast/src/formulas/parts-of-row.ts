import type { Element } from 'hast'

/** The elements in an element. */
export function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element')
}

/** The operator that an element is, or that it puts something on, under or over; undefined where it is none. */
export function operatorOf(node: Element | undefined): Element | undefined {
  if (!node) return undefined
  if (node.tagName === 'mo') return node
  const isAround = /^m(?:sub|sup|subsup|under|over|underover)$/.test(node.tagName)
  const isAlone = node.tagName === 'mrow' && node.children.length === 1
  return isAround || isAlone ? operatorOf(elementsIn(node)[0]) : undefined
}

/** The text of an element. */
export function wordsOf({ children }: Element): string {
  return children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? wordsOf(child) : ''))
    .join('')
}

const opening = new Set('([{⟨⌊⌈⟦⦃')
const closing = new Set(')]}⟩⌋⌉⟧⦄')
const bars = new Set('|‖∣∥')

export interface Fences {
  /** How many fences are open before each element of the row. */
  depths: number[]
  /** Bars that belong together: around an absolute value, a norm. */
  bars: [open: Element, close: Element][]
}

/** What is between fences in a row; undefined where one has no other, as in "]0, 1[". */
export function fencesOf(row: readonly Element[]): Fences | undefined {
  const pairs = pairsOf(row)
  if (!pairs) return undefined
  const opening = new Set(pairs.map(([open]) => open))
  const closing = new Set(pairs.map(([, close]) => close))
  let depth = 0
  const depths = row.map((child) => {
    const before = depth
    const operator = operatorOf(child)
    if (operator && opening.has(operator)) depth++
    if (operator && closing.has(operator)) depth--
    return before
  })
  return { depths, bars: pairs.filter(([open]) => bars.has(signOf(open))) }
}

function pairsOf(row: readonly Element[]): [open: Element, close: Element][] | undefined {
  const pairs: [Element, Element][] = []
  const open: Element[] = []
  for (const operator of row.flatMap((child) => operatorOf(child) ?? [])) {
    const sign = signOf(operator)
    const last = open.at(-1)
    if (bars.has(sign) && last && signOf(last) === sign) pairs.push([open.pop() as Element, operator])
    else if (opening.has(sign) || bars.has(sign)) open.push(operator)
    else if (closing.has(sign)) {
      dropBars(open)
      const begin = open.pop()
      if (!begin) return undefined
      pairs.push([begin, operator])
    }
  }
  dropBars(open)
  return open.length === 0 ? pairs : undefined
}

/** A bar that has no other is no fence: "P(A|B)". */
function dropBars(open: Element[]): void {
  while (bars.has(signOf(open.at(-1)))) open.pop()
}

/** What an operator shows. */
export function signOf(operator: Element | undefined): string {
  return operator ? wordsOf(operator).trim() : ''
}
