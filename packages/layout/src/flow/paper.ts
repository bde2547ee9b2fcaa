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
  /** Of an upright page, and of one turned by a quarter. */
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

/** Draws filled pages. */
export interface Press {
  /** Draws those that are not drawn yet. What is drawn is taken out of its page: all lines of a long article are not held twice. */
  draw(pages: readonly FilledPage[]): void
  /** The rest, and what needs to know all pages (numbers of pages, running heads). */
  finish(pages: readonly FilledPage[]): Page[]
}

export function openPress(paper: Paper): Press {
  const canvases: ReturnType<Paper['begin']>[] = []
  const draw = (pages: readonly FilledPage[]): void => {
    for (const page of pages.slice(canvases.length)) {
      const canvas = paper.begin(canvases.length, page.turned)
      for (const act of page.acts) act(canvas)
      page.acts = []
      canvases.push(canvas)
    }
  }
  return {
    draw,
    finish(pages) {
      draw(pages)
      const furnish = paper.furnish()
      return canvases.map((canvas, index) => {
        furnish(canvas, { turned: pages[index]?.turned ?? false, total: canvases.length })
        return canvas.finish(paper.label(index))
      })
    },
  }
}
