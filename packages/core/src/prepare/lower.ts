import type { Node, Parent } from 'unist'
import { isBlock, isInline } from '../nodes/kinds.js'
import { badOption, isObject, shown } from '../options/index.js'
import { at } from '../read/tree.js'
import { textOf } from '../text/text-of.js'
import type { Draft, ExtensionNode, NodeExtension } from './draft.js'
import { rules } from './rules.js'
import { isParent, rewrite } from './tree.js'

/** Node types that parsers make and later passes resolve. */
const transient = new Set(['linkReference', 'imageReference', 'definition', 'yaml'])

/** An extension may express its node by those of others, one of which leads back to itself in a mistake. */
const mostSteps = 10

/**
 * Turns third parties' nodes into known ones. What nobody knows becomes its text, with a finding.
 *
 * @throws LecternError `bad-usage` where an extension gives something else than nodes
 */
export function lower(draft: Draft): void {
  const extensions = new Map(draft.options.extensions?.map((extension) => [extension.type, extension]))
  lowerBelow(draft.tree, draft, extensions, 0)
}

function lowerBelow(
  root: Parent,
  draft: Draft,
  extensions: ReadonlyMap<string, NodeExtension>,
  steps: number,
): void {
  rewrite(root, (node, parent) => {
    const extension = extensions.get(node.type)
    if (extension) {
      const holder: Parent = { type: parent.type, children: lowered(extension, node, steps) }
      lowerBelow(holder, draft, extensions, steps + 1)
      return holder.children
    }
    if (isBlock(node) || isInline(node) || transient.has(node.type)) return undefined
    draft.report(rules['unknown-node'], `Unknown node type "${node.type}"; its text is kept`, {
      place: node,
      hint: 'Register a node extension `{ type, lower }` for it under `extensions`.',
    })
    return asText(node, isInlineParent(parent))
  })
}

function lowered(extension: NodeExtension, node: Node, steps: number): Node[] {
  const { type } = extension
  if (steps === mostSteps) {
    const hint = 'Its `lower` must not give a node of its own type.'
    throw badOption('extensions', `The extension "${type}" expresses its node by itself`, hint)
  }
  const nodes: readonly unknown[] = [extension.lower(node as ExtensionNode)].flat()
  return nodes.map((fresh) => {
    if (!isNode(fresh)) {
      const hint =
        'Its `lower` must give a node, such as { type: "paragraph", children: […] }, or a list of nodes.'
      throw badOption('extensions', `The extension "${type}" gave ${shown(fresh)} where a node must be`, hint)
    }
    inheritPosition(fresh, node)
    return fresh
  })
}

function isNode(value: unknown): value is Node {
  return isObject(value) && 'type' in value && typeof value.type === 'string'
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
  const text = { type: 'text', value, ...at(node) }
  if (inline) return [text]
  const paragraph: Parent = { type: 'paragraph', children: [text], ...at(node) }
  return [paragraph]
}
