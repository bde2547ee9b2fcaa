/** A finished file of an edition. Readable again and again: from memory, or from scratch. */
export interface OutputFile {
  /** Relative, with `/`; never absolute, never with `..`. */
  path: string
  /** Media type of the file. */
  mediaType: string
  /** Bytes. */
  size: number
  /** Hexadecimal. */
  sha256: string
  /** It is the author's own, and only carried, since a link leads to it: no claim is made of it, and nothing in it is judged. */
  isLinked?: true
  /** Reads it from the beginning, as often as it is called. */
  open(): AsyncIterable<Uint8Array>
}

/** Room for what is too large for memory. In memory by default; on disk with `@lectern/node`. */
export interface Scratch {
  /** An empty file that nobody else sees; it goes when the run ends. */
  create(): Promise<ScratchFile>
}

/** A temporary file that is written once and read in parts. */
export interface ScratchFile {
  /** Adds bytes at the end. */
  write(chunk: Uint8Array): Promise<void>
  /** Bytes so far. */
  size: number
  /** Bytes from `begin` to `end` (exclusive); all when not given. */
  open(begin?: number, end?: number): AsyncIterable<Uint8Array>
}
