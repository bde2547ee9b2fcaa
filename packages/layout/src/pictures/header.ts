/** What must be known of a raster picture before it is placed. */
export interface PictureHeader {
  /** Pixels, as they are stored. */
  width: number
  height: number
  /** Pixels an inch, where the file says so. */
  dpi?: number
  /** EXIF orientation, 1 to 8; 5 and above lay the picture on its side. */
  orientation: number
  /** Whether the file is there to its end. */
  complete: boolean
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Four characters as a number, as formats name their parts. */
export const tag = (name: string): number =>
  [...name].reduce((code, character) => code * 256 + character.charCodeAt(0), 0)
