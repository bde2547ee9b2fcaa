import type { FormulaDrawing, FormulaRow } from '@lectern/core'
import type { Rect } from '../frame/items.js'
import { boundsOf } from '../svg/bounds.js'
import type { FormulaPiece } from './formula-pieces.js'
import { segmentsOf } from './formula-segments.js'

/** The lines of `aligned`, each in pieces between the places where it may be parted. They are no longer aligned, but as large as they were. */
export function linePieces(drawing: FormulaDrawing): FormulaPiece[] {
  return (drawing.rows ?? []).flatMap((row, index) => {
    const inks = inksOf(drawing, row)
    if (inks.length === 0) return []
    const ink = inks.reduce(around)
    const line = {
      y: row.y,
      top: ink.y,
      bottom: ink.y + ink.height,
    }
    // Nothing stands before a relation that begins the line.
    const stops = row.breaks.filter(({ paths, words }) => paths > row.paths[0] || words > row.words[0])
    const begins = [{ x: ink.x, paths: row.paths[0], words: row.words[0] }, ...stops]
    return begins.map((from, at): FormulaPiece => {
      const to = begins[at + 1] ?? { x: ink.x + ink.width, paths: row.paths[1], words: row.words[1] }
      return {
        left: from.x,
        right: to.x,
        paths: [from.paths, to.paths],
        words: [from.words, to.words],
        line,
        ...(at === 0 && index > 0 ? { begins: true } : {}),
      }
    })
  })
}

/** The box around two. */
function around(one: Rect, other: Rect): Rect {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)]
  const right = Math.max(one.x + one.width, other.x + other.width)
  const bottom = Math.max(one.y + one.height, other.y + other.height)
  return { x, y, width: right - x, height: bottom - y }
}

function inksOf(drawing: FormulaDrawing, { paths, words }: FormulaRow): Rect[] {
  const drawn = segmentsOf(drawing)
    .slice(...paths)
    .map(boundsOf)
  const written = (drawing.words ?? []).slice(...words)
  return [
    ...drawn,
    ...written.map(({ x, y, width, size }) => ({ x, y: y - size, width, height: size * 1.25 })),
  ]
}
