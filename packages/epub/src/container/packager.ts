import type { OutputFile } from '@lectern/core'

/** A file of the publication, as it goes into the container. */
export interface PackedFile {
  /** Relative to the container's root, with `/`. */
  path: string
  /** Media type of the file. */
  mediaType: string
  /** Text, bytes, or a file to read. */
  content: string | Uint8Array | OutputFile
}

/** How a container is written. */
export interface PackOptions {
  /** Written on every entry, in UTC (ZIP knows two-second steps from 1980 on). */
  date: Date
  /** Takes the container's bytes in order. */
  write(chunk: Uint8Array): Promise<void>
  /** Ends the work early. */
  signal?: AbortSignal | undefined
}

/** A container that is being written. */
export interface Container {
  /** Puts a file behind those before it. One call after the other. */
  add(file: PackedFile): Promise<void>
  /** Writes what is left; nothing can be added after it. */
  close(): Promise<void>
}

/** Writes an OCF ZIP container (EPUB 3.3, 4.2): `mimetype` first and stored, then the files as they are added. */
export interface Packager {
  /** For people. */
  name: string
  /** Begins a container. */
  open(options: PackOptions): Container
}

export const mimetype = 'application/epub+zip'

/** Text shrinks; pictures, sound and fonts are compressed already. */
export function isCompressible(mediaType: string): boolean {
  return /^text\/|\bxml\b|\+xml$|javascript$/.test(mediaType)
}
