import type { Canvas } from './canvas.js'
import type { Box, Flow, Panel, PanelEdge } from './flow.js'
import { createNoteArea, type NoteArea } from './note-area.js'
import type { Area, FilledPage, NoteSource, Paper } from './paper.js'

/** Fills page after page: it knows where the next box would stand and how much room is left. */
export interface Filler {
  /** Nothing stands on the page yet. */
  readonly empty: boolean
  /** White space before what comes next. */
  readonly space: number
  readonly turned: boolean
  /** Whether a panel goes on over the page's end. */
  readonly onPanel: boolean
  /** Height that is left above the notes. */
  room(): number
  /** Height of a whole page. */
  whole(): number
  notesNeed(ids: readonly string[]): number
  /** @param aside what stands out of the order of the text: a page begins with it only if there is nothing else */
  put(flow: Exclude<Flow, { kind: 'float' | 'turn' | 'fill' }>, aside?: boolean): void
  newPage(): void
  /** Goes on with pages that are turned, or upright again. */
  turn(turned: boolean): void
  finish(): FilledPage[]
}

/**
 * @param tightness of the white space between blocks: 1 leaves it as it is
 * @param extra height that every page has beyond its area, points, so that no page holds a few lines only
 */
export function createFiller(paper: Paper, source: NoteSource, tightness = 1, extra = 0): Filler {
  const pages: FilledPage[] = []
  const panels: { panel: Panel; top: number }[] = []
  let acts: ((canvas: Canvas) => void)[] = []
  let turned = false
  let area: Area = areaOf()
  let y = area.top
  let space = 0
  let empty = true
  let notes: NoteArea = createNoteArea(source, area.bottom - area.top)

  function areaOf(): Area {
    const { top, bottom } = paper.area(turned)
    return { top, bottom: bottom + extra }
  }

  function endPage(): void {
    for (const { panel, top } of panels) paint(panel, top, y)
    const [foot, { bottom }] = [notes, area]
    acts.push((canvas) => foot.draw(canvas, bottom))
    pages.push({ turned, used: y - area.top, acts })
    acts = []
  }

  function begin(): void {
    area = areaOf()
    y = area.top
    space = 0
    empty = true
    for (const open of panels) {
      open.top = y
      y += open.panel.padding
    }
  }

  function paint(panel: Panel, top: number, bottom: number): void {
    acts.push((canvas) => panel.paint(canvas, canvas.left, top, bottom))
  }

  function putBox(box: Box, aside: boolean): void {
    if (empty && box.repeat) {
      const [{ draw, height }, top] = [box.repeat, y]
      acts.push((canvas) => draw(canvas, canvas.left, top))
      y += height
    }
    y += empty ? 0 : space
    const top = y
    acts.push((canvas) => {
      if (box.block) canvas.mark(box.block, top)
      if (box.start) canvas.startAt(box.start, aside)
      box.draw(canvas, canvas.left, top)
    })
    y += box.height
    space = 0
    empty = false
    notes.add(box.notes ?? [], area.bottom - y)
  }

  function putEdge({ kind, panel }: PanelEdge): void {
    if (kind === 'open') {
      y += empty ? 0 : space
      panels.push({ panel, top: y })
      y += panel.padding
    } else {
      y += panel.padding
      const open = panels.pop()
      if (open) paint(open.panel, open.top, y)
    }
    space = 0
  }

  return {
    get empty() {
      return empty
    },
    get space() {
      return space
    },
    get turned() {
      return turned
    },
    get onPanel() {
      return panels.length > 0
    },
    room: () => area.bottom - y - notes.height,
    whole: () => area.bottom - area.top,
    notesNeed: (ids) => notes.needed(ids),
    put(flow, aside = false) {
      if (flow.kind === 'gap') space = Math.max(space, flow.height * tightness)
      else if (flow.kind === 'box') putBox(flow, aside)
      else putEdge(flow)
    },
    newPage() {
      endPage()
      notes = notes.next()
      begin()
    },
    turn(to) {
      if (to === turned) return
      if (!empty) this.newPage()
      turned = to
      begin()
    },
    finish() {
      const isBlank = empty && pages.length > 0 && notes.height === 0
      if (!isBlank) endPage()
      // More than this no article needs; it only keeps a mistake of ours from running for ever.
      for (let guard = 0; notes.carries && guard < 10_000; guard++) {
        notes = notes.next()
        begin()
        endPage()
      }
      return pages
    },
  }
}
