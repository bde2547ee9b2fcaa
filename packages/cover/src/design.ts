import { contrast, type Metadata, type Theme } from '@lectern/core'
import type { Lettering } from './lettering.js'
import { fitted, type Lines } from './lines.js'

/** Pixels; 2 : 3, as shelves show covers. */
export const size = { width: 1200, height: 1800 }

export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
  color: string
}

/** A line of type: `y` is its baseline. */
export interface Line {
  text: string
  lettering: Lettering
  size: number
  x: number
  y: number
  color: string
}

export interface Design {
  rectangles: Rectangle[]
  lines: Line[]
}

export interface Letterings {
  bold: Lettering
  regular: Lettering
}

const margin = 110
const measure = size.width - 2 * margin
/** Where the coloured field ends. */
const fieldEnd = 1290
const leading = 1.16

/**
 * A field of the theme's colour with the title on it, set as large as it may be; below it authors and publisher. Words begin where lines of
 * the language begin. All type keeps the contrast of text (WCAG 1.4.3), and what is small on a shelf is large enough to be read there.
 */
export function designOf(meta: Metadata, { color }: Theme, { bold, regular }: Letterings): Design {
  const { dir } = meta
  const onField = inkOn(color.link, [color.ground, color.text])
  const title = fitted(short(meta.title), bold, { width: measure, most: 7, sizes: [170, 64] })
  const subtitle = fitted(short(meta.subtitle ?? ''), regular, { width: measure, most: 4, sizes: [66, 46] })
  const names = fitted(short(meta.authors.map(({ name }) => name).join(' · ')), bold, {
    width: measure,
    most: 3,
    sizes: [68, 44],
  })
  const publisher = fitted(short(meta.publisher ?? ''), regular, { width: measure, most: 2, sizes: [44, 36] })
  const subtitleTop = fieldEnd - margin - heightOf(subtitle)
  const titleTop = subtitleTop - (subtitle.lines.length > 0 ? 50 : 0) - heightOf(title)
  const block = (lines: Lines, lettering: Lettering, top: number, ink: string) =>
    set(lines, lettering, { top, dir, color: ink })
  return {
    rectangles: [
      { x: 0, y: 0, ...size, color: color.ground },
      { x: 0, y: 0, width: size.width, height: fieldEnd, color: color.link },
      {
        x: dir === 'rtl' ? size.width - margin - 160 : margin,
        y: Math.max(margin, titleTop - 90),
        width: 160,
        height: 14,
        color: onField,
      },
    ],
    lines: [
      ...block(title, bold, titleTop, onField),
      ...block(subtitle, regular, subtitleTop, onField),
      ...block(names, bold, fieldEnd + 90, color.text),
      ...block(publisher, regular, size.height - margin + 20 - heightOf(publisher), color.muted),
    ],
  }
}

/** Titles are short; one that is not is cut where nobody reads on, and the text alternative has it all. */
const short = (text: string) => (text.length > 400 ? `${text.slice(0, 400)}…` : text)

/** The one that is easier to read there. */
function inkOn(ground: string, inks: readonly [string, string]): string {
  const [one, other] = inks
  return contrast(one, ground) >= contrast(other, ground) ? one : other
}

const heightOf = ({ lines, size }: Lines) => lines.length * size * leading

function set(
  { lines, size: letters }: Lines,
  lettering: Lettering,
  { top, dir, color }: { top: number; dir: Metadata['dir']; color: string },
): Line[] {
  return lines.map((text, index) => ({
    text,
    lettering,
    size: letters,
    x: dir === 'rtl' ? size.width - margin - lettering.measure(text) * letters : margin,
    y: top + (index + 0.86) * letters * leading,
    color,
  }))
}
