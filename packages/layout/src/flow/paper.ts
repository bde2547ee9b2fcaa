import type { Page } from '../frame/items.js'
import type { Canvas } from './canvas.js'
import type { Box } from './flow.js'

/** Top and bottom of a text area, page coordinates. */
export interface Area {
  top: number
  bottom: number
}

/** The pages that a flow is cut for. */
export interface Paper {
  /** The text area of an upright page, or of one turned by a quarter. */
  area(turned: boolean): Area
  begin(index: number, turned: boolean): Canvas & { finish(label: string): Page }
  /** What draws running heads and page numbers, when all pages are set. */
  furnish(): (canvas: Canvas, page: { turned: boolean; total: number }) => void
  label(index: number): string
}

/** Where the pages of a flow find the notes that are called on them. */
export interface NoteSource {
  /** The note's boxes. */
  boxes(id: string): readonly Box[]
  /** The rule above the first note of a page. */
  separator: { height: number; draw(canvas: Canvas, left: number, top: number): void }
}

/** A page that was filled and not yet drawn: everything on it has its place. */
export interface FilledPage {
  turned: boolean
  /** Height of what stands on it, notes aside. */
  used: number
  acts: readonly ((canvas: Canvas) => void)[]
}

/** Draws filled pages; at last, what needs to know all of them (numbers of pages, running heads). */
export function drawPages(pages: readonly FilledPage[], paper: Paper): Page[] {
  const canvases = pages.map((page, index) => {
    const canvas = paper.begin(index, page.turned)
    for (const act of page.acts) act(canvas)
    // The lines of a long article are not held beside all that is drawn of them.
    page.acts = []
    return canvas
  })
  const furnish = paper.furnish()
  return canvases.map((canvas, index) => {
    furnish(canvas, { turned: pages[index]?.turned ?? false, total: canvases.length })
    return canvas.finish(paper.label(index))
  })
}
