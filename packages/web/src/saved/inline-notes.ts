import { type AnyNode, is, parentsOf } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { classesOf, elements, elementsIn } from '../elements.js'

/**
 * Notes that stand in the text where they are called, which a style sheet moves to the margin (LaTeXML, so arXiv): a call with the role of DPUB-ARIA
 * stands there, and the note at the end.
 */
export function findInlineNotes(page: HastRoot): void {
  const [body] = elements(page, 'body')
  if (!body) return
  const notes: Element[] = []
  for (const parent of parentsOf(page))
    parent.children = parent.children.map((child: AnyNode): AnyNode => {
      if (!is<Element>(child, 'element') || !hasClass(child, 'ltx_note')) return child
      const note = noteIn(child, `note-in-text-${notes.length + 1}`)
      if (!note) return child
      notes.push(note)
      return callOf(note, child)
    })
  body.children = [...body.children, ...notes]
}

function noteIn(element: Element, instead: string): Element | undefined {
  const content = elementsIn(element).find((one) => hasClass(one, 'ltx_note_content'))
  if (!content) return undefined
  // The number is drawn once more before the words, and so is the name of the kind.
  const children = content.children.filter(
    (child) => !is<Element>(child, 'element') || !marks.some((name) => hasClass(child, name)),
  )
  const id = element.properties.id ? String(element.properties.id) : instead
  return { ...element, tagName: 'aside', properties: { id, role: 'doc-footnote' }, children }
}

const marks = ['ltx_note_mark', 'ltx_tag_note', 'ltx_note_type']

function callOf({ properties: { id } }: Element, element: Element): Element {
  return {
    ...element,
    tagName: 'a',
    properties: { href: `#${encodeURIComponent(String(id))}`, role: 'doc-noteref' },
    children: [{ type: 'text', value: '*' }],
  }
}

const hasClass = (element: Element, name: string): boolean => classesOf(element).includes(name)
