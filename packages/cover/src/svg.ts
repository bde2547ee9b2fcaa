import { defaultTheme, type Metadata, type Theme } from '@lectern/core'
import type { Element } from 'xast'
import { x } from 'xastscript'
import { type Design, designOf, designWithPhotograph, margin, size } from './design.js'
import type { Lettering } from './lettering.js'

/**
 * The same cover as a drawing, which the reader's fonts letter: for scripts that no font of the run has.
 *
 * @param photo address of the photograph above the words
 */
export function svgCover(meta: Metadata, theme: Theme = defaultTheme, photo?: string): Element {
  const letterings = { bold: estimated(), regular: estimated() }
  const { rectangles, lines, photoEnd } = (photo ? designWithPhotograph : designOf)(meta, theme, letterings)
  const { width, height } = size
  const picture = { href: photo, width, height: photoEnd, preserveAspectRatio: 'xMidYMid slice' }
  return x(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'xml:lang': meta.lang,
    },
    [
      ...(photo ? [x('image', picture)] : []),
      ...rectangles.map(({ color, ...box }) => x('rect', { ...box, fill: color })),
      ...lines.map((line) => words(line, line.lettering === letterings.bold, meta)),
    ],
  )
}

function words(
  { text, size: letters, y, color }: Design['lines'][number],
  isBold: boolean,
  { dir }: Metadata,
): Element {
  return x(
    'text',
    {
      x: dir === 'rtl' ? size.width - margin : margin,
      y: Math.round(y),
      'font-family': 'sans-serif',
      'font-size': Math.round(letters),
      'font-weight': isBold ? 'bold' : 'normal',
      fill: color,
      direction: dir,
    },
    text,
  )
}

/** Widths of letters as most fonts have them: ideographs and kana fill a square, others a little more than half of one. */
const estimated = (): Lettering => ({
  measure(text) {
    let width = 0
    for (const letter of text)
      width += /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60]/.test(letter) ? 1 : 0.58
    return width
  },
  outlines: () => [],
})
