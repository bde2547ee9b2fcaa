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

/** A note, and where it is called. */
export interface Note {
  /** Id of its definition. */
  id: string
  /** As the author wrote it. */
  identifier: string
  /** As it is printed, from 1. */
  number: number
  /** Ids of the references that call it, first to last. */
  callers: readonly string[]
  /** Block that holds the first call. */
  block: string
}

/** The note of a number, from 1. Notes are listed in the order of their numbers, so that an article of many calls does not search for each. */
export function noteNumbered({ notes }: { notes: readonly Note[] }, number = 0): Note | undefined {
  const expected = notes[number - 1]
  return expected?.number === number ? expected : notes.find((note) => note.number === number)
}
