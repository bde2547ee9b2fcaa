import type { OutputFile } from '@lectern/core'

/** A file of the publication, as it goes into the container. */
export interface PackedFile {
  /** Relative to the package document, with `/`. */
  path: string
  /** Media type of the file. */
  mediaType: string
  /** Text, bytes, or a file to read. */
  content: string | Uint8Array | OutputFile
}

/** The same with what the manifest says of it. */
export interface BookFile extends PackedFile {
  /** Of its manifest item. */
  id: string
  properties?: readonly string[]
}

/** What is left of it once it is packed. */
export type ListedFile = Omit<BookFile, 'content'>

/** How a container is written. */
export interface PackOptions {
  /** Written on every entry, in UTC (ZIP knows two-second steps from 1980 on). */
  date: Date
  /** Takes the container's bytes in order. */
  write(chunk: Uint8Array): Promise<void>
  /** Ends the work early. */
  signal?: AbortSignal | undefined
}

/** Where epub-gen-memory puts the package document, and all that it lists. */
export const folder = 'OEBPS/'

export const mimetype = 'application/epub+zip'

/** Text shrinks; pictures, sound and fonts are compressed already. */
export function isCompressible(mediaType: string): boolean {
  return /^text\/|\bxml\b|\+xml$|javascript$/.test(mediaType)
}
