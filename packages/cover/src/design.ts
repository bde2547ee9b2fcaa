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
  /** Where the photograph above ends; 0 where there is none. */
  photoEnd: number
}

export interface Letterings {
  bold: Lettering
  regular: Lettering
}

export const margin = 110
const measure = size.width - 2 * margin
/** Where the coloured field ends. */
const fieldEnd = 1290
const leading = 1.16

/**
 * A field of the theme's colour with the title on it, set as large as it may be; below it authors and publisher. Words begin where lines of
 * the language begin. All type keeps the contrast of text (WCAG 1.4.3), and what is small on a shelf is large enough to be read there.
 */
export function designOf(meta: Metadata, theme: Theme, letterings: Letterings): Design {
  const { color } = theme
  const { title, subtitle, names, publisher, onField } = partsOf(meta, theme, letterings, {
    sizes: [170, 64],
    most: 7,
  })
  const subtitleTop = fieldEnd - margin - subtitle.height
  const titleTop = subtitleTop - (subtitle.height > 0 ? 50 : 0) - title.height
  return {
    rectangles: [
      { x: 0, y: 0, ...size, color: color.ground },
      { x: 0, y: 0, width: size.width, height: fieldEnd, color: color.link },
      ruleAt(Math.max(margin, titleTop - 90), meta, onField),
    ],
    lines: [
      ...title.at(titleTop, onField),
      ...subtitle.at(subtitleTop, onField),
      ...names.at(fieldEnd + 90, color.text),
      ...publisher.at(size.height - margin + 20 - publisher.height, color.muted),
    ],
    photoEnd: 0,
  }
}

/** A photograph, at least a sixth of the height, from edge to edge, and all words below it on a field of the theme's colour, where their contrast is certain. */
export function designWithPhotograph(meta: Metadata, theme: Theme, letterings: Letterings): Design {
  const { title, subtitle, names, publisher, onField } = partsOf(meta, theme, letterings, {
    sizes: [130, 56],
    most: 4,
  })
  const publisherTop = size.height - 80 - publisher.height
  const namesTop = publisherTop - (publisher.height > 0 ? 24 : 0) - names.height
  const subtitleTop = namesTop - (names.height + publisher.height > 0 ? 56 : 0) - subtitle.height
  const titleTop = subtitleTop - (subtitle.height > 0 ? 32 : 0) - title.height
  const photoEnd = Math.round(titleTop - 110)
  return {
    rectangles: [
      { x: 0, y: photoEnd, width: size.width, height: size.height - photoEnd, color: theme.color.link },
      ruleAt(photoEnd + 56, meta, onField),
    ],
    lines: [
      ...title.at(titleTop, onField),
      ...subtitle.at(subtitleTop, onField),
      ...names.at(namesTop, onField),
      ...publisher.at(publisherTop, onField),
    ],
    photoEnd,
  }
}

function partsOf(
  meta: Metadata,
  { color }: Theme,
  { bold, regular }: Letterings,
  title: { sizes: readonly [number, number]; most: number },
) {
  const part = (text: string, lettering: Lettering, most: number, sizes: readonly [number, number]) => {
    const lines = fitted(short(text), lettering, { width: measure, most, sizes })
    return {
      height: lines.lines.length * lines.size * leading,
      at: (top: number, ink: string) => set(lines, lettering, { top, dir: meta.dir, color: ink }),
    }
  }
  return {
    title: part(meta.title, bold, title.most, title.sizes),
    subtitle: part(meta.subtitle ?? '', regular, 3, [66, 46]),
    names: part(meta.authors.map(({ name }) => name).join(' · '), bold, 3, [68, 44]),
    publisher: part(meta.publisher ?? '', regular, 2, [44, 36]),
    onField: inkOn(color.link, [color.ground, color.text]),
  }
}

function ruleAt(top: number, { dir }: Metadata, color: string): Rectangle {
  const y = Math.round(top)
  return { x: dir === 'rtl' ? size.width - margin - 160 : margin, y, width: 160, height: 14, color }
}

/** Titles are short; one that is not is cut where nobody reads on, and the text alternative has it all. */
const short = (text: string) => (text.length > 400 ? `${text.slice(0, 400)}…` : text)

/** The one that is easier to read there. */
function inkOn(ground: string, inks: readonly [string, string]): string {
  const [one, other] = inks
  return contrast(one, ground) >= contrast(other, ground) ? one : other
}

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
