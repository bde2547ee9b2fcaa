import type { Data, Node } from 'mdast'

/** Where a page of a printed original begins: a block, or a point inside a paragraph. */
export interface PageBreak extends Node {
  type: 'pageBreak'
  /** The original's page label ("12", "iv"). */
  label: string
  data?: Data
}

declare module 'mdast' {
  interface PhrasingContentMap {
    pageBreak: PageBreak
  }
  interface BlockContentMap {
    pageBreak: PageBreak
  }
  interface RootContentMap {
    pageBreak: PageBreak
  }
}
