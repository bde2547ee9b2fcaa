import type { Artifact, Item } from '../frame/items.js'
import type { Canvas } from './canvas.js'

/** A canvas on which everything is drawn for the eye only: repeated headers, names of columns. */
export function asArtifact(canvas: Canvas, artifact: Artifact = { artifact: 'Pagination' }): Canvas {
  return {
    index: canvas.index,
    left: canvas.left,
    // A header that is repeated is filled in where it stands first.
    add(item) {
      if (item.kind !== 'field') canvas.add(disowned(item, artifact))
    },
    later: (draw) => canvas.later((late) => draw(asArtifact(late, artifact))),
    addBehind: (layer, item) => canvas.addBehind(layer, disowned(item, artifact)),
    link: () => undefined,
    anchor: () => undefined,
    mark: () => undefined,
    startAt: () => undefined,
  }
}

function disowned(item: Item, artifact: Artifact): Item {
  if (item.kind === 'link' || item.kind === 'field') return item
  if (item.kind === 'group')
    return { ...item, owner: artifact, items: item.items.map((inner) => disowned(inner, artifact)) }
  return { ...item, owner: artifact }
}
