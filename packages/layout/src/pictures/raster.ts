import { type PictureDecoder, type PictureSize, pictureSize } from '@lectern/core'
import type { RasterPicture } from '../frame/items.js'
import { readCoded } from './coded.js'
import { type PictureHeader, shownSize, turned } from './header.js'
import { readJpeg } from './jpeg.js'
import type { Picture } from './picture.js'
import { hasAllRows, readPng } from './png.js'

export interface RasterReading {
  picture?: Picture
  /** What an author should know, in English. */
  problem?: string
}

/** A raster picture as it will be drawn. Without `picture` it cannot be. */
export async function readRaster(
  bytes: Uint8Array,
  mediaType: string,
  decode: PictureDecoder | undefined,
  signal: AbortSignal | undefined,
): Promise<RasterReading> {
  if (mediaType === 'image/png') return png(bytes)
  const jpeg = mediaType === 'image/jpeg' ? readJpeg(bytes) : undefined
  const size = jpeg && shownSize(bytes, 'image/jpeg', jpeg)
  if (mediaType === 'image/jpeg' && !size) return { problem: 'its header is damaged' }
  // Inks without a profile mean another colour on every machine; what is cut off, readers draw each in its own way.
  if (size && jpeg.complete && (jpeg.channels !== 4 || jpeg.profiled))
    return { picture: placed(size, jpeg, { mediaType: 'image/jpeg', bytes, orientation: jpeg.orientation }) }
  const reading = await decoded(bytes, mediaType, decode, signal)
  if (!reading.picture || !jpeg || jpeg.complete) return reading
  return { ...reading, problem: 'it is truncated: its lower part is missing' }
}

async function png(bytes: Uint8Array): Promise<RasterReading> {
  const header = readPng(bytes)
  const size = header && shownSize(bytes, 'image/png', header)
  if (!size) return { problem: 'its header is damaged' }
  if (!header.complete) return { problem: 'it is truncated' }
  if (!(await hasAllRows(bytes))) return { problem: 'its pixels are damaged' }
  return { picture: placed(size, header, { mediaType: 'image/png', bytes, orientation: header.orientation }) }
}

async function decoded(
  bytes: Uint8Array,
  mediaType: string,
  decode: PictureDecoder | undefined,
  signal: AbortSignal | undefined,
): Promise<RasterReading> {
  try {
    const image = await decode?.(bytes, mediaType, signal)
    if (!image) return { problem: 'there is no decoder for it' }
    const coded =
      mediaType === 'image/jpeg' ? (readJpeg(bytes) ?? { orientation: 1 }) : readCoded(bytes, mediaType)
    const profile = 'profile' in coded && coded.profile ? { profile: coded.profile } : {}
    const raster: RasterPicture = { ...image, ...profile, orientation: coded.orientation }
    const size = image.mediaType === 'pixels' ? image.pixels : pictureSize(image.bytes, image.mediaType)
    if (!size) return { problem: 'it is damaged' }
    return { picture: placed(turned(size, coded.orientation), coded, raster) }
  } catch (error) {
    signal?.throwIfAborted()
    return { problem: `it is damaged (${error instanceof Error ? error.message : String(error)})` }
  }
}

/** Screens' 72 and 96 are the default of programs that know no better; then a pixel is half a point. */
function placed(
  { width, height }: PictureSize,
  { dpi }: Pick<PictureHeader, 'dpi'>,
  raster: RasterPicture,
): Picture {
  const scale = 72 / (dpi && dpi > 96 ? dpi : 144)
  return { kind: 'raster', width: width * scale, height: height * scale, raster }
}
