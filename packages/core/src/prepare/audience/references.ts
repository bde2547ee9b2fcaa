import type { FootnoteDefinition } from 'mdast'
import type { Node } from 'unist'
import { isParent, visit } from '../tree.js'

/** Notes and addresses to which these nodes lead, over other notes too, and the rest of the tree does not. */
export function onlyUsedIn(removed: ReadonlySet<Node>, tree: Node): Node[] {
  const definitions = new Map<string, Node>()
  visit(tree, (node) => {
    const key = definitionKey(node)
    if (key !== undefined && !definitions.has(key)) definitions.set(key, node)
  })
  const kept = reachedFrom([tree], definitions, removed)
  return [...reachedFrom(removed, definitions)].filter((node) => !kept.has(node))
}

function reachedFrom(
  roots: Iterable<Node>,
  definitions: ReadonlyMap<string, Node>,
  without: ReadonlySet<Node> = new Set(),
): ReadonlySet<Node> {
  const found = new Set<Node>()
  const waiting = [...roots]
  for (let root = waiting.pop(); root; root = waiting.pop()) {
    for (const key of referencesIn(root, without)) {
      const definition = definitions.get(key)
      if (!definition || found.has(definition)) continue
      found.add(definition)
      waiting.push(definition)
    }
  }
  return found
}

/** The notes and addresses that a text refers to. Definitions in it count once something refers to them. */
function referencesIn(root: Node, without: ReadonlySet<Node>): string[] {
  const own = referenceKey(root)
  const inner = isParent(root) ? root.children : []
  return [
    ...(own === undefined ? [] : [own]),
    ...inner.flatMap((node) =>
      without.has(node) || definitionKey(node) !== undefined ? [] : referencesIn(node, without),
    ),
  ]
}

type Identified = Node & Pick<FootnoteDefinition, 'identifier'>

function referenceKey(node: Node): string | undefined {
  if (node.type === 'footnoteReference') return `note ${nameOf(node)}`
  return /^(?:link|image)Reference$/.test(node.type) ? `address ${nameOf(node)}` : undefined
}

function definitionKey(node: Node): string | undefined {
  if (node.type === 'footnoteDefinition') return `note ${nameOf(node)}`
  return node.type === 'definition' ? `address ${nameOf(node)}` : undefined
}

function nameOf(node: Node): string {
  return (node as Identified).identifier.toLowerCase()
}
