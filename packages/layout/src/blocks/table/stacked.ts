import { textOf } from '@lectern/core'
import { layoutArtifact, levelRule } from '../../flow/canvas.js'
import { type Box, type Flow, gap, heightOf, type Repeat } from '../../flow/flow.js'
import type { Place, Scope } from '../../scope.js'
import { createTag, leafOf } from '../../tags/tag.js'
import { ownRun } from '../../text/own-words.js'
import type { InlineRun } from '../../text/run.js'
import { setParagraph } from '../../text/set-paragraph.js'
import { trimmed } from '../panel.js'
import type { MeasuredCell } from './cell.js'
import type { MeasuredTable } from './measured-table.js'

/**
 * A table as records: its cells below each other, each after the name of its column; a row's own header is the record's
 * title. In the tree it stays a table, and the names are repeated for the eye only.
 */
export function stackedRows({ cells: rows, headerRows, continued }: MeasuredTable, scope: Scope): Flow[] {
  const names = columnNames(rows.slice(0, headerRows))
  return rows.flatMap((row, index): Flow[] => {
    const isHead = index < headerRows
    const cells = isHead
      ? headRow(row, scope)
      : row.flatMap((cell) => stackedCell(cell, cell.node.header ? undefined : names[cell.column], scope))
    const whole = isHead ? undefined : heightOf(cells)
    const stays = whole !== undefined && whole <= scope.given.sheet.pageHeight * tallest
    const shown = cells.map((flow, at) =>
      flow.kind === 'box' ? boxIn(flow, at === 0, stays, whole, isHead ? undefined : continued) : flow,
    )
    return [...shown, gap(scope.look.size * 0.4), divider(scope, isHead), gap(scope.look.size * 0.4)]
  })
}

/**
 * A record stands on one page, and its rule with it; one that is nearly as tall as a page is cut, its title stays with its
 * first cell, and it is marked where it goes on.
 */
function boxIn(
  box: Box,
  isFirst: boolean,
  stays: boolean,
  whole: number | undefined,
  repeat: Repeat | undefined,
): Box {
  return {
    ...box,
    keep: box.keep || isFirst || stays,
    barrier: true,
    ...(isFirst && whole !== undefined ? { whole } : {}),
    ...(repeat ? { repeat } : {}),
  }
}

/** Part of a page; a taller record is cut. */
const tallest = 0.9

/** "Heating season, Mean" where headers stand over headers. */
function columnNames(heads: readonly MeasuredCell[][]): (string | undefined)[] {
  const names: string[][] = []
  for (const cell of heads.flat()) {
    const name = textOf(cell.node).trim()
    for (let column = cell.column; column < cell.column + cell.colSpan; column++) {
      const own = names[column] ?? []
      names[column] = name && own.at(-1) !== name ? [...own, name] : own
    }
  }
  return names.map((parts) => (parts.length > 0 ? parts.join(', ') : undefined))
}

/** The names of the columns in one paragraph; each word hangs on its own cell. */
function headRow(row: readonly MeasuredCell[], scope: Scope): Flow[] {
  if (row.some(({ runs }) => runs === undefined))
    return row.flatMap((cell) => stackedCell(cell, undefined, scope))
  const runs = row.flatMap((cell, index): InlineRun[] => [
    ...(index > 0 ? [eyeOnly(' · ', scope)] : []),
    ...(cell.runs ?? []),
  ])
  if (runs.every(({ text, object }) => text.trim() === '' && !object)) return []
  const [first] = row
  return setParagraph(runs, scope, { tag: first?.tag ?? scope.tag, look: scope.look, keep: 'with-next' })
}

function stackedCell(cell: MeasuredCell, name: string | undefined, scope: Scope): Flow[] {
  const indent = name === undefined ? 0 : scope.look.size
  const rtl = scope.dir === 'rtl'
  const label = name === undefined ? undefined : eyeOnly(`${name}: `, scope)
  const body = trimmed(cell.set(rtl ? scope.x : scope.x + indent, scope.width - indent, label))
  const { id } = cell.node.data ?? {}
  return [
    ...body.map((flow) => (flow.kind === 'box' && id && !flow.block ? { ...flow, block: id } : flow)),
    gap(scope.look.size * 0.2),
  ]
}

function eyeOnly(text: string, scope: Place): InlineRun {
  const look = { ...scope.look, color: scope.given.theme.color.muted }
  return { ...ownRun(text, look, scope, leafOf(createTag('Span'))), artifact: layoutArtifact }
}

function divider({ x, width, given }: Place, isHead: boolean): Box {
  return {
    kind: 'box',
    height: 1,
    keep: isHead,
    barrier: true,
    draw(canvas, left, top) {
      canvas.add(
        levelRule({
          x: left + x,
          y: top,
          length: width,
          weight: isHead ? 1.25 : 0.5,
          color: given.theme.color.rule,
        }),
      )
    },
  }
}
