import type { CellScope } from '@lectern/core'
import { type AnyNode, is, textNode } from '@lectern/core/reading'
import type { Element } from 'hast'
import type { Handle, State } from 'hast-util-to-mdast'
import { flow, isPhrasing, phrasing, trimmed } from '../flow.js'
import { all, handle, made, number, text } from './adapter.js'
import { sharedOf } from './shared.js'

const scopes: ReadonlySet<string> = new Set<CellScope>(['col', 'row', 'colgroup', 'rowgroup'])

/** A table with its spans, scopes and headers. With a caption it is a figure. */
export const table: Handle = handle((state, element) => {
  const rows = rowsOf(element).map((row) => rowOf(state, row))
  const caption = captionOf(state, element)
  if (rows.length === 0) return caption
  const summary = text(element, 'summary')
  const node = made(element, {
    type: 'table',
    align: alignOf(element),
    children: rows,
    ...headerRows(element, rows),
    ...(summary ? { summary } : {}),
  })
  return caption.length > 0 ? made(element, { type: 'figure', children: [...caption, node] }) : node
})

/** Parts that stand outside a table, in a fragment: their words. */
export const tablePart: Handle = handle((state, element) => flow(all(state, element)))

function rowsOf(element: Element): Element[] {
  const footers: Element[] = []
  const rows = element.children.flatMap((child): Element[] => {
    if (!is<Element>(child, 'element')) return []
    if (child.tagName === 'tr') return [child]
    if (child.tagName === 'tfoot') footers.push(...rowsOf(child))
    return child.tagName === 'thead' || child.tagName === 'tbody' ? rowsOf(child) : []
  })
  return [...rows, ...footers]
}

function rowOf(state: State, row: Element): AnyNode {
  const cells = row.children.filter(
    (child) => is<Element>(child, 'element') && (child.tagName === 'td' || child.tagName === 'th'),
  )
  const children = cells.map((cell) => cellOf(state, cell as Element))
  return made(row, { type: 'tableRow', children, ...dataOf(row) })
}

function cellOf(state: State, cell: Element): AnyNode {
  const children = all(state, cell)
  const scope = text(cell, 'scope')?.toLowerCase()
  const colSpan = number(cell, 'colSpan')
  const rowSpan = number(cell, 'rowSpan')
  return made(cell, {
    type: 'tableCell',
    children: children.every(isPhrasing) ? trimmed(children) : cellContent(children),
    ...(cell.tagName === 'th' ? { header: true } : {}),
    ...(cell.tagName === 'th' && scope && scopes.has(scope) ? { scope } : {}),
    ...(colSpan && colSpan > 1 ? { colSpan: Math.min(Math.floor(colSpan), 1000) } : {}),
    ...(rowSpan && rowSpan > 1 ? { rowSpan: Math.min(Math.floor(rowSpan), 1000) } : {}),
    ...headersOf(cell),
    ...dataOf(cell),
  })
}

function dataOf(element: Element): { data?: ReturnType<typeof sharedOf> } {
  const data = sharedOf(element)
  return Object.keys(data).length > 0 ? { data } : {}
}

/** One paragraph in a cell is its words. */
function cellContent(children: AnyNode[]): AnyNode[] {
  const blocks = flow(children)
  return blocks.length === 1 && blocks[0]?.type === 'paragraph' ? phrasing(blocks) : blocks
}

function headersOf(cell: Element): { headers?: string[] } {
  const value = cell.properties.headers
  const ids = (Array.isArray(value) ? value.map(String) : String(value ?? '').split(/\s+/)).filter(Boolean)
  return ids.length > 0 ? { headers: ids } : {}
}

/** Rows of `<thead>` whose cells are all headers; the pass `tables` of core does the rest. */
function headerRows(element: Element, rows: readonly AnyNode[]): { headerRows?: number } {
  const head = element.children.find((child) => is<Element>(child, 'element') && child.tagName === 'thead')
  if (!head) return {}
  const count = rowsOf(head as Element).length
  const plain = rows
    .slice(0, count)
    .some((row) => 'children' in row && (row.children as AnyNode[]).some((cell) => !('header' in cell)))
  return count > 0 && plain ? { headerRows: count } : {}
}

function captionOf(state: State, element: Element): AnyNode[] {
  const caption = element.children.find(
    (child) => is<Element>(child, 'element') && child.tagName === 'caption',
  )
  if (!is<Element>(caption, 'element')) {
    const title = text(element, 'title')
    return title ? [made(element, { type: 'caption', children: [textNode(title, element)] })] : []
  }
  const children = phrasing(all(state, caption))
  return children.length > 0 ? [made(caption, { type: 'caption', children })] : []
}

/** By the first row's cells, as Markdown has it. */
function alignOf(element: Element): Array<'left' | 'right' | 'center' | null> {
  const cells = rowsOf(element)[0]?.children.filter((child) => child.type === 'element') ?? []
  return cells.map((cell) => {
    const align = cell.type === 'element' ? cell.properties.align : undefined
    return align === 'left' || align === 'right' || align === 'center' ? align : null
  })
}
