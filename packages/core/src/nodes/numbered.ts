/** A reference that shows the number of what it leads to. */
export interface Numbered {
  /** Id of the figure, table, formula or listing. */
  to: string
  /** Without the word for what is counted ("Figure"), which the author wrote. */
  isBare: boolean
}

/** Declared on unist's nodes, as in `data.ts`. */
declare module 'unist' {
  interface Data {
    /** Of a link: it shows a number where figures are counted, else its words. */
    numbered?: Numbered
  }
}
