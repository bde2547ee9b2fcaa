import type { Article } from '@lectern/core'
import type { CanvasListener } from './canvas.js'

/** Where something stands: a page, from 0, and points from its top. */
export interface Spot {
  /** Index of the page, from 0. */
  page: number
  /** Points from the top of the page. */
  y: number
}

/** Where blocks and anchors come to stand; a block is where its parts are. */
export interface Recorder extends CanvasListener {
  places: ReadonlyMap<string, { from: number; to: number }>
  spots: ReadonlyMap<string, Spot>
  /** Printed number of a page, from 0. */
  label(page: number): string
  /** Printed number of the page where a block or anchor stands, once all is drawn. */
  pageOf(id: string): string | undefined
}

export function createRecorder({ blocks }: Article): Recorder {
  const places = new Map<string, { from: number; to: number }>()
  const spots = new Map<string, Spot>()
  const label = (page: number): string => String(page + 1)
  return {
    places,
    spots,
    label,
    pageOf(id) {
      const spot = spots.get(id)
      return spot && label(spot.page)
    },
    anchor(id, page, y) {
      if (!spots.has(id)) spots.set(id, { page, y })
    },
    mark(block, page, y) {
      for (let id: string | null = block; id !== null; id = blocks.get(id)?.parent ?? null) {
        const place = places.get(id)
        if (!place) {
          // One object for both: a book has a hundred thousand blocks.
          const standing = { from: page, to: page, page, y }
          places.set(id, standing)
          spots.set(id, standing)
        } else if (place.to === page && id !== block) break
        else {
          place.from = Math.min(place.from, page)
          place.to = Math.max(place.to, page)
        }
      }
    },
  }
}
