import type { Element, ElementContent, Properties, RootContent } from 'hast'
import { e } from './elements.js'

/**
 * Runs from one `h2` to the next become sections that the `h2` names. A name that another section has already would tell two regions
 * apart for nobody: the second is a section without a name, and so no region; its heading is there all the same.
 */
export function sections(nodes: readonly RootContent[]): ElementContent[] {
  const out: ElementContent[] = []
  const names = new Set<string>()
  let open: Element | undefined
  for (const node of nodes as readonly ElementContent[]) {
    if (node.type === 'element' && node.tagName === 'h2') {
      open = e('section', nameOf(node, names))
      out.push(open)
    }
    if (isNotes(node)) open = undefined
    ;(open?.children ?? out).push(node, { type: 'text', value: '\n' })
  }
  return out
}

function nameOf(heading: Element, taken: Set<string>): Properties {
  const { id } = heading.properties
  const name = wordsIn(heading).replace(/\s+/g, ' ').trim().toLowerCase()
  if (typeof id !== 'string' || taken.has(name)) return {}
  taken.add(name)
  return { ariaLabelledBy: [id] }
}

function wordsIn(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  return node.tagName === 'img' ? String(node.properties.alt ?? '') : node.children.map(wordsIn).join('')
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
