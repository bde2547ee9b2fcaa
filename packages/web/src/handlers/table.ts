import type { CellScope } from '@lectern/core'
import { type AnyNode, descendants, is, textNode, withData } from '@lectern/core/reading'
import type { Element } from 'hast'
import type { Handle, State } from 'hast-util-to-mdast'
import { elements } from '../text/elements.js'
import { flow, isPhrasing, phrasing, trimmed } from '../text/flow.js'
import { wordsIn } from '../text/words.js'
import { all, handle, made, number, text } from './adapter.js'
import { sharedOf } from './shared.js'
import { slotNode, slotsIn } from './slot.js'

const scopes: ReadonlySet<string> = new Set<CellScope>(['col', 'row', 'colgroup', 'rowgroup'])

/**
 * A table with its spans, scopes and headers, which are those that the page marks. With a caption it is a figure. A table that is
 * said to be for the layout only, or that is one cell, is what stands in it.
 */
export const table: Handle = handle((state, element) => {
  const outside = [...furtherCaptions(state, element), ...slotsOutside(element)]
  if (isLayout(element)) return [...flow(contents(state, element)), ...outside]
  const rows = groupsOf(element).flatMap((group) =>
    group.map((row, index) => rowOf(state, row, group.length - index)),
  )
  const caption = captionOf(state, element)
  if (rows.every((row) => 'children' in row && (row.children as AnyNode[]).length === 0))
    return [...flow(caption), ...outside]
  const summary = text(element, 'summary')
  const node = made(element, {
    type: 'table',
    align: alignOf(element),
    children: rows,
    ...headerRows(element, rows),
    ...(summary ? { summary } : {}),
  })
  const whole = caption.length > 0 ? made(element, { type: 'figure', children: [...caption, node] }) : node
  return outside.length > 0 ? [whole, ...outside] : whole
})

/** Parts that stand outside a table, in a fragment: their words. */
export const tablePart: Handle = handle((state, element) => flow(all(state, element)))

const rowsOf = (element: Element): Element[] => groupsOf(element).flat()

/** The rows by the group that they stand in, of which feet come last. Rows that stand in none are a group together. */
function groupsOf(element: Element): Element[][] {
  const groups: Element[][] = []
  const feet: Element[][] = []
  let loose: Element[] = []
  for (const child of element.children) {
    if (!is<Element>(child, 'element')) continue
    if (child.tagName === 'tr') {
      if (loose.length === 0) groups.push(loose)
      loose.push(child)
    } else if (/^t(?:head|body|foot)$/.test(child.tagName)) {
      loose = []
      const group = groupsOf(child).flat()
      if (child.tagName === 'tfoot') feet.push(group)
      else groups.push(group)
    }
  }
  return [...groups, ...feet]
}

/** @param left the rows from here to the end of the row's group, which no cell leaves (HTML 4.9.12.1) */
function rowOf(state: State, row: Element, left: number): AnyNode {
  const children = cellsOf(row).map((cell) => cellOf(state, cell, left))
  return made(row, { type: 'tableRow', children, ...dataOf(row) })
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (child): child is Element =>
      is<Element>(child, 'element') && (child.tagName === 'td' || child.tagName === 'th'),
  )
}

/** A `<td>` with a scope heads others as a `<th>` does; HTML 4 allowed it. */
function isHeader(cell: Element): boolean {
  return cell.tagName === 'th' || scopes.has(text(cell, 'scope')?.toLowerCase() ?? '')
}

