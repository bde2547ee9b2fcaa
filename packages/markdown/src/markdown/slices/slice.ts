import type { Words } from './words.js'

/** A stretch of the source that reads alike by itself and in its place. */
export type Slice = { [Kind in keyof Kinds]: Place & { kind: Kind } & Kinds[Kind] }[keyof Kinds]

/** A slice that the parser reads. */
export type Blocks = Extract<Slice, { kind: 'blocks' }>

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
