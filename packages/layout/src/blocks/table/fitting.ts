import { rules } from '../../rules.js'
import type { Scope } from '../../scope.js'
import type { MeasuredTable } from './measured-table.js'
import { columnNeeds, columnWidths, type Fit } from './widths.js'

/** How a table stands on the page. */
export interface Fitting {
  fit: Fit
  widths: readonly number[]
  width: number
  turned: boolean
}

/**
 * Upright where it fits, else on turned pages where it fits there; else words break, or it becomes records. In large print nothing is turned: there
 * it becomes records.
 */
export function fitting({ cells, grid, padding }: MeasuredTable, scope: Scope): Fitting {
  const { print, sheet } = scope.given
  const needs = columnNeeds(
    cells.flat().map(({ column, colSpan, need }) => ({
      column,
      colSpan,
      least: need.least + 2 * padding,
      most: need.most + 2 * padding + 0.1,
    })),
    grid.columns,
  )
  const at = (width: number, turned: boolean): Fitting => ({
    ...columnWidths(needs, width, scope.look.size * 4.5),
    width,
    turned,
  })
  const upright = at(scope.width, false)
  if (upright.fit === 'fits') return upright
  const isInText = scope.main && scope.panelDepth === 0 && scope.listDepth === 0
  const wide = isInText ? at(scope.given.sheet.textWidth, false) : upright
  if (wide.fit === 'fits') return wide
  if (print.wideTables === 'records') return { ...upright, fit: 'stacked' }
  if (!isInText || sheet.turnedWidth <= wide.width) return wide
  const turned = at(sheet.turnedWidth, true)
  return turned.fit === 'fits' ? turned : wide
}

const remedies = {
  turned: 'This table is too wide for the page and is printed on a landscape page',
  stacked: 'This table is too wide for the page and is printed as records, one cell per line',
  'words-break': 'This table is too wide for the page: its long words are broken',
} as const

/** Says what became of a table that is too wide. */
export function reportWide(
  { node }: MeasuredTable,
  { fit, turned }: Fitting,
  { findings }: Pick<Scope, 'findings'>,
): void {
  const remedy = turned ? 'turned' : fit
  if (remedy === 'fits') return
  findings.report(rules['table-wide'], remedies[remedy], {
    place: node,
    block: node.data?.id,
    hint: 'Use fewer columns, or landscape paper.',
  })
}