function cellOf(state: State, cell: Element, left: number): AnyNode {
  const children = all(state, cell)
  const scope = text(cell, 'scope')?.toLowerCase()
  const colSpan = number(cell, 'colSpan')
  const rowSpan = rowSpanOf(cell, left)
  return made(cell, {
    type: 'tableCell',
    children: children.every(isPhrasing) ? trimmed(children) : cellContent(children),
    ...(isHeader(cell) ? { header: true } : {}),
    ...(scope && scopes.has(scope) ? { scope } : {}),
    ...(colSpan && colSpan > 1 ? { colSpan: Math.min(Math.floor(colSpan), 1000) } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...headersOf(cell),
    ...dataOf(cell),
  })
}

/** Zero is the rest of the group. */
function rowSpanOf(cell: Element, left: number): number {
  const rows = String(cell.properties.rowSpan) === '0' ? left : Math.floor(number(cell, 'rowSpan') ?? 1)
  return Math.min(rows, left, 1000)
}

function dataOf(element: Element): { data?: ReturnType<typeof sharedOf> } {
  const data = sharedOf(element)
  return Object.keys(data).length > 0 ? { data } : {}
}

/** A cell's content: where it is one paragraph, its words alone. */
function cellContent(children: AnyNode[]): AnyNode[] {
  const blocks = flow(children)
  return blocks.length === 1 && blocks[0]?.type === 'paragraph' ? phrasing(blocks) : blocks
}

function headersOf(cell: Element): { headers?: string[] } {
  const value = cell.properties.headers
  const ids = (Array.isArray(value) ? value.map(String) : String(value ?? '').split(/\s+/)).filter(Boolean)
  return ids.length > 0 ? { headers: ids } : {}
}

/**
 * A role that takes the table's meaning away (WAI-ARIA 1.2, presentation), nothing that a table could say, or the parts of a page: a table that marks
 * nothing, draws no lines, and has headings or other tables in its cells, or only one column, is taken for a layout by browsers, too.
 */
function isLayout(element: Element): boolean {
  const role = text(element, 'role')
  if (role === 'presentation' || role === 'none') return true
  if (!role && isUnmarked(element) && (holdsParts(element) || isColumn(element))) return true
  const [row, ...others] = rowsOf(element)
  return row !== undefined && others.length === 0 && cellsOf(row).length === 1 && !captionIn(element)
}

function isUnmarked(element: Element): boolean {
  const lines = number(element, 'border') ?? 0
  if (captionIn(element) || text(element, 'summary') || lines > 0) return false
  if (element.children.some((child) => is<Element>(child, 'element') && child.tagName === 'thead'))
    return false
  return rowsOf(element).every((row) =>
    cellsOf(row).every((cell) => !isHeader(cell) && headersOf(cell).headers === undefined),
  )
}

/** Whether each row has one cell beside empty ones: there is nothing to compare. */
function isColumn(element: Element): boolean {
  return rowsOf(element).every((row) => cellsOf(row).filter(holdsAny).length <= 1)
}

function holdsAny(cell: Element): boolean {
  return wordsIn(cell) !== '' || elements(cell, 'img').length > 0 || slotsIn(cell).length > 0
}

function holdsParts(element: Element): boolean {
  for (const node of descendants(element))
    if (node !== element && is<Element>(node, 'element') && /^(?:table|h[1-6])$/.test(node.tagName))
      return true
  return false
}

function contents(state: State, element: Element): AnyNode[] {
  const caption = captionIn(element)
  const cells = rowsOf(element).flatMap(cellsOf)
  return [...(caption ? [caption] : []), ...cells].flatMap((part) => flow(all(state, part)))
}

/** Browsers show every caption; a figure has one. */
function furtherCaptions(state: State, element: Element): AnyNode[] {
  const [, ...others] = captionsIn(element)
  return others.flatMap((other) => flow(all(state, other)))
}

/** Markdown between the tags of a table, outside its cells, stands behind it: HTML knows no place for it (13.2.6.4.9). */
function slotsOutside(element: Element): AnyNode[] {
  const inside = new Set([...captionsIn(element), ...rowsOf(element).flatMap(cellsOf)].flatMap(slotsIn))
  return slotsIn(element)
    .filter((slot) => !inside.has(slot))
    .map(slotNode)
}

/**
 * Rows of `<thead>` with cells that are not headers by themselves. A table in which nothing is marked has no headers, and the pass
 * `tables` of core says so.
 */
function headerRows(element: Element, rows: readonly AnyNode[]): { headerRows?: number } {
  const head = element.children.find((child) => is<Element>(child, 'element') && child.tagName === 'thead')
  const count = is<Element>(head, 'element') ? rowsOf(head).length : 0
  const isPlain = (row: AnyNode) =>
    'children' in row && (row.children as AnyNode[]).some((cell) => !('header' in cell))
  if (rows.slice(0, count).some(isPlain)) return { headerRows: count }
  const isMarked = rows.some(
    (row) => 'children' in row && (row.children as AnyNode[]).some((cell) => 'header' in cell),
  )
  return isMarked ? {} : { headerRows: 0 }
}

function captionOf(state: State, element: Element): AnyNode[] {
  const caption = captionIn(element)
  if (!caption) {
    const title = text(element, 'title')
    return title ? [made(element, { type: 'caption', children: [textNode(title, element)] })] : []
  }
  const children = phrasing(all(state, caption))
  if (children.length === 0) return []
  return [withData<AnyNode>(made(caption, { type: 'caption', children }), sharedOf(caption))]
}

const captionIn = (element: Element): Element | undefined => captionsIn(element)[0]

function captionsIn(element: Element): Element[] {
  return element.children.filter(
    (child): child is Element => is<Element>(child, 'element') && child.tagName === 'caption',
  )
}

/** The alignment of each column by the first row's cells, as Markdown has it. */
function alignOf(element: Element): Array<'left' | 'right' | 'center' | null> {
  const cells = rowsOf(element)[0]?.children.filter((child) => child.type === 'element') ?? []
  return cells.map((cell) => {
    const align = cell.type === 'element' ? cell.properties.align : undefined
    return align === 'left' || align === 'right' || align === 'center' ? align : null
  })
}
