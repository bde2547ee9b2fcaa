/** What a header cell is the header of. */
export type CellScope = 'col' | 'row' | 'colgroup' | 'rowgroup'

/** What mdast's tables lack. A cell holds phrasing or blocks, never both: see `cellBlocks`. */
declare module 'mdast' {
  interface Table {
    /** Rows at the top that hold headers of columns only; set by the pass `tables`. */
    headerRows?: number
    headerColumns?: number
    /** How the table is read, from the author (`summary=`). */
    summary?: string
    /** How it is told in sound, from the author (`read=`); without it, by its shape. */
    reading?: 'rows' | 'columns' | 'summary'
  }
  interface TableCell {
    header?: boolean
    scope?: CellScope
    /** Ids of the header cells of this cell, nearest first; resolved by the pass `tables`. */
    headers?: string[]
    colSpan?: number
    rowSpan?: number
  }
}
