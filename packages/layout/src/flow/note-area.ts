import type { Canvas } from './canvas.js'
import type { Box } from './flow.js'
import type { NoteSource } from './paper.js'

/** The foot of one page. */
export interface NoteArea {
  /** Height that notes take from the page, the rule included. */
  height: number
  /** Whether notes go on to the next page. */
  carries: boolean
  /** Height that these notes would add. A long note asks only for its beginning. */
  needed(ids: readonly string[]): number
  /** Adds notes, or as much of them as fits the room; the rest goes on to the next page. Notes that they call follow. */
  add(ids: readonly string[], room: number): void
  /** Draws the notes so that they end at `bottom`. */
  draw(canvas: Canvas, bottom: number): void
  /** The foot of the next page, with what is left over. */
  next(): NoteArea
}

/** A note longer than this part of a page may go on to the next. */
const longest = 0.3

export function createNoteArea(
  source: NoteSource,
  page: number,
  done = new Set<string>(),
  queue: Box[] = [],
  from = 0,
): NoteArea {
  const here: Box[] = []
  /** Boxes wait in one queue for all pages; those before this place are on a page. */
  let next = from
  const area: NoteArea = {
    height: 0,
    get carries() {
      return next < queue.length
    },
    needed(ids) {
      if (ids.length === 0) return 0
      const news = [...new Set(ids)].filter((id) => !done.has(id))
      if (news.length === 0) return 0
      const heights = news.map((id) => leastHeight(source.boxes(id), page))
      return heights.reduce((sum, height) => sum + height, here.length === 0 ? source.separator.height : 0)
    },
    add(ids, room) {
      const called = [...ids]
      for (const id of called) {
        if (done.has(id)) continue
        done.add(id)
        for (const box of source.boxes(id)) {
          putOrQueue(box, room)
          for (const more of box.notes ?? []) called.push(more)
        }
      }
    },
    draw(canvas, bottom) {
      if (here.length === 0) return
      let y = bottom - area.height
      source.separator.draw(canvas, canvas.left, y)
      y += source.separator.height
      for (const box of here) {
        if (box.block) canvas.mark(box.block, y)
        box.draw(canvas, canvas.left, y)
        y += box.height
      }
    },
    next: () =>
      createNoteArea(source, page, done, next < queue.length ? queue : [], next < queue.length ? next : 0),
  }

  /** @returns whether it stands here */
  function put(box: Box, room: number, must = false): boolean {
    const height = box.height + (here.length === 0 ? source.separator.height : 0)
    if (!must && area.height + height > room + 0.01) return false
    here.push(box)
    area.height += height
    return true
  }

  function putOrQueue(box: Box, room: number): void {
    if (next < queue.length || !put(box, room)) queue.push(box)
  }

  // The first box is put whatever its height, or a picture taller than the foot would be carried on for ever.
  for (; next < queue.length; next++) {
    const box = queue[next]
    if (box && !put(box, page * 0.7, next === from)) break
  }
  return area
}

function leastHeight(boxes: readonly Box[], page: number): number {
  const whole = boxes.reduce((sum, { height }) => sum + height, 0)
  if (whole <= page * longest) return whole
  return boxes.slice(0, 3).reduce((sum, { height }) => sum + height, 0)
}
