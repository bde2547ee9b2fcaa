import type { InlineMath, Math as MathBlock } from 'mdast-util-math'

/** A drawing of a formula. */
export interface FormulaDrawing {
  /** From left to right. A line may end between two of them: before relations, sums and products. */
  parts: readonly FormulaPart[]
  /** Lines that stand below each other, as in `aligned`, each in parts: for where all of them together are too wide. */
  lines?: readonly (readonly FormulaPart[])[]
}

/** What stands between two places where a line may end. Units are thousandths of an em. */
export interface FormulaPart {
  /**
   * An `<svg>` in these units; y is 0 on the baseline. `data-token` says which token element (`mi`, `mn`, `mo`, `mtext`, `ms`) of the formula's
   * MathML a group draws, by its place in the document: bars and radicals belong to none. A `<path>` with `data-text` is a glyph of the formula's
   * font that stands for this text and moves the pen by `data-advance`; without text it is a piece, such as the middle of a tall bracket. Letters that this font lacks are `<text>`, which whoever draws
   * sets in the article's font; `textLength` is the room for them.
   */
  svg: string
  /** From its left to its right, in the same units. */
  width: number
  /** Above the baseline. */
  height: number
  /** Below the baseline. */
  depth: number
  /** Room behind it, unless a line ends there. */
  space: number
  /** What follows is a relation, such as "=": a line ends here rather than elsewhere. */
  relation?: true
  /** No line ends behind it, as it is a sign alone. */
  stays?: true
  /** The author ends a line here. */
  ends?: true
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
