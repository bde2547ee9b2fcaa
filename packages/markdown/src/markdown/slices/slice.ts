/** A stretch of the source that reads alike by itself and in its place. */
export interface Slice {
  /** Offsets of its first character and of the first one of what follows. */
  start: number
  end: number
  /** Line of `start`, from 1. */
  line: number
  kind: SliceKind
}

/**
 * `words`: one heading or paragraph without any markup; `blocks`: anything; `front`: the front matter; `whole`: the document in one
 * piece.
 */
export type SliceKind = 'words' | 'blocks' | 'front' | 'whole'
