import { type AnyNode, is } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { classesOf, elements } from '../elements.js'

/** Tasks that a style sheet draws a box for, of Notion and Confluence, get the box that HTML has. */
export function findTasks(page: HastRoot): void {
  for (const list of [...elements(page, 'ul'), ...elements(page, 'ol')]) {
    const isOfConfluence = classesOf(list).includes('inline-task-list')
    for (const item of list.children)
      if (is<Element>(item as AnyNode, 'element')) markTask(item as Element, isOfConfluence)
  }
}

function markTask(item: Element, isOfConfluence: boolean): void {
  if (isOfConfluence) {
    item.children.unshift(box(classesOf(item).includes('checked')))
    return
  }
  const at = item.children.findIndex((child) => child.type === 'element')
  const first = item.children[at]
  if (!first || !is<Element>(first, 'element') || first.children.length > 0) return
  const state = classesOf(first).find((name) => /^checkbox-(?:on|off)$/.test(name))
  if (state) item.children[at] = box(state === 'checkbox-on')
}

function box(checked: boolean): Element {
  return { type: 'element', tagName: 'input', properties: { type: 'checkbox', checked }, children: [] }
}
