import type { Element, ElementContent } from 'hast'
import { e } from './elements.js'

/** Runs from one `h2` to the next become sections. They have no names: a landmark for each would crowd the list of landmarks, and headings are there. */
export function* sections(nodes: Iterable<ElementContent>): Generator<ElementContent> {
  let open: Element | undefined
  for (const node of nodes) {
    const begins = node.type === 'element' && node.tagName === 'h2'
    if (open && (begins || isNotes(node))) {
      yield open
      open = undefined
    }
    if (begins) open = e('section', {})
    if (open) open.children.push(node, lineEnd())
    else yield* [node, lineEnd()]
  }
  if (open) yield open
}

function lineEnd(): ElementContent {
  return { type: 'text', value: '\n' }
}

/** The heading that a section begins with. */
export function headingOf(node: ElementContent): Element | undefined {
  if (node.type !== 'element' || node.tagName !== 'section') return undefined
  const [first] = node.children
  return first?.type === 'element' && first.tagName === 'h2' ? first : undefined
}

function isNotes(node: ElementContent): boolean {
  return node.type === 'element' && node.properties.role === 'doc-endnotes'
}
