import type { Html } from 'mdast'
import type { Context } from '../context.js'
import { type AnyNode, is } from '../tree.js'

/** Elements whose content is characters, not markup (HTML 13.1.2): what Markdown saw between the tags is none. */
const rawText = /^<(script|style|textarea|title|xmp|iframe|noembed|noframes)(?=[\s/>])/i

/** Inline, such an element comes as an opening tag, words and a closing tag: one piece of HTML by right. */
export function joinRaw(nodes: readonly AnyNode[], { source }: Context): AnyNode[] {
  const joined: AnyNode[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    if (!node) continue
    const end = is<Html>(node, 'html') ? closingOf(nodes, index, node) : undefined
    const last = end === undefined ? undefined : nodes[end]
    if (end === undefined || !last?.position || !node.position) {
      joined.push(node)
      continue
    }
    const position = { start: node.position.start, end: last.position.end }
    joined.push({
      type: 'html',
      value: source.slice(position.start.offset, position.end.offset),
      position,
    } as AnyNode)
    index = end
  }
  return joined
}

function closingOf(nodes: readonly AnyNode[], from: number, { value }: Html): number | undefined {
  const name = rawText.exec(value)?.[1]?.toLowerCase()
  if (!name || value.toLowerCase().includes(`</${name}`)) return undefined
  const index = nodes.findIndex(
    (node, at) => at > from && is<Html>(node, 'html') && node.value.toLowerCase().startsWith(`</${name}`),
  )
  return index < 0 ? undefined : index
}
