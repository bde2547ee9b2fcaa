import { type AnyNode, is, parentsOf } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { classesOf, elements, elementsIn } from '../elements.js'

/**
 * Notes that stand in the text where they are called, which a style sheet moves to the margin (LaTeXML, so arXiv; Tufte CSS): a call with the role of
 * DPUB-ARIA stands there, and the note at the end.
 */
export function findInlineNotes(page: HastRoot): void {
  const [body] = elements(page, 'body')
  if (!body) return
  const notes: Element[] = []
  for (const parent of parentsOf(page))
    parent.children = parent.children.flatMap((child: AnyNode): AnyNode[] => {
      if (!is<Element>(child, 'element')) return [child]
      if (hasClass(child, 'margin-toggle')) return []
      const note = noteIn(child, `note-in-text-${notes.length + 1}`)
      if (!note) return [child]
      if (is<Element>(parent, 'element') && parent.tagName === 'figure') return [captionOf(note)]
      notes.push(note)
      return [callOf(note, child)]
    })
  body.children = [...body.children, ...notes]
}

/** In a figure, a note in the margin is the caption. */
function captionOf({ children, position }: Element): Element {
  return { type: 'element', tagName: 'figcaption', properties: {}, children, position }
}

function noteIn(element: Element, instead: string): Element | undefined {
  const children = wordsIn(element)
  if (!children) return undefined
  const id = element.properties.id ? String(element.properties.id) : instead
  return { ...element, tagName: 'aside', properties: { id, role: 'doc-footnote' }, children }
}

/** The words of a note; undefined for what is none. */
function wordsIn(element: Element): Element['children'] | undefined {
  if (element.tagName === 'span' && (hasClass(element, 'sidenote') || hasClass(element, 'marginnote')))
    return element.children
  if (!hasClass(element, 'ltx_note')) return undefined
  const content = elementsIn(element).find((one) => hasClass(one, 'ltx_note_content'))
  // The number is drawn once more before the words, and so is the name of the kind.
  return content?.children.filter(
    (child) => !is<Element>(child, 'element') || !marks.some((name) => hasClass(child, name)),
  )
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
