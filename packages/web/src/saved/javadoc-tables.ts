import { type AnyNode, is } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { classesOf, elements } from '../elements.js'

/** Javadoc since version 16 writes tables as divisions that its style sheet lays out as a grid, with a division before them as the caption. */
export function findJavadocTables(page: HastRoot): void {
  for (const parent of elements(page, 'div')) {
    const grids = elementsOf(parent).filter(isGrid)
    for (const grid of grids) if (becomesTable(grid)) takeCaption(grid, parent)
  }
}

const isGrid = (element: Element): boolean => classesOf(element).includes('summary-table')
const isHead = (element: Element): boolean => classesOf(element).includes('table-header')

/** As many columns as names above them; cells that do not fill whole rows are no table. */
function becomesTable(grid: Element): boolean {
  const cells = elementsOf(grid)
  const columns = cells.findIndex((cell) => !isHead(cell))
  if (columns < 1 || cells.length % columns !== 0) return false
  for (const cell of cells) cell.tagName = isHead(cell) ? 'th' : 'td'
  const rows: Element[] = []
  for (let at = 0; at < cells.length; at += columns) rows.push(element('tr', cells.slice(at, at + columns)))
  grid.tagName = 'table'
  grid.children = [element('thead', rows.slice(0, 1)), element('tbody', rows.slice(1))]
  return true
}

function takeCaption(table: Element, parent: Element): void {
  const beside = elementsOf(parent)
  const before = beside[beside.indexOf(table) - 1]
  if (!before || !classesOf(before).includes('caption')) return
  table.children.unshift(element('caption', before.children))
  parent.children = parent.children.filter((child) => child !== before)
}

function elementsOf({ children }: Element): Element[] {
  return (children as AnyNode[]).filter((child) => is<Element>(child, 'element'))
}

function element(tagName: string, children: Element['children']): Element {
  return { type: 'element', tagName, properties: {}, children }
}
