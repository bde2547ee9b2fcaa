import { asArtifact } from '../../flow/as-artifact.js'
import { type Box, heightOf, type Repeat } from '../../flow/flow.js'
import type { Place } from '../../scope.js'
import { stacked } from '../continued.js'
import type { MeasuredTable } from './measured-table.js'

/** Header rows stand on top again on every page that the table goes on to; there they are not read again. */
export function withRepeats(rows: readonly Box[], { grid, continued }: MeasuredTable, scope: Place): Box[] {
  const heads = rows.slice(0, grid.headerRows)
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
  const cut = rows.map((row, index) =>
    index > grid.headerRows ? repeated(row, repeat) : splitting(row, repeat),
  )
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

function repeated(row: Box, repeat: Repeat): Box {
  return {
    ...row,
    repeat,
    split(room) {
      const parts = row.split?.(room)
      return parts && [{ ...parts[0], repeat }, repeated(parts[1], repeat)]
    },
  }
}
