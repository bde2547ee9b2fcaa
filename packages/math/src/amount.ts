import type { Node, Parent } from 'unist'
import type { Formula } from './worked-out.js'

/** What a formula costs beside its characters: the libraries take some milliseconds for the shortest. */
const costOfOne = 10

/** Characters of TeX that any article may have: some five seconds of the libraries. */
const always = 20_000

/** More of them for each character of its words, so that a long paper has all of its formulas. */
const forEachCharacter = 2

/** Tells equal formulas, which are worked out once. */
export const keyOf = ({ tex, display, lang }: Formula): string => JSON.stringify([tex, display, lang])

/** Keys of those formulas, in order, that an article with so many words has worked out; the libraries would take minutes for a file of nothing else. */
export function affordable(formulas: readonly Formula[], tree: Node): Set<string> {
  const costs = new Map(formulas.map((formula) => [keyOf(formula), costOfOne + formula.tex.length]))
  let left = always
  let sum = 0
  for (const cost of costs.values()) sum += cost
  // Few articles have as many formulas: their words alone are counted.
  if (sum > always) left += forEachCharacter * charactersOf(tree)
  const keys = new Set<string>()
  for (const [key, cost] of costs) {
    if (cost > left) continue
    left -= cost
    keys.add(key)
  }
  return keys
}

/** UTF-16 units of its words, without spaces. */
function charactersOf(node: Node): number {
  if (node.type === 'text' && 'value' in node) return String(node.value).replace(/\s+/g, '').length
  let sum = 0
  if ('children' in node) for (const child of (node as Parent).children) sum += charactersOf(child)
  return sum
}
