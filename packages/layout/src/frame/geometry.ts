import type { Paper as PaperName, ThemePage } from '@lectern/core'

/** Points. ISO 216 and ANSI. */
const papers: Readonly<Record<PaperName, readonly [width: number, height: number]>> = {
  a4: [595.28, 841.89],
  letter: [612, 792],
  a5: [419.53, 595.28],
}

export interface Geometry {
  width: number
  height: number
  /** Of the text area. */
  textWidth: number
  top: number
  bottom: number
  /** Left edge of the text area on a page, counted from 0: on duplex paper inner margins lie at the fold. */
  left(page: number): number
}

export function geometryOf({ paper, landscape, margin, duplex }: ThemePage): Geometry {
  const [short, long] = papers[paper]
  const [width, height] = landscape ? [long, short] : [short, long]
  const scale = paper === 'a5' ? 0.72 : 1
  const inner = margin.inner * scale
  const outer = margin.outer * scale
  return {
    width,
    height,
    textWidth: width - inner - outer,
    top: margin.top,
    bottom: height - margin.bottom,
    left: (page) => (duplex && page % 2 === 1 ? outer : inner),
  }
}
