/** Bytes to zlib's format (RFC 1950), off the main thread where the host can. */
export type Deflate = (bytes: Uint8Array) => Promise<Uint8Array>

/** A decoded picture: four bytes a pixel, red, green, blue, opacity (not multiplied in), from the top left corner. */
export interface Pixels {
  width: number
  height: number
  rgba: Uint8Array
}

/**
 * Decodes pictures that an edition cannot hold as they are (WebP, AVIF, GIF: its first frame; JPEG in ink colours).
 * Rejects for bytes that are damaged; undefined for media types that it does not know.
 */
export type PictureDecoder = (
  bytes: Uint8Array,
  mediaType: string,
  signal?: AbortSignal,
) => Promise<Pixels | undefined>
