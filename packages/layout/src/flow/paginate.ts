import type { Page } from '../frame/items.js'
import type { Canvas } from './canvas.js'
import type { Box, Flow, Panel } from './flow.js'
import { createNoteArea, type NoteArea } from './note-area.js'

export interface Paper {
  /** Top and bottom of the text area, page coordinates. */
  top: number
  bottom: number
  begin(index: number): Canvas & { finish(label: string): Page }
  /** Running head and page number. */
  furnish(canvas: Canvas): void
  label(index: number): string
}

export interface NoteSource {
  /** The note's boxes, and the rule above the first note of a page. */
  boxes(id: string): readonly Box[]
  separator: { height: number; draw(canvas: Canvas, left: number, top: number): void }
}

/**
 * Cuts the flow into pages, first fit. Boxes that must stay together move together; what is taller than a page is
 * split where it can be. Notes stand at the foot of the page that calls them, and go on to the next when they must.
 */
export function paginate(flows: readonly Flow[], paper: Paper, source: NoteSource): Page[] {
  const pages: Page[] = []
  const panels: { panel: Panel; top: number }[] = []
  let canvas = paper.begin(0)
  let y = paper.top
  let space = 0
  let empty = true
  let notes: NoteArea = createNoteArea(source, paper.bottom - paper.top)

  const endPage = (): void => {
    for (const { panel, top } of panels) panel.paint(canvas, canvas.left, top, y)
    notes.draw(canvas, paper.bottom)
    paper.furnish(canvas)
    pages.push(canvas.finish(paper.label(pages.length)))
  }
  const newPage = (): void => {
    endPage()
    canvas = paper.begin(pages.length)
    notes = notes.next()
    y = paper.top
    space = 0
    empty = true
    for (const open of panels) {
      open.top = y
      y += open.panel.padding
    }
  }
  const room = (): number => paper.bottom - y - notes.height

  const placeBox = (box: Box): void => {
    if (empty && box.repeat) {
      box.repeat.draw(canvas, canvas.left, y)
      y += box.repeat.height
    }
    y += empty ? 0 : space
    space = 0
    empty = false
    if (box.block) canvas.mark(box.block, y)
    if (box.start) canvas.startAt(box.start)
    box.draw(canvas, canvas.left, y)
    y += box.height
    for (const note of box.notes ?? []) notes.add(note, paper.bottom - y)
  }
  const placeEdge = (kind: 'open' | 'close', panel: Panel): void => {
    if (kind === 'open') {
      y += empty ? 0 : space
      panels.push({ panel, top: y })
      y += panel.padding
    } else {
      y += panel.padding
      const open = panels.pop()
      open?.panel.paint(canvas, canvas.left, open.top, y)
    }
    space = 0
  }
  const place = (flow: Flow): void => {
    if (flow.kind === 'gap') space = Math.max(space, flow.height)
    else if (flow.kind === 'box') placeBox(flow)
    else placeEdge(flow.kind, flow.panel)
  }
  /** A box on its own, wherever it fits; it is cut when even a whole page is too small. */
  const placeAnywhere = (box: Box): void => {
    let rest: Box | undefined = box
    while (rest) {
      const needed: number =
        rest.height + (empty ? (rest.repeat?.height ?? 0) : space) + notes.needed(rest.notes ?? [])
      if (needed <= room() + 0.01) {
        placeBox(rest)
        return
      }
      const parts: readonly [Box, Box] | undefined = rest.split?.(
        room() - (empty ? (rest.repeat?.height ?? 0) : space),
      )
      if (parts) {
        placeBox(parts[0])
        rest = parts[1]
      } else if (empty) {
        placeBox(rest)
        return
      }
      newPage()
    }
  }

  for (let at = 0; at < flows.length; ) {
    const end = groupEnd(flows, at)
    let group: readonly Flow[] = flows.slice(at, end)
    at = end
    const lack = (): number => measure(group, empty, space) + notes.needed(notesOf(group)) - room()
    if (!empty && lack() > 0) group = shrunk(group, lack())
    const fits = (): boolean => lack() <= 0.01
    if (!fits() && !empty && measure(group, true, 0) <= paper.bottom - paper.top && !isLongRow(group, paper))
      newPage()
    if (fits()) for (const flow of group) place(flow)
    else for (const flow of group) flow.kind === 'box' ? placeAnywhere(flow) : place(flow)
  }
  endPage()
  for (let guard = 0; notes.carries && guard < 1000; guard++) {
    canvas = paper.begin(pages.length)
    notes = notes.next()
    y = paper.top
    endPage()
  }
  return pages
}

/** Behind the last thing that must stay with the one at `begin`. */
function groupEnd(flows: readonly Flow[], begin: number): number {
  let at = begin
  while (at < flows.length) {
    const flow = flows[at++]
    if (flow?.kind === 'box' && !flow.keep) break
  }
  while (flows[at]?.kind === 'close') at++
  return at
}

/** The group with its picture made smaller by what is lacking, where it may be. */
function shrunk(group: readonly Flow[], lack: number): readonly Flow[] {
  const at = group.findIndex(
    (flow) => flow.kind === 'box' && flow.shrink && flow.height - lack >= flow.shrink.least,
  )
  const box = group[at]
  if (box?.kind !== 'box' || !box.shrink) return group
  return group.with(at, box.shrink.to(box.height - lack))
}

/** A row so tall that moving it would leave a hole: it is cut instead. */
function isLongRow(group: readonly Flow[], paper: Paper): boolean {
  return group.some(
    (flow) => flow.kind === 'box' && flow.split && flow.height > (paper.bottom - paper.top) * 0.4,
  )
}

function notesOf(group: readonly Flow[]): string[] {
  return group.flatMap((flow) => (flow.kind === 'box' ? (flow.notes ?? []) : []))
}

function measure(group: readonly Flow[], empty: boolean, before: number): number {
  let height = 0
  let space = before
  let begun = !empty
  for (const flow of group) {
    if (flow.kind === 'gap') space = Math.max(space, flow.height)
    else {
      height += (begun ? space : 0) + (flow.kind === 'box' ? flow.height : flow.panel.padding)
      if (!begun && flow.kind === 'box') height += flow.repeat?.height ?? 0
      space = 0
      begun ||= flow.kind === 'box'
    }
  }
  return height
}
