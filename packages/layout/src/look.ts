import type { Theme } from '@lectern/core'
import type { FontRole } from './fonts/book.js'
import type { LinkInk } from './text/style.js'

/** How text looks where a handler stands. Lengths are points. */
export interface Look {
  role: FontRole
  bold: boolean
  italic: boolean
  size: number
  /** Line height as a multiple of the size. */
  leading: number
  color: string
  lang: string
  rise: number
  underline: boolean
  strike: boolean
  /** Small letters are set as small capitals. */
  smallCapitals?: boolean
  /** Small letters are drawn as capitals, and read as what they are. */
  capitals?: boolean
  /** Dots beside each letter. */
  dots?: 'over' | 'under'
  ground?: string
  link?: LinkInk
}

/** Running text, as the theme has it. */
export function textLook({ type, color }: Theme, lang: string): Look {
  return {
    role: 'text',
    bold: false,
    italic: false,
    size: type.size,
    leading: type.leading,
    color: color.text,
    lang,
    rise: 0,
    underline: false,
    strike: false,
  }
}

/** Least size of letters in large print, points (UKAAF G003). */
export const leastLetters = 16

/** Large print is for readers who need every letter large; other themes are for all. Points. */
export const isLarge = ({ type }: Theme): boolean => type.minimum > 15

/** Captions, notes and running heads: a little smaller, never below the theme's minimum. */
export const smallSize = ({ type }: Theme): number => Math.max(type.minimum, type.size * 0.9)

/** Line height of tables, notes and code: closer than the text's, where the theme does not ask for wide lines. */
export const closeLeading = ({ type }: Theme): number =>
  type.leading >= 1.5 ? type.leading : Math.min(type.leading, 1.4)
