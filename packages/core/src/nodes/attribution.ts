import type { Data, Parent, PhrasingContent } from 'mdast'

/** Who said it: the last child of a quotation. */
export interface Attribution extends Parent {
  type: 'attribution'
  children: PhrasingContent[]
  data?: Data
}

declare module 'mdast' {
  interface BlockContentMap {
    attribution: Attribution
  }
  interface RootContentMap {
    attribution: Attribution
  }
  interface Blockquote {
    /** URL of the quoted source. */
    cite?: string
  }
}
