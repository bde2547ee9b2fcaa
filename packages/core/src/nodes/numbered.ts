/** A reference that shows the number of what it leads to. */
export interface Numbered {
  /** Id of the figure, table, formula or listing. */
  to: string
  /** The number stands alone, since the author wrote the word for what is counted ("Figure"). */
  isBare: boolean
}

/** Declared on unist's nodes, as in `data.ts`. */
declare module 'unist' {
  interface Data {
    /** A link with it shows a number where figures are counted, else its words. */
    numbered?: Numbered
  }
}
