import type { TextPlace } from '@lectern/core'
import type { Canvas } from './canvas.js'

/** What is stacked from top to bottom and cut into pages. */
export type Flow = Box | Gap | PanelEdge | Float | Turn | Fill

/** An unbreakable piece: a line, a picture, a row. */
export interface Box {
  kind: 'box'
  height: number
  /** No page ends between it and the next box. */
  keep: boolean
  /** The block that it shows. */
  block?: string | undefined
  /** Where its text begins, in the main flow only. */
  start?: TextPlace | undefined
  /** Notes that are called in it. */
  notes?: readonly string[] | undefined
  /** Width of the ink of a line, from where lines begin. */
  ink?: number
  /** Text does not go past it to fill a page: a heading. */
  barrier?: boolean
  /** Height of a short table, or a record of one, that begins here: it goes to the next page as a whole rather than break. */
  whole?: number
  /** Goes on top again where a page begins with this box (header rows). */
  repeat?: Repeat
  /** @param left of the text area plus whatever the box was moved by, `top` of the box; page coordinates */
  draw(canvas: Canvas, left: number, top: number): void
  /** The same at another height: pictures may give way a little, so that no page stays half empty. */
  shrink?: { least: number; to(height: number): Box }
  /** Content of the first of two columns, so that the second may stand beside it. */
  column?: readonly Flow[]
  /** Two boxes, the first no higher than the room; undefined where nothing fits. */
  split?(room: number): readonly [Box, Box] | undefined
}

export interface Repeat {
  height: number
  draw(canvas: Canvas, left: number, top: number): void
}

/** White space. Neighbours collapse to the largest; none begins a page. */
export interface Gap {
  kind: 'gap'
  height: number
}

/** A ground or a bar behind blocks, which goes on over a page's end. */
export interface PanelEdge {
  kind: 'open' | 'close'
  panel: Panel
}

export interface Panel {
  depth: number
  /** Inside padding, points. */
  padding: number
  paint(canvas: Canvas, left: number, top: number, bottom: number): void
}

/** Flows that keep together and may let the text behind them go first, so that no page stays half empty. */
export interface Float {
  kind: 'float'
  /** A short table with a title: it may stand before pictures that wait. */
  isTable?: boolean
  flows: readonly Flow[]
}

/** What follows stands on pages turned by a quarter, or on upright ones again. */
export interface Turn {
  kind: 'turn'
  turned: boolean
}

/** Takes all the room that is left on the page. */
export interface Fill {
  kind: 'fill'
  /** It is left out where there is less room than this. */
  least: number
  box(room: number): Box
}

/** Adds flows behind others. There may be more of them than a function takes arguments. */
export function append(out: Flow[], ...parts: readonly (Flow | readonly Flow[])[]): void {
  for (const part of parts) {
    if (!isList(part)) out.push(part)
    else for (const flow of part) out.push(flow)
  }
}

const isList = (part: Flow | readonly Flow[]): part is readonly Flow[] => Array.isArray(part)

export const gap = (height: number): Gap => ({ kind: 'gap', height })

/** Height when nothing breaks. */
export function heightOf(flows: readonly Flow[]): number {
  let height = 0
  let space = 0
  let begun = false
  for (const flow of flows) {
    if (flow.kind === 'gap') space = begun ? Math.max(space, flow.height) : 0
    else {
      height += space + ownHeight(flow)
      space = 0
      begun = true
    }
  }
  return height
}

/** Height of one flow by itself, points. */
export function ownHeight(flow: Exclude<Flow, Gap>): number {
  if (flow.kind === 'box') return flow.height
  if (flow.kind === 'float') return heightOf(flow.flows)
  return isEdge(flow) ? flow.panel.padding : 0
}

export const isEdge = (flow: Flow): flow is PanelEdge => flow.kind === 'open' || flow.kind === 'close'

/** Draws flows that stay together (a cell, a note), from a top downwards. */
export function drawFlows(flows: readonly Flow[], canvas: Canvas, left: number, top: number): void {
  const panels: { panel: Panel; top: number }[] = []
  let y = top
  let space = 0
  for (const flow of flows.flatMap(settled)) {
    if (flow.kind === 'gap') {
      space = y === top ? 0 : Math.max(space, flow.height)
      continue
    }
    y += space
    space = 0
    if (flow.kind === 'box') {
      if (flow.block) canvas.mark(flow.block, y)
      flow.draw(canvas, left, y)
      y += flow.height
    } else if (flow.kind === 'open') {
      panels.push({ panel: flow.panel, top: y })
      y += flow.panel.padding
    } else {
      y += flow.panel.padding
      const open = panels.pop()
      open?.panel.paint(canvas, left, open.top, y)
    }
  }
}

/** Where nothing is cut into pages, nothing floats. */
function settled(flow: Flow): (Box | Gap | PanelEdge)[] {
  if (flow.kind === 'float') return flow.flows.flatMap(settled)
  return flow.kind === 'turn' || flow.kind === 'fill' ? [] : [flow]
}
