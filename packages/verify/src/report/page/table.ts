import type { Written } from '@lectern/hast/markup'
import type { Element, ElementContent } from 'hast'
import { h } from './h.js'

export type Cell = string | ElementContent | readonly ElementContent[]

/**
 * A table with a caption and column headers, in a region that scrolls by itself when the window is narrow (and can be
 * reached with the keyboard to do so). The first cell of each row is its header.
 */
export function table(
  id: string,
  caption: string,
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
): Element {
  return region(id, caption, headers, h('tbody', rows.map(row)))
}

/** The same, of rows that are written already. */
export function tableOfParts(
  id: string,
  caption: string,
  headers: readonly string[],
  rows: Written,
): Element {
  return region(id, caption, headers, h('tbody', [rows]))
}

function region(id: string, caption: string, headers: readonly string[], body: Element): Element {
  return h('div', { className: ['scroll'], role: 'region', ariaLabelledBy: [id], tabIndex: 0 }, [
    h('table', [
      h('caption', { id }, caption),
      h(
        'thead',
        h(
          'tr',
          headers.map((header) => h('th', { scope: 'col' }, header)),
        ),
      ),
      body,
    ]),
  ])
}

export function row(cells: readonly Cell[]): Element {
  return h(
    'tr',
    cells.map((cell, index) =>
      index === 0 ? h('th', { scope: 'row' }, children(cell)) : h('td', children(cell)),
    ),
  )
}

function children(cell: Cell): ElementContent[] {
  if (typeof cell === 'string') return [{ type: 'text', value: cell }]
  return 'type' in cell ? [cell] : [...cell]
}
