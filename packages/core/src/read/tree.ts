import type { Text } from 'mdast'
import type { Data, Node, Parent, Position } from 'unist'
import {
  parentsOf as parentsOfNodes,
  rewrite as rewriteNodes,
  typesIn as typesOfNodes,
  visit,
} from '../prepare/tree.js'

/** A node while it is being read: types of other packages and ours in one tree. */
export interface AnyNode extends Node {
  data?: AnyData | undefined
}
/** A node that holds others, of whatever type. */
export interface AnyParent extends AnyNode, Parent {
  children: AnyNode[]
}
interface AnyData extends Data {
  id?: string
  lang?: string
  dir?: 'ltr' | 'rtl'
  skip?: boolean
  audience?: string
}

/** Whether a node holds others. */
export function isParent(node: Node): node is AnyParent {
  return Array.isArray((node as Partial<Parent>).children)
}

/** Narrows by type name. The name decides: nodes come from parsers that keep to mdast. */
export function is<T extends Node>(node: Node | undefined, type: T['type']): node is T {
  return node?.type === type
}

/** The `rewrite` of preparation, for nodes that are still being read. */
export const rewrite: (
  root: AnyNode,
  change: (node: AnyNode, parent: AnyParent) => readonly AnyNode[] | undefined,
) => void = rewriteNodes
/** All nodes that hold others, in document order. */
export const parentsOf: (root: AnyNode) => AnyParent[] = parentsOfNodes

/** Every node below `root` as it is now, in document order. */
export function descendants(root: AnyNode): AnyNode[] {
  return descendantsOf(root, (node): node is AnyNode => true)
}

/** The nodes below `root` of one kind, in document order. */
export function descendantsOf<T extends AnyNode>(root: AnyNode, isWanted: (node: AnyNode) => node is T): T[] {
  const found: T[] = []
  visit(root, (node) => {
    if (node !== root && isWanted(node as AnyNode)) found.push(node as T)
  })
  return found
}

/** The types of the nodes below `root`: a step whose types are not among them has nothing to do there. */
export const typesIn: (root: AnyNode) => ReadonlySet<string> = typesOfNodes

/** `{ position }` to spread, or nothing: positions are never `undefined` keys. */
export function at(node: { position?: Position | undefined } | undefined): { position?: Position } {
  return node?.position ? { position: node.position } : {}
}

/** One position from the first node's start to the last one's end. */
export function span(nodes: readonly Node[]): { position?: Position } {
  const first = nodes.find((node) => node.position)?.position
  const last = nodes.findLast((node) => node.position)?.position
  return first && last ? { position: { start: first.start, end: last.end } } : {}
}

/** A text node, with the position of the node that it came from. */
export function textNode(value: string, from?: { position?: Position | undefined }): Text {
  return { type: 'text', value, ...at(from) }
}

/** Adjacent text nodes of a whole tree become one. Nearly every node has none, and keeps its array. */
export function joinAllTexts(root: AnyNode): void {
  for (const parent of parentsOf(root))
    if (parent.children.some(isLoose)) parent.children = joinTexts(parent.children)
}

/** Whether a text is empty, or stands behind another text. */
function isLoose(node: AnyNode, index: number, siblings: readonly AnyNode[]): boolean {
  return is<Text>(node, 'text') && (!node.value || is(siblings[index - 1], 'text'))
}

/** Adjacent text nodes become one; empty ones go. */
export function joinTexts(children: readonly AnyNode[]): AnyNode[] {
  const joined: AnyNode[] = []
  for (const child of children) {
    const last = joined.at(-1)
    if (!is<Text>(child, 'text')) joined.push(child)
    else if (is<Text>(last, 'text')) joined[joined.length - 1] = merged(last, child)
    else if (child.value) joined.push(child)
  }
  return joined
}

function merged(first: Text, second: Text): Text {
  return copyWith(first, { value: first.value + second.value, ...span([first, second]) })
}

/** Adds to a node's data, keeping what is there. */
export function withData<T extends AnyNode>(node: T, data: AnyData): T {
  if (Object.keys(data).length > 0) node.data = copyWith(data, node.data ?? {})
  return node
}

/**
 * A copy with other entries, for what there may be many of: each object of `{ ...node, value }` may have a hidden class of its own in V8, which takes
 * more memory than the node.
 */
export function copyWith<T extends object, U extends object>(node: T, entries: U): T & U {
  return Object.assign({}, node, entries)
}
