import type { RasterPicture } from '../frame/items.js'
import { compose } from '../frame/path.js'
import { type PictureHeader, shownSize } from '../pictures/header.js'
import { readJpeg } from '../pictures/jpeg.js'
import { readPng } from '../pictures/png.js'
import { length } from './length.js'
import type { Place, Reader } from './reader.js'
import { viewTransform } from './view.js'
import type { Element } from './xml.js'

export interface EmbeddedPicture {
  picture: RasterPicture
  width: number
  height: number
}

/** A picture that the drawing carries within it; nothing outside is ever loaded. */
export function drawImage({ attributes }: Element, place: Place): void {
  const { reader, transform, shapes } = place
  const embedded = pictureIn(attributes.href ?? '', reader)
  if (!embedded) {
    reader.dropped.add('image')
    return
  }
  const { width, height } = embedded
  const { view } = reader
  const shown = {
    x: length(attributes.x, view.width) ?? 0,
    y: length(attributes.y, view.height) ?? 0,
    width: length(attributes.width, view.width) ?? width,
    height: length(attributes.height, view.height) ?? height,
  }
  const fitted = viewTransform({ ...attributes, viewBox: `0 0 ${width} ${height}` }, shown)
  const { picture } = embedded
  shapes.push({ kind: 'image', picture, x: 0, y: 0, width, height, transform: compose(transform, fitted) })
}

/** Read once, and so in the edition once, however often it is used. */
function pictureIn(reference: string, { pictures }: Reader): EmbeddedPicture | undefined {
  if (!pictures.has(reference)) pictures.set(reference, readEmbedded(reference))
  return pictures.get(reference)
}

function readEmbedded(reference: string): EmbeddedPicture | undefined {
  const [, data] = /^data:image\/(?:png|jpe?g)[^,]*;base64,(.*)$/is.exec(reference) ?? []
  const bytes = data === undefined ? undefined : fromBase64(data)
  if (!bytes) return undefined
  const png = readPng(bytes)
  if (png?.complete) return shown(bytes, 'image/png', png)
  const jpeg = png ? undefined : readJpeg(bytes)
  return jpeg && jpeg.channels !== 4 ? shown(bytes, 'image/jpeg', jpeg) : undefined
}

function shown(
  bytes: Uint8Array,
  mediaType: 'image/png' | 'image/jpeg',
  { orientation }: PictureHeader,
): EmbeddedPicture | undefined {
  const size = shownSize(bytes, mediaType, { orientation })
  return size && { picture: { mediaType, bytes, orientation }, ...size }
}

function fromBase64(data: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(data.replace(/\s/g, '')), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
