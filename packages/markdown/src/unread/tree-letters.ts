import type { Root } from 'mdast'
import { type AnyNode, isParent } from '../tree.js'
import { Letters, lettersOf } from './letters.js'

/** All that nodes say: words, code, formulas, alternative texts in order, and behind them addresses, labels and the rest. */
export function lettersIn(tree: Root): Letters {
  const letters = new Letters()
  eachNode(tree, (node) => {
    for (const value of valuesOf(node, isWords)) letters.push(value)
  })
  eachNode(tree, (node) => {
    for (const value of valuesOf(node, (key) => !isWords(key))) letters.push(value)
  })
  return letters
}

/** What people read where the node stands: between the words of two links are none of their addresses. */
const isWords = (key: string): boolean => key === 'value' || key === 'alt'

/** Lines of one node that are told apart: what is longer was found in one piece. */
const longest = 60

/** The letters of what stands on each line, by the positions of the nodes that say it. */
export function lettersByLine(tree: Root): (line: number) => string {
  const lines = new Map<number, AnyNode[]>()
  eachNode(tree, (node) => {
    const { start, end } = node.position ?? {}
    if (!start || !end || valuesOf(node).length === 0) return
    for (let line = start.line; line <= Math.min(end.line, start.line + longest); line++) {
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
  return (line) => (lines.get(line) ?? []).map(letters).join(' ')
}

function eachNode(tree: AnyNode, take: (node: AnyNode) => void): void {
  const stack: AnyNode[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    take(node)
    if (!isParent(node)) continue
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at]
      if (child) stack.push(child)
    }
  }
}

const noWords: ReadonlySet<string> = new Set(['type', 'position', 'children', 'data', 'lang', 'meta'])

/** What a node itself says. */
function valuesOf(node: AnyNode, isWanted: (key: string) => boolean = () => true): string[] {
  const values: string[] = []
  for (const [key, value] of Object.entries(node)) {
    if (noWords.has(key) || !isWanted(key)) continue
    // A picture may stand in its own address.
    if (typeof value === 'string' && !(key === 'url' && value.startsWith('data:'))) values.push(value)
    else if (value && typeof value === 'object') values.push(JSON.stringify(value))
  }
  return values
}
