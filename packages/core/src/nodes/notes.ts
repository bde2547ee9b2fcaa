declare module 'mdast' {
  interface FootnoteReference {
    /** 1 for the first note called in the article; written by the pass `notes`. */
    number?: number
  }
  interface FootnoteDefinition {
    number?: number
    /** Ids of the references that call this note, in reading order. */
    callers?: string[]
  }
}

export {}
