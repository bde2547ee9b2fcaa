import { type AnyNode, is, parentsOf } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { elements } from '../elements.js'

const heading = /^h[1-6]$/

/**
 * Texinfo writes the number of each note as a heading, and the note below it, up to the next heading: a note of the roles of DPUB-ARIA holds what
 * stands there.
 */
export function findTexinfoNotes(page: HastRoot): void {
  const calls = new Map<string, Element>()
  for (const link of elements(page, 'a')) {
    const [, name] = /^#(FOOT\d+)$/.exec(String(link.properties.href ?? '')) ?? []
    if (name) calls.set(name, link)
  }
  if (calls.size === 0) return
  for (const parent of parentsOf(page)) {
    let note: Element | undefined
    parent.children = parent.children.flatMap((child: AnyNode): AnyNode[] => {
      if (is<Element>(child, 'element') && heading.test(child.tagName)) {
        note = noteBelow(child, calls)
        return [note ?? child]
      }
      if (!note) return [child]
      note.children.push(child as Element)
      return []
    })
  }
}

function noteBelow(number: Element, calls: ReadonlyMap<string, Element>): Element | undefined {
  const [link] = elements(number, 'a')
  const name = String(link?.properties.id ?? link?.properties.name ?? '')
  const call = calls.get(name)
  if (!call || !/^#DOCF\d+$/.test(String(link?.properties.href ?? ''))) return undefined
  call.properties.role = 'doc-noteref'
  const properties = { id: name, role: 'doc-footnote' }
  return { type: 'element', tagName: 'div', properties, children: [], position: number.position }
}
