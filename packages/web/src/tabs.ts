import { type AnyNode, type AnyParent, descendants, is, parentsOf, textNode } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { wordsIn } from './words-in.js'

/**
 * All panels of tabs are text, though a page shows one at a time (WAI-ARIA 1.2, tabpanel; Material for MkDocs): each follows the words of its tab, in
 * strong words. What a search opens (`hidden="until-found"`) is text, too.
 */
export function openTabs(page: HastRoot): void {
  for (const node of descendants(page))
    if (is<Element>(node, 'element') && (isShownByTab(node) || node.properties.hidden === 'until-found'))
      show(node)
  const around = new Map<AnyNode, AnyParent>()
  for (const parent of parentsOf(page)) for (const child of parent.children) around.set(child, parent)
  const holders = holdersOfPanels(around)
  for (const list of [...around.keys()].filter(isList)) label(list, around, holders)
}

/** What panels stand in, at any depth: each is looked at once. */
function holdersOfPanels(around: ReadonlyMap<AnyNode, AnyParent>): Set<AnyNode> {
  const holders = new Set<AnyNode>()
  for (const panel of [...around.keys()].filter(isPanel))
    for (let one = around.get(panel); one && !holders.has(one); one = around.get(one)) holders.add(one)
  return holders
}

function label(list: Element, around: ReadonlyMap<AnyNode, AnyParent>, holders: Set<AnyNode>): void {
  // A list that holds its panels is an accordion (Bootstrap 3): each panel stands below its tab already.
  if (holders.has(list)) return
  const tabs = within(list, isTab)
  const panels = panelsBeside(list, around, holders)
  if (tabs.length === 0 || tabs.length !== panels.length) return
  panels.forEach((panel, index) => {
    const words = wordsIn(tabs[index] as Element)
    if (words && !wordsIn(panel).startsWith(words))
      panel.children.unshift(strong(words, tabs[index] as Element))
  })
  const parent = around.get(list)
  if (parent) parent.children = parent.children.filter((child) => child !== list)
}

/** Those in the nearest element around the list that holds any, without those of tabs inside of them. Its panels belong to one list. */
function panelsBeside(
  list: Element,
  around: ReadonlyMap<AnyNode, AnyParent>,
  holders: Set<AnyNode>,
): Element[] {
  let holder: AnyNode | undefined = around.get(list)
  while (holder && !holders.has(holder)) holder = around.get(holder)
  return holder && holders.delete(holder) ? within(holder, isPanel) : []
}

/** The outermost of a kind. */
function within(root: AnyNode, isOne: (node: AnyNode) => node is Element): Element[] {
  const found: Element[] = []
  const visit = (node: AnyNode): void => {
    for (const child of 'children' in node ? (node.children as AnyNode[]) : [])
      if (isOne(child)) found.push(child)
      else visit(child)
  }
  visit(root)
  return found
}

function isList(node: AnyNode): node is Element {
  return (
    is<Element>(node, 'element') && (node.properties.role === 'tablist' || hasClass(node, 'tabbed-labels'))
  )
}

function isTab(node: AnyNode): node is Element {
  return is<Element>(node, 'element') && (node.properties.role === 'tab' || node.tagName === 'label')
}

function isPanel(node: AnyNode): node is Element {
  return is<Element>(node, 'element') && isShownByTab(node)
}

function isShownByTab(element: Element): boolean {
  return element.properties.role === 'tabpanel' || hasClass(element, 'tabbed-block')
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}

function show({ properties }: Element): void {
  delete properties.hidden
  delete properties.ariaHidden
  if (/display\s*:\s*none/i.test(String(properties.style ?? ''))) delete properties.style
}

function strong(words: string, tab: Element): Element {
  const text = textNode(words, tab) as Element['children'][number]
  const inner: Element = { type: 'element', tagName: 'strong', properties: {}, children: [text] }
  const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children: [inner] }
  return tab.position ? { ...paragraph, position: tab.position } : paragraph
}
