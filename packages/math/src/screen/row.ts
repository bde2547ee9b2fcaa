import type { RowPart } from '../line-breaks.js'
import { type Element, textIn } from './tree.js'

/** A row as the rules of line breaks see it. */
export function partsOf(row: readonly Element[]): RowPart[] {
  return row.map((child) => ({ sign: signOf(operatorOf(child)), isGap: isGap(child) }))
}

/** The operator that an element is, or that it puts something on, under or over; undefined where it is none. */
export function operatorOf(node: Element | undefined): Element | undefined {
  if (!node) return undefined
  if (node.name === 'mo') return node
  const isAround = /^m(?:sub|sup|subsup|under|over|underover)$/.test(node.name)
  const isAlone = node.name === 'mrow' && node.children.length === 1
  return isAround || isAlone ? operatorOf(node.children[0]) : undefined
}

/** What an operator shows. */
export function signOf(operator: Element | undefined): string {
  return operator ? textIn(operator).trim() : ''
}

function isGap({ name, attributes, children }: Element): boolean {
  const [only] = children
  if (name === 'mspace') return Number.parseFloat(attributes.width ?? '') >= 1
  return name === 'mstyle' && only !== undefined && children.length === 1 && isGap(only)
}
