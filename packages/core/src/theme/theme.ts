/**
 * Plain tokens of one look. `html` turns them into CSS custom properties, `layout` into styles. Lengths are points
 * on paper; screens use ratios of the reader's own size instead.
 */
export interface Theme {
  name: string
  type: ThemeType
  color: ThemeColors
  space: ThemeSpace
  page: ThemePage
}

export interface ThemeType {
  /** Families by role; a generic (`sans`, `mono`) or a family name that the font source knows. */
  text: string
  heading: string
  code: string
  /** Body size on paper, points. */
  size: number
  /** Nothing is smaller than this, captions and page numbers included. Points. */
  minimum: number
  /** Line height as a multiple of the size. */
  leading: number
  /** Sizes of headings 1 to 6 as multiples of the body size. */
  scale: readonly [number, number, number, number, number, number]
  /** False where emphasis is bold instead (UKAAF G003). */
  italics: boolean
  /** Whether links are underlined. UKAAF G003 asks not to underline for emphasis; links it leaves open. */
  underline: boolean
  align: 'start' | 'justify'
  /** Formulas on a line of their own stand in the middle; false where every line begins at the margin (UKAAF G003). */
  centered: boolean
  hyphenate: boolean
}

/** Hexadecimal sRGB. Every text colour keeps ≥ 7:1 on its ground in our own themes (WCAG 1.4.6). */
export interface ThemeColors {
  ground: string
  text: string
  muted: string
  link: string
  rule: string
  /** Ground of asides and code. */
  panel: string
  accent: string
  /** Ground of highlighted words. */
  mark: string
  code: Readonly<Record<'keyword' | 'string' | 'number' | 'comment' | 'function' | 'type', string>>
}

/** Multiples of the body size. */
export interface ThemeSpace {
  paragraph: number
  heading: number
  indent: number
}

export type Paper = 'a3' | 'a4' | 'letter' | 'a5'

export interface ThemePage {
  paper: Paper
  landscape: boolean
  /** Points. */
  margin: { top: number; bottom: number; inner: number; outer: number }
  /** Left and right pages mirror. */
  duplex: boolean
}
