import type { Element, ElementContent, RootContent } from 'hast'
import { e } from './elements.js'

/** Runs from one `h2` to the next become sections that the `h2` names. */
export function sections(nodes: readonly RootContent[]): ElementContent[] {
  const out: ElementContent[] = []
  let open: Element | undefined
  for (const node of nodes as readonly ElementContent[]) {
    if (node.type === 'element' && node.tagName === 'h2') {
      open = e(
        'section',
        typeof node.properties.id === 'string' ? { ariaLabelledBy: [node.properties.id] } : {},
      )
      out.push(open)
    }
    if (isNotes(node)) open = undefined
    ;(open?.children ?? out).push(node, { type: 'text', value: '\n' })
  }
  return out
}

/** The heading that names a section. */
export function headingOf(node: ElementContent): Element | undefined {
  if (node.type !== 'element' || node.tagName !== 'section') return undefined
  const [first] = node.children
  return first?.type === 'element' && first.tagName === 'h2' ? first : undefined
}

function isNotes(node: ElementContent): boolean {
  return node.type === 'element' && node.properties.role === 'doc-endnotes'
}
