import type { Node, Parent } from 'unist'
import { isBlock, isInline } from '../nodes/kinds.js'
import { textOf } from '../text/text-of.js'
import type { Draft, ExtensionNode, NodeExtension } from './draft.js'
import { rules } from './rules.js'
import { isParent, type Replacement, rewrite } from './tree.js'

/** What parsers make and later passes resolve. */
const transient = new Set(['linkReference', 'imageReference', 'definition', 'yaml'])

/** Turns third parties' nodes into known ones. What nobody knows becomes its text, with a finding. */
export function lower(draft: Draft): void {
  const extensions = new Map(draft.options.extensions?.map((extension) => [extension.type, extension]))
  rewrite(draft.tree, (node, parent) => {
    const extension = extensions.get(node.type)
    if (extension) return lowered(extension, node)
    if (isBlock(node) || isInline(node) || transient.has(node.type)) return undefined
    draft.report(rules['unknown-node'], `Unknown node type "${node.type}"; its text is kept`, {
      place: node,
      hint: 'Register a node extension `{ type, lower }` for it under `extensions`.',
    })
    return asText(node, isInlineParent(parent))
  })
}

function lowered(extension: NodeExtension, node: Node): Replacement {
  const result = extension.lower(node as ExtensionNode)
  const nodes = [result].flat() as Node[]
  for (const fresh of nodes) inheritPosition(fresh, node)
  return nodes
}

function inheritPosition(fresh: Node, from: Node): void {
  if (!fresh.position && from.position) fresh.position = from.position
  if (isParent(fresh)) for (const child of fresh.children) inheritPosition(child, from)
}

function isInlineParent(node: Node): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || (isInline(node) && !isBlock(node))
}

function asText(node: Node, inline: boolean): Node[] {
  const value = textOf(node)
  if (!value) return []
  const position = node.position ? { position: node.position } : {}
  const text = { type: 'text', value, ...position }
  if (inline) return [text]
  const paragraph: Parent = { type: 'paragraph', children: [text], ...position }
  return [paragraph]
}
