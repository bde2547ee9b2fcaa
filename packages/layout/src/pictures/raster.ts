import type { PictureDecoder } from '@lectern/core'
import type { RasterPicture } from '../frame/items.js'
import { readCoded } from './coded.js'
import type { PictureHeader } from './header.js'
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
  if (mediaType === 'image/jpeg' && !jpeg) return { problem: 'its header is damaged' }
  // Inks without a profile mean another colour on every machine; what is cut off, readers draw each in its own way.
  if (jpeg?.complete && (jpeg.channels !== 4 || jpeg.profiled))
    return { picture: placed(jpeg, { mediaType: 'image/jpeg', bytes, orientation: jpeg.orientation }) }
  const reading = await decoded(bytes, mediaType, decode, signal)
  if (!reading.picture || !jpeg || jpeg.complete) return reading
  return { ...reading, problem: 'it is truncated: its lower part is missing' }
}

async function png(bytes: Uint8Array): Promise<RasterReading> {
  const header = readPng(bytes)
  if (!header) return { problem: 'its header is damaged' }
  if (!header.complete) return { problem: 'it is truncated' }
  if (!(await hasAllRows(bytes))) return { problem: 'its pixels are damaged' }
  return { picture: placed(header, { mediaType: 'image/png', bytes, orientation: header.orientation }) }
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
    const size = image.mediaType === 'pixels' ? image.pixels : readJpeg(image.bytes)
    if (!size) return { problem: 'it is damaged' }
    const { width, height } = size
    const density = coded.dpi ? { dpi: coded.dpi } : {}
    return { picture: placed({ width, height, orientation: coded.orientation, ...density }, raster) }
  } catch (error) {
    signal?.throwIfAborted()
    return { problem: `it is damaged (${error instanceof Error ? error.message : String(error)})` }
  }
}

/** Screens' 72 and 96 are the default of programs that know no better; then a pixel is half a point. */
function placed(header: Omit<PictureHeader, 'complete'>, raster: RasterPicture): Picture {
  const scale = 72 / (header.dpi && header.dpi > 96 ? header.dpi : 144)
  const [width, height] = [header.width * scale, header.height * scale]
  const onItsSide = header.orientation >= 5
  return { kind: 'raster', width: onItsSide ? height : width, height: onItsSide ? width : height, raster }
}
