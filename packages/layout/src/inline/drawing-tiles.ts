import type { Rect } from '../frame/items.js'
import type { Place } from '../scope.js'
import type { Drawing } from '../svg/drawing.js'
import { meet, textsIn } from './drawing-boxes.js'
import { type Label, labelsOf } from './drawing-labels.js'
import { holdsMiddle, shapesIn } from './split-drawing.js'

/** Labels that one part has room for as numbers. */
const mostInTile = 150

/** Readers lose track of more parts than this. */
const mostTiles = 16

interface Tile {
  view: Rect
  labels: readonly Label[]
}

/**
 * A drawing with very many labels, in parts with about equally many each; every label is in one part. Undefined if there would be too many parts, or if labels
 * overlap.
 */
export function tilesOf(drawing: Drawing, scope: Place): Drawing[] | undefined {
  const labels = labelsOf(textsIn(drawing.shapes), scope).filter(({ box }) => meet(box, drawing.view))
  if (labels.length > mostInTile * mostTiles) return undefined
  const tiles: Tile[] = [{ view: drawing.view, labels }]
  for (;;) {
    const crowded = tiles.reduce(
      (most, { labels }, at) => (labels.length > labelsAt(tiles, most) ? at : most),
      0,
    )
    const tile = tiles[crowded]
    if (!tile || tile.labels.length <= mostInTile) break
    if (tiles.length === mostTiles) return undefined
    tiles.splice(crowded, 1, ...halves(tile, scope))
  }
  const boxes = new Map(labels.flatMap(({ texts, box }) => texts.map((text) => [text, box] as const)))
  return tiles.map(({ view }) => ({
    ...drawing,
    view,
    shapes: shapesIn(drawing.shapes, view, (text) => boxes.get(text)),
  }))
}

const labelsAt = (tiles: readonly Tile[], at: number): number => tiles[at]?.labels.length ?? 0

/** Across its longer side, where half of the labels are on each side of it, but no part is a strip. */
function halves({ view, labels }: Tile, { dir }: Place): Tile[] {
  const isWide = view.width > view.height
  const middles = labels
    .map(({ box }) => (isWide ? box.x + box.width / 2 : box.y + box.height / 2))
    .sort((one, other) => one - other)
  const [from, length] = isWide ? [view.x, view.width] : [view.y, view.height]
  const middle = middles[middles.length >> 1] ?? from
  const at = Math.min(from + length * 0.7, Math.max(from + length * 0.3, middle))
  const views: Rect[] = isWide
    ? [
        { ...view, width: at - view.x },
        { ...view, x: at, width: view.x + view.width - at },
      ]
    : [
        { ...view, height: at - view.y },
        { ...view, y: at, height: view.y + view.height - at },
      ]
  if (isWide && dir === 'rtl') views.reverse()
  return views.map((part) => ({ view: part, labels: labels.filter(({ box }) => holdsMiddle(part, box)) }))
}
