import type { RootContent } from 'mdast'

/** A stretch of the source that reads alike by itself and in its place. */
export type Slice = { [Kind in keyof Kinds]: Place & { kind: Kind } & Kinds[Kind] }[keyof Kinds]

interface Place {
  /** Offsets of its first character and of the first one of what follows. */
  start: number
  end: number
  /** Line of `start`, from 1. */
  line: number
}

interface Kinds {
  front: object
  /** One heading, paragraph, list or note that needs no parser. */
  words: { words: Words }
  blocks: object
}

/** A block that can only be read in one way. */
export interface Words {
  node: RootContent
  /** Offset of the line feed that ends it, or of the end of the source. */
  end: number
  /** Labels of notes: what calls one that is not defined is not words. */
  notes: readonly string[]
  /** Label of the note that it is. */
  defines?: string
}
