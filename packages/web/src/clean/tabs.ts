import { type AnyNode, textNode } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { elementsIn, remove } from '../text/elements.js'
import { wordsIn } from '../text/words.js'

/**
 * All panels of tabs are text, though a page shows one at a time (WAI-ARIA 1.2, tabpanel): each follows the words of the tab that names it. What a
 * search opens (`hidden="until-found"`) is text, too.
 */
export function openTabs(page: HastRoot): void {
  const all = elementsIn(page)
  const byId = new Map(all.map((element) => [String(element.properties.id ?? ''), element] as const))
  const named = new Set<Element>()
  for (const element of all) {
    const { role, hidden, ariaLabelledBy } = element.properties
    if (role === 'tabpanel' || hidden === 'until-found') show(element)
    const tab = role === 'tabpanel' ? byId.get(String(ariaLabelledBy)) : undefined
    const words = tab && wordsIn(tab)
    if (!tab || !words) continue
    named.add(tab)
    if (!wordsIn(element).startsWith(words)) element.children.unshift(strong(words, tab))
  }
  remove(page, new Set<AnyNode>(all.filter((list) => isSaid(list, named))))
}

/** A list of tabs whose words stand above the panels now. */
function isSaid(list: Element, named: ReadonlySet<Element>): boolean {
  if (list.properties.role !== 'tablist') return false
  const inside = elementsIn(list)
  const tabs = inside.filter(({ properties }) => properties.role === 'tab')
  return (
    tabs.every((tab) => named.has(tab)) && !inside.some(({ properties }) => properties.role === 'tabpanel')
  )
}

function show({ properties }: Element): void {
  delete properties.hidden
  delete properties.ariaHidden
}

function strong(words: string, tab: Element): Element {
  const text = textNode(words, tab) as Element['children'][number]
  const inner: Element = { type: 'element', tagName: 'strong', properties: {}, children: [text] }
  const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children: [inner] }
  return tab.position ? { ...paragraph, position: tab.position } : paragraph
}
