import { textOf } from '@lectern/core'
import { asArtifact } from '../../flow/as-artifact.js'
import { layoutArtifact } from '../../flow/canvas.js'
import { type Box, type Flow, gap } from '../../flow/flow.js'
import { createTag, leafOf } from '../../tags/tag.js'
import { setParagraph } from '../../text/paragraph.js'
import { type Scope, styleOf } from '../../work.js'
import { trimmed } from '../panel.js'
import type { MeasuredCell } from './cell.js'
import type { Grid } from './grid.js'

/**
 * A table as records: its cells below each other, each after the name of its column. In the tree it stays a table; the
 * names are repeated for the eye only.
 */
export function stackedRows(rows: readonly MeasuredCell[][], grid: Grid, scope: Scope): Flow[] {
  const names = columnNames(rows, grid)
  return rows.flatMap((row, index): Flow[] => {
    const cells = row.flatMap((cell) =>
      stackedCell(cell, index < grid.headerRows ? undefined : names[cell.column], scope),
    )
    return [...cells, gap(scope.look.size * 0.4), divider(scope), gap(scope.look.size * 0.4)]
  })
}

function columnNames(rows: readonly MeasuredCell[][], grid: Grid): (string | undefined)[] {
  const names: (string | undefined)[] = []
  for (const cell of rows.slice(0, grid.headerRows).flat()) {
    for (let column = cell.column; column < cell.column + cell.colSpan; column++)
      names[column] = textOf(cell.node)
  }
  return names
}

function stackedCell(cell: MeasuredCell, name: string | undefined, scope: Scope): Flow[] {
  const indent = name === undefined ? 0 : scope.look.size * 1.5
  const rtl = scope.dir === 'rtl'
  const body = trimmed(cell.set(rtl ? scope.x : scope.x + indent, scope.width - indent))
  const label = name === undefined ? [] : labelBoxes(`${name}:`, scope)
  return [...label, ...body, gap(scope.look.size * 0.2)]
}

function labelBoxes(text: string, scope: Scope): Box[] {
  const tag = createTag('Span')
  const look = { ...scope.look, color: scope.work.theme.color.muted }
  const run = { text, style: styleOf(scope.work, look), leaf: leafOf(tag), offset: 0, generated: true }
  return setParagraph([run], { ...scope, main: false }, { tag, look, keep: 'with-next' }).map((box) => ({
    ...box,
    draw: (canvas, left, top) => box.draw(asArtifact(canvas), left, top),
  }))
}

function divider({ x, width, work }: Scope): Box {
  return {
    kind: 'box',
    height: 1,
    keep: false,
    draw(canvas, left, top) {
      canvas.add({
        kind: 'rule',
        owner: layoutArtifact,
        x1: left + x,
        y1: top,
        x2: left + x + width,
        y2: top,
        width: 0.5,
        color: work.theme.color.rule,
      })
    },
  }
}
