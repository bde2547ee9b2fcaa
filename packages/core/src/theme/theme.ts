/**
 * Plain tokens of one look. `html` turns them into CSS custom properties, `layout` into styles. Lengths are points
 * on paper; screens use ratios of the reader's own size instead.
 */
export interface Theme {
  /** Unique among themes. */
  name: string
  /** Fonts and sizes. */
  type: ThemeType
  /** Colours. */
  color: ThemeColors
  /** Distances. */
  space: ThemeSpace
  /** Pages of print. */
  page: ThemePage
  /** How a screen's page is arranged, beside its tokens. Default: title, people and text, one below the other. */
  layout?: 'newspaper' | 'report' | 'lesson'
}

/** Fonts and sizes. */
export interface ThemeType {
  /** Families by role; a generic (`sans`, `mono`) or a family name that the font source knows. */
  text: string
  /** Family of headings. */
  heading: string
  /** Family of programs. */
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
  /** Even on the left, or on both sides. */
  align: 'start' | 'justify'
  /** Formulas on a line of their own stand in the middle; false where every line begins at the margin (UKAAF G003). */
  centered: boolean
  /** Whether words are divided at the ends of lines. */
  hyphenate: boolean
}

/** Hexadecimal sRGB. Every text colour keeps ≥ 7:1 on its ground in our own themes (WCAG 1.4.6). */
export interface ThemeColors {
  /** Behind the text. */
  ground: string
  /** Of the text. */
  text: string
  /** Of what is less important. */
  muted: string
  /** Of links. */
  link: string
  /** Of lines and borders. */
  rule: string
  /** Ground of asides and code. */
  panel: string
  /** Of boxes and marks. */
  accent: string
  /** Ground of highlighted words. */
  mark: string
  /** Parts of programs. */
  code: Readonly<Record<'keyword' | 'string' | 'number' | 'comment' | 'function' | 'type', string>>
}

/** Multiples of the body size. */
export interface ThemeSpace {
  /** Between paragraphs. */
  paragraph: number
  /** Above headings. */
  heading: number
  /** Of lists and quotations. */
  indent: number
}

/** Sizes of paper: ISO 216, and US letter. */
export type PaperName = 'a3' | 'a4' | 'letter' | 'a5'

/** A name, or width and height, at least 85 mm: `170x240mm`, `6x9in`. */
export type Paper = PaperName | `${number}x${number}${'mm' | 'in'}`

/** Pages of print. */
export interface ThemePage {
  /** Size of the paper. */
  paper: Paper
  /** Whether it is turned by a quarter. */
  landscape: boolean
  /** Points. */
  margin: { top: number; bottom: number; inner: number; outer: number }
  /** Left and right pages mirror. */
  duplex: boolean
}

/** The themes that come with Lectern for editions of every kind, beside the presets for single needs. */
export const themeNames = ['default', 'newspaper', 'lesson', 'report'] as const
/** Its name. */
export type ThemeName = (typeof themeNames)[number]

/** A theme of which any token may be left out. */
export type PartialTheme = Parts<Theme>

/** The tokens that are not given are those of `base`. Default: the default theme. */
export type HouseTheme = PartialTheme & { base?: ThemeName }

type Parts<Tokens> = {
  [Name in keyof Tokens]?: Tokens[Name] extends readonly unknown[] | string | undefined
    ? Tokens[Name]
    : Tokens[Name] extends object
      ? Parts<Tokens[Name]>
      : Tokens[Name]
}
