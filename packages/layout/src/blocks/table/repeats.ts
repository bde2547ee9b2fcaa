import { asArtifact } from '../../flow/as-artifact.js'
import { type Box, drawFlows, heightOf, type Repeat } from '../../flow/flow.js'
import type { Place } from '../../scope.js'
import { stacked } from '../continuation-notice.js'
import type { MeasuredTable } from './measured-table.js'
import type { SetCell } from './row.js'

/** Header rows stand on top again on every page that the table goes on to; there they are not read again. */
export function withRepeats(
  rows: readonly Box[],
  { headerRows, continued }: MeasuredTable,
  scope: Place,
): Box[] {
  const heads = rows.slice(0, headerRows)
  const height = heightOf(heads)
  const again: Repeat = {
    height,
    draw(canvas, left, top) {
      let y = top
      for (const head of heads) {
        head.draw(asArtifact(canvas), left, y)
        y += head.height
      }
    },
  }
  const isTooTall = height > scope.given.sheet.pageHeight * 0.4
  const repeat = heads.length === 0 || isTooTall ? continued : stacked(continued, again)
  const cut = rows.map((row, index) => (index > headerRows ? repeated(row, repeat) : splitting(row, repeat)))
  return heightOf(rows) > scope.given.sheet.pageHeight * shortest ? cut : unbroken(cut)
}

/** A table of no more than this part of a page is short: its rows are compared at a glance, and not over a page's end. */
const shortest = 0.4

function unbroken(rows: readonly Box[]): Box[] {
  return rows.map((row, index) => (index === 0 ? { ...row, whole: heightOf(rows) } : row))
}

/** A row that begins the table and is cut goes on below the header rows, like the others. */
function splitting(row: Box, repeat: Repeat): Box {
  return {
    ...row,
    split(room) {
      const parts = row.split?.(room)
      return parts && [parts[0], repeated(parts[1], repeat)]
    },
  }
}

/** `Object.assign` gives all rows one hidden class; a literal that adds to a spread gives each its own (V8 of Node.js 20). */
function repeated(row: Box, repeat: Repeat): Box {
  return Object.assign({}, row, {
    repeat,
    split(room: number): readonly [Box, Box] | undefined {
      const parts = row.split?.(room)
      return parts && [{ ...parts[0], repeat }, repeated(parts[1], repeat)]
    },
  })
}

/** A cell from rows above that goes on in a row, and the height that is left of it there. */
export interface OpenCell {
  cell: SetCell
  left: number
}

/** Where a page begins inside of a cell that holds rows together, its words stand again beside them, for the eye only. */
export function withOpenCells(row: Box, open: readonly OpenCell[], padding: number): Box {
  const { repeat } = row
  const shown = open.filter(
    ({ cell, left }) => cell.hasWordsOnly && heightOf(cell.flows) + 2 * padding <= left,
  )
  if (!repeat || shown.length === 0) return row
  const again: Repeat = {
    height: repeat.height,
    draw(canvas, left, top) {
      repeat.draw(canvas, left, top)
      for (const { cell } of shown)
        drawFlows(cell.flows, asArtifact(canvas), left, top + repeat.height + padding)
    },
  }
  return { ...row, repeat: again }
}
