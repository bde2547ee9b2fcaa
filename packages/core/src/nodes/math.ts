import type { InlineMath, Math as MathBlock } from 'mdast-util-math'

/** A drawing of a formula. Units are thousandths of an em; y grows downwards from the baseline. */
export interface FormulaDrawing {
  /** Thousandths of an em. */
  width: number
  /** Above the baseline. */
  height: number
  /** Below the baseline. */
  depth: number
  /** SVG path data, in paint order, in the drawing's own units. */
  paths: readonly string[]
  /**
   * Which token element (`mi`, `mn`, `mo`, `mtext`, `ms`) of the formula's MathML each path draws, by its place in the
   * document; -1 for bars and radicals, which belong to no token.
   */
  tokens?: readonly number[]
  /** Words in letters that the formula's own font lacks: whoever draws sets them in the article's font. */
  words?: readonly FormulaWords[]
  /** Where a line may end in it, from left to right: before relations, sums and products, and after commas. */
  breaks?: readonly FormulaBreak[]
  /** Lines that stand below each other, as in `aligned`: each may be set by itself where all of them are too wide. */
  rows?: readonly FormulaRow[]
}

/** One line of a formula of several. */
export interface FormulaRow {
  /** Its baseline, in the drawing's units, downwards from the drawing's own. */
  y: number
  /** Of the drawing's paths: from, and up to. */
  paths: readonly [number, number]
  /** Of the drawing's words. */
  words: readonly [number, number]
  /** Where it may be parted, from left to right. */
  breaks: readonly FormulaBreak[]
}

/** A place in a drawing of a formula where another piece of it begins. */
export interface FormulaBreak {
  /** Left edge of what follows, in the drawing's units. */
  x: number
  /** How many of the drawing's paths and words come before. */
  paths: number
  /** How many of the drawing's words come before. */
  words: number
  /** What follows is a relation, such as "=": a line ends here rather than elsewhere. */
  relation?: boolean
}

/** A run of letters in a drawing of a formula, in the drawing's units. */
export interface FormulaWords {
  /** Letters to set in the article's font. */
  text: string
  /** Of the left edge, and of the baseline. */
  x: number
  /** Of the baseline. */
  y: number
  /** The room that is kept for them: wider letters are set closer. */
  width: number
  /** Of the font: 1000 is the formula's own size. */
  size: number
  /** As in `tokens`. */
  token: number
}

/** What `@lectern/math` found out about one formula. */
export interface Formula {
  /** A `<math>` element with its namespace, without `alttext`. */
  mathml: string
  /**
   * The same as browsers draw it, where that is another: what MathML Core leaves out in other elements and by class (`math-…`), a long
   * formula in rows between which a line may end.
   */
  screen?: string
  /** Spoken form, in `lang`; the author's `alt` wins. */
  speech: string
  /** BCP 47 of the spoken form. */
  lang: string
  /** For print; nothing where nobody asked for it. */
  drawing?: FormulaDrawing
}

declare module 'mdast' {
  interface Data {
    formula?: Formula
  }
}

declare module 'mdast-util-math' {
  interface InlineMath {
    /** The author's spoken form. */
    alt?: string
  }
  interface Math {
    alt?: string
  }
}

export type { InlineMath, MathBlock }
