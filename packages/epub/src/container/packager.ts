import type { OutputFile } from '@lectern/core'

/** A file of the publication, as it goes into the container. */
export interface PackedFile {
  /** Relative to the container's root, with `/`. */
  path: string
  mediaType: string
  content: string | Uint8Array | OutputFile
}

export interface PackOptions {
  /** Written on every entry, in UTC (ZIP knows two-second steps from 1980 on). */
  date: Date
  /** Takes the container's bytes in order. */
  write(chunk: Uint8Array): Promise<void>
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
  name: string
  open(options: PackOptions): Container
}

export const mimetype = 'application/epub+zip'

/** Text shrinks; pictures, sound and fonts are compressed already. */
export function isCompressible(mediaType: string): boolean {
  return /^text\/|\bxml\b|\+xml$|javascript$/.test(mediaType)
}

/** Octets before they are compressed. */
export function sizeOf({ content }: Pick<PackedFile, 'content'>): number {
  if (typeof content === 'string') return utf8Length(content)
  return 'size' in content ? content.size : content.length
}

function utf8Length(text: string): number {
  let length = text.length
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x80) continue
    // Each half of a surrogate pair is two of its four octets.
    length += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2
  }
  return length
}
