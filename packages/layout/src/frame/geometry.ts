import { type Article, badOption, paperSize, type Theme, type ThemePage } from '@lectern/core'
import type { Print } from '../print.js'

export interface Geometry {
  width: number
  height: number
  /** Of the text area. */
  textWidth: number
  top: number
  bottom: number
  /** Left edge of the text area on a page, counted from 0: on duplex paper inner margins lie at the fold. */
  left(page: number): number
  /** The same paper turned by a quarter. */
  turned(): Geometry
}

/** Least width of the margins where lines begin and where they end, for what is printed in them. Points. */
export interface Margins {
  start: number
  end: number
  /** The same for running heads above and page numbers below. */
  top: number
  bottom: number
}

const none: Margins = { start: 0, end: 0, top: 0, bottom: 0 }

export function geometryOf(page: ThemePage, least: Margins = none, rtl = false): Geometry {
  const { paper, landscape, margin, duplex } = page
  const size = paperSize(paper)
  if (!size) throw badOption('paper', `There is no paper ${paper}`, 'Use a4, or a size such as 170x240mm.')
  const [width, height] = landscape ? [size[1], size[0]] : size
  const widest = Math.max(least.start, least.end)
  // On duplex paper either side may lie at the fold.
  const [left, right] = duplex ? [widest, widest] : rtl ? [least.end, least.start] : [least.start, least.end]
  const inner = Math.max(margin.inner, left)
  const outer = Math.max(margin.outer, right)
  return {
    width,
    height,
    textWidth: width - inner - outer,
    top: Math.max(margin.top, least.top),
    bottom: height - Math.max(margin.bottom, least.bottom),
    left: (index) => (duplex && index % 2 === 1 ? outer : inner),
    turned: () => geometryOf({ ...page, landscape: !landscape }, least, rtl),
  }
}

/** What the numbers of paragraphs, and of another edition's pages, need beside the text. */
export function marginsFor({ blocks }: Article, { type }: Theme, { follow }: Pick<Print, 'follow'>): Margins {
  let numbers = 0
  for (const { number = 0 } of blocks.values()) numbers = Math.max(numbers, number)
  const pages = follow?.at(-1)?.label.length ?? 0
  const small = Math.max(type.minimum, type.size * 0.9)
  return {
    start: numbers === 0 ? 0 : edge + type.size * (String(numbers).length * digit + 0.5),
    end: pages === 0 ? 0 : edge + type.size * pages * digit + Math.min(type.size, 20) * 2,
    top: edge + small * 1.7,
    bottom: edge + small * 1.6,
  }
}

/** Printers leave some of the paper's edge white. Points. */
const edge = 16

/** Width of a digit as part of the size, with room to spare. */
const digit = 0.62
