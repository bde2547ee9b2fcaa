import type { SourceText } from '@lectern/core/reading'
import { type AnyNode, is } from '@lectern/core/reading'
import type { Html } from 'mdast'
import { rules } from '../rules.js'

/** Elements whose content is characters, not markup (HTML 13.1.2): what Markdown saw between the tags is none. */
const rawText = /^<(script|style|textarea|title|xmp|iframe|noembed|noframes)(?=[\s/>])/i

/** Inline, such an element comes as an opening tag, words and a closing tag: one piece of HTML by right. */
export function joinRaw(nodes: readonly AnyNode[], context: SourceText): AnyNode[] {
  const joined: AnyNode[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    if (!node) continue
    if (!is<Html>(node, 'html') || !isOpen(node)) {
      joined.push(node)
      continue
    }
    const end = closingOf(nodes, index, node)
    const last = end === undefined ? undefined : nodes[end]
    if (end === undefined || !last?.position || !node.position) {
      reportUnclosed(node, context)
      continue
    }
    const position = { start: node.position.start, end: last.position.end }
    joined.push({
      type: 'html',
      value: context.source.slice(position.start.offset, position.end.offset),
      position,
    } as AnyNode)
    index = end
  }
  return joined
}

/** An opening tag whose element is not closed in the same piece. */
function isOpen({ value }: Html): boolean {
  const name = nameOf(value)
  return name !== undefined && !value.toLowerCase().includes(`</${name}`)
}

function closingOf(nodes: readonly AnyNode[], from: number, { value }: Html): number | undefined {
  const name = nameOf(value)
  const index = nodes.findIndex(
    (node, at) => at > from && is<Html>(node, 'html') && node.value.toLowerCase().startsWith(`</${name}`),
  )
  return index < 0 ? undefined : index
}

function nameOf(value: string): string | undefined {
  return rawText.exec(value)?.[1]?.toLowerCase()
}

/** Alone it would turn all that follows into its text. */
function reportUnclosed(node: Html, { report }: SourceText): void {
  report(rules['html-closed'], `This <${nameOf(node.value)}> is never closed; the tag is removed`, {
    place: node,
  })
}
