/** Bytes to zlib's format (RFC 1950), off the main thread where the host can. */
export type Deflate = (bytes: Uint8Array) => Promise<Uint8Array>

/** Pixels in rows from the top left corner, four bytes each: red, green, blue, opacity (not multiplied in). */
export interface Pixels {
  /** Pixels. */
  width: number
  /** Pixels. */
  height: number
  /** Four bytes a pixel. */
  rgba: Uint8Array
}

/** A picture in a form that every edition can hold. Turns and colour profiles of the original are not applied. */
export type DecodedImage =
  | { mediaType: 'pixels'; pixels: Pixels }
  /** Photographs become photographs again: their pixels would take ten times the room. */
  | { mediaType: 'image/jpeg'; bytes: Uint8Array }

/**
 * Decodes pictures that an edition cannot hold as they are (WebP, AVIF, GIF: its first frame; JPEG in ink colours; SVG
 * with filters: all but its words).
 * Rejects for bytes that are damaged; undefined for media types that it does not know.
 */
export type PictureDecoder = (
  bytes: Uint8Array,
  mediaType: string,
  signal?: AbortSignal,
) => Promise<DecodedImage | undefined>
