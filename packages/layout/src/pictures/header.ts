import { type PictureSize, pictureSize } from '@lectern/core'

/** What a raster picture says of itself besides its size, which `pictureSize` reads. */
export interface PictureHeader {
  /** Pixels an inch, where the file says so. */
  dpi?: number
  /** EXIF orientation, 1 to 8; 5 and above lay the picture on its side. */
  orientation: number
  /** Whether the file is there to its end. */
  complete: boolean
}

/** Pixels, as the picture is shown. `pictureSize` knows the turns of JPEG, and not those of `eXIf` in a PNG. */
export function shownSize(
  bytes: Uint8Array,
  mediaType: 'image/png' | 'image/jpeg',
  { orientation }: Pick<PictureHeader, 'orientation'>,
): PictureSize | undefined {
  const size = pictureSize(bytes, mediaType)
  return size && mediaType === 'image/png' ? turned(size, orientation) : size
}

/** The size of stored pixels as they are shown. */
export function turned({ width, height }: PictureSize, orientation: number): PictureSize {
  return orientation >= 5 ? { width: height, height: width } : { width, height }
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Four characters as a number, as formats name their parts. */
export const tag = (name: string): number =>
  [...name].reduce((code, character) => code * 256 + character.charCodeAt(0), 0)
