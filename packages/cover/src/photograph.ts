import { type PictureDecoder, pictureSize } from '@lectern/core'

/** A photograph as JPEG. */
export interface Photograph {
  /** The file. */
  bytes: Uint8Array
  /** As EXIF counts the turns and mirrors after which it stands upright, 1 to 8. */
  orientation: number
}

/** Pixels of the shorter side: one that is smaller is blurred on a cover. */
const least = 480

/** Undefined for what is no photograph, is too small, or cannot be decoded here. */
export async function photographOf(
  bytes: Uint8Array,
  mediaType: string,
  decode: PictureDecoder | undefined,
  signal?: AbortSignal,
): Promise<Photograph | undefined> {
  const size = pictureSize(bytes, mediaType)
  if (!size || Math.min(size.width, size.height) < least) return undefined
  const { orientation = 1 } = size
  if (mediaType === 'image/jpeg') return { bytes, orientation }
  if (mediaType !== 'image/webp' && mediaType !== 'image/avif') return undefined
  const image = await decode?.(bytes, mediaType, signal).catch(() => undefined)
  return image?.mediaType === 'image/jpeg' ? { bytes: image.bytes, orientation } : undefined
}

interface Raster {
  width: number
  height: number
  data: Uint8Array
}

/** Draws a photograph from the upper edge down to a height, as wide as the picture: its middle, in which nothing is stretched. */
export function paintPhotograph(into: Raster, photo: Raster, orientation: number, height: number): void {
  const isTurned = orientation >= 5
  const [wide, high] = isTurned ? [photo.height, photo.width] : [photo.width, photo.height]
  const step = Math.min(wide / into.width, high / height)
  const left = (wide - step * into.width) / 2
  const top = (high - step * height) / 2
  // Samples of a side, so that no pixel of a large photograph is left out.
  const samples = Math.ceil(step)
  const sum = [0, 0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < into.width; x++) {
      sum.fill(0)
      for (let row = 0; row < samples; row++)
        for (let column = 0; column < samples; column++) {
          const across = left + (x + (column + 0.5) / samples) * step - 0.5
          const down = top + (y + (row + 0.5) / samples) * step - 0.5
          if (isTurned) add(sum, photo, orientation, down, across)
          else add(sum, photo, orientation, across, down)
        }
      const at = (y * into.width + x) * 4
      for (let channel = 0; channel < 3; channel++)
        into.data[at + channel] = Math.round((sum[channel] ?? 0) / samples ** 2)
    }
  }
}

/** The mean of the four pixels around a place, by how near they are. */
function add(
  sum: number[],
  { width, height, data }: Raster,
  orientation: number,
  x: number,
  y: number,
): void {
  const right = clamp(isFlipped[orientation] ? width - 1 - x : x, width - 1)
  const down = clamp(isUpended[orientation] ? height - 1 - y : y, height - 1)
  const [column, row] = [Math.floor(right), Math.floor(down)]
  const [partX, partY] = [right - column, down - row]
  const above = (row * width + column) * 4
  const below = row + 1 < height ? above + width * 4 : above
  const next = column + 1 < width ? 4 : 0
  for (let channel = 0; channel < 3; channel++) {
    const upper = mixed(data[above + channel], data[above + next + channel], partX)
    const lower = mixed(data[below + channel], data[below + next + channel], partX)
    sum[channel] = (sum[channel] ?? 0) + mixed(upper, lower, partY)
  }
}

const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most)
const mixed = (one = 0, other = 0, part = 0) => one + (other - one) * part

/** By orientation (EXIF 2.32, 4.6.4), in the photograph's own rows and columns. */
const isFlipped = [false, false, true, true, false, false, false, true, true]
const isUpended = [false, false, false, true, true, false, true, true, false]
