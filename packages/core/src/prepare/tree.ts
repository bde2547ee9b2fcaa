import type { Node, Parent } from 'unist'

/** Nodes that a pass may put in the place of one. */
export type Replacement = readonly Node[] | undefined

/**
 * Visits every node below `root`, children first, and replaces it where `change` answers with nodes. Iterative, so
 * that deep trees do not exhaust the stack.
 */
export function rewrite(root: Node, change: (node: Node, parent: Parent) => Replacement): void {
  for (const parent of childrenFirst(root)) {
    const children = rewritten(parent, change)
    if (children) parent.children = children
  }
}

/** The new children, or undefined where all stay: most of the tree is left as it is, and its arrays with it. */
function rewritten(
  parent: Parent,
  change: (node: Node, parent: Parent) => Replacement,
): Parent['children'] | undefined {
  let changed: Node[] | undefined
  let index = 0
  for (const child of parent.children) {
    const replacement = change(child, parent)
    if (replacement) changed ??= parent.children.slice(0, index)
    for (const node of replacement ?? [child]) changed?.push(node)
    index++
  }
  return changed
}

/** All nodes with children, `root` last, each after its descendants. */
function childrenFirst(root: Node): Parent[] {
  const order: Parent[] = []
  const stack: Parent[] = isParent(root) ? [root] : []
  for (let node = stack.pop(); node; node = stack.pop()) {
    order.push(node)
    for (const child of node.children) if (isParent(child)) stack.push(child)
  }
  return order.reverse()
}

/** All nodes with children, in document order. */
export function parentsOf(root: Node): Parent[] {
  const order: Parent[] = []
  const stack: Parent[] = isParent(root) ? [root] : []
  for (let node = stack.pop(); node; node = stack.pop()) {
    order.push(node)
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child && isParent(child)) stack.push(child)
    }
  }
  return order
}

/** The types of the nodes below `root`. */
export function typesIn(root: Node): ReadonlySet<string> {
  const types = new Set<string>()
  const waiting: Parent[] = isParent(root) ? [root] : []
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    for (const child of parent.children) {
      types.add(child.type)
      if (isParent(child)) waiting.push(child)
    }
  }
  return types
}

/** Calls back for every node below and including `root`, in document order, with the node around it. */
export function visit(root: Node, each: (node: Node, parent: Parent | undefined) => void): void {
  const nodes: Node[] = [root]
  const parents: (Parent | undefined)[] = [undefined]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    each(node, parents.pop())
    if (!isParent(node)) continue
    for (let index = node.children.length - 1; index >= 0; index--) {
      nodes.push(node.children[index] as Node)
      parents.push(node)
    }
  }
}

export function isParent(node: Node): node is Parent {
  return Array.isArray((node as Partial<Parent>).children)
}
