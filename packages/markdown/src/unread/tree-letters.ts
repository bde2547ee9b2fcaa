import type { Ruby } from '@lectern/core'
import type { Root } from 'mdast'
import { type AnyNode, is, isParent } from '../tree.js'
import { Letters, lettersOf } from './letters.js'

/** All that nodes say: words, code, formulas, alternative texts in order, and behind them addresses, labels and the rest. */
export function lettersIn(tree: Root): Letters {
  const words = new Letters()
  const others = new Letters()
  eachNode(
    tree,
    (node) => eachValue(node, (value, key) => (isWords(key) ? words : others).push(value)),
    // A reading stands behind the words that it is of.
    (node) => words.push(annotationOf(node)),
  )
  return words.append(others)
}

/** What people read where the node stands: between the words of two links are none of their addresses. */
const isWords = (key: string): boolean => key === 'value' || key === 'alt'

/** Lines of one node that are told apart: what is longer was found in one piece. */
const longest = 60

/**
 * The letters of what stands on a line, by the positions of the nodes that say it.
 *
 * @param wanted lines that will be asked for: mostly few, and nodes are many
 */
export function lettersByLine(tree: Root, wanted: ReadonlySet<number>): (line: number) => string {
  const lines = new Map<number, AnyNode[]>()
  if (wanted.size > 0)
    eachNode(tree, (node) => {
      const { start, end } = node.position ?? {}
      if (!start || !end) return
      for (let line = start.line; line <= Math.min(end.line, start.line + longest); line++) {
        if (!wanted.has(line)) continue
        const nodes = lines.get(line)
        if (nodes) nodes.push(node)
        else lines.set(line, [node])
      }
    })
  const known = new Map<AnyNode, string>()
  const letters = (node: AnyNode): string => {
    const own = known.get(node) ?? valuesOf(node).map(lettersOf).join('')
    known.set(node, own)
    return own
  }
  return (line) => (lines.get(line) ?? []).map(letters).filter(Boolean).join(' ')
}

function annotationOf(node: AnyNode): string {
  return is<Ruby>(node, 'ruby') ? node.annotation : ''
}

/** @param leave is told of a node behind the nodes in it */
function eachNode(tree: AnyNode, take: (node: AnyNode) => void, leave?: (node: AnyNode) => void): void {
  const stack: (AnyNode | { left: AnyNode })[] = [tree]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('left' in next) {
      leave?.(next.left)
      continue
    }
    const node = next
    take(node)
    if (!isParent(node)) continue
    if (leave && node.type === 'ruby') stack.push({ left: node })
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at]
      if (child) stack.push(child)
    }
  }
}

const noWords: ReadonlySet<string> = new Set(['type', 'position', 'children', 'data', 'lang', 'meta'])

/** What a node itself says. */
function eachValue(node: AnyNode, take: (value: string, key: string) => void): void {
  // Without an array for each of some 100,000 nodes.
  for (const key in node) {
    if (noWords.has(key)) continue
    const value: unknown = node[key as keyof AnyNode]
    // `[x]`: the mark of a ticked item.
    if (key === 'checked' && value === true) take('x', 'value')
    // A picture may stand in its own address.
    if (typeof value === 'string') {
      if (key !== 'url' || !value.startsWith('data:')) take(value, key)
    } else if (value && typeof value === 'object') take(JSON.stringify(value), key)
  }
}

function valuesOf(node: AnyNode): string[] {
  const values: string[] = []
  eachValue(node, (value) => values.push(value))
  return values
}
