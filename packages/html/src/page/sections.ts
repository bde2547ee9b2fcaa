import type { Element, ElementContent, Properties } from 'hast'
import { e } from './elements.js'

/**
 * Runs from one `h2` to the next become sections that the `h2` names. A name that another section has already would tell two regions
 * apart for nobody: the second is a section without a name, and so no region; its heading is there all the same.
 */
export function* sections(nodes: Iterable<ElementContent>): Generator<ElementContent> {
  const names = new Set<string>()
  let open: Element | undefined
  for (const node of nodes) {
    const begins = node.type === 'element' && node.tagName === 'h2'
    if (open && (begins || isNotes(node))) {
      yield open
      open = undefined
    }
    if (begins) open = e('section', nameOf(node, names))
    if (open) open.children.push(node, lineEnd())
    else yield* [node, lineEnd()]
  }
  if (open) yield open
}

function lineEnd(): ElementContent {
  return { type: 'text', value: '\n' }
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
