import { ResourceError, resolveTheme } from '@lectern/core'
import { drawnCover, type Photograph, photographOf, svgCover } from '@lectern/cover'
import { referencesOf } from '@lectern/hast'
import { dataUrl, writeXml } from '@lectern/hast/markup'
import type { BookContext } from '../book-context.js'
import type { Embedded } from '../resources/embed.js'

export type CoverPicture = Pick<Embedded, 'file' | 'width' | 'height'> & { isDrawn?: boolean }

/** A photograph, and what it shows in the author's words. */
export interface CoverPhotograph extends Photograph {
  alt: string
}

/** Pictures of the article that are looked at: the first that is a photograph is on the cover. */
const mostTried = 8

/** The first photograph of the article that has a description. */
export async function firstPhotograph(book: BookContext): Promise<CoverPhotograph | undefined> {
  const pictures = referencesOf(book.article).flatMap(({ node }) =>
    node.type === 'image' && !node.decorative && node.alt?.trim() ? [node] : [],
  )
  for (const { url, alt } of pictures.slice(0, mostTried)) {
    const found = await loadPhotograph(url, alt?.trim() ?? '', book)
    if (found) return found
  }
  return undefined
}

/** Undefined, too, for what cannot be had: the text, where it stands, says so. */
export async function loadPhotograph(
  src: string,
  alt: string,
  { context: { decodePicture, resources, signal } }: BookContext,
): Promise<CoverPhotograph | undefined> {
  try {
    const { bytes, mediaType } = await resources.load(src, ['image/*'])
    const photo = await photographOf(bytes, mediaType, decodePicture, signal)
    return photo && { ...photo, alt }
  } catch (error) {
    if (!(error instanceof ResourceError)) throw error
    return undefined
  }
}

/** As pixels, since shelves and older readers show no SVG; that is what is left where the fonts of the run lack a letter. */
export async function drawnPicture(
  { article: { meta }, context, options }: BookContext,
  photo?: Photograph,
): Promise<CoverPicture> {
  const theme = resolveTheme(options.theme)
  const type = photo ? 'image/jpeg' : 'image/png'
  const cover = await drawnCover(meta, type, context, theme, photo)
  if (cover) {
    const { bytes, ...size } = cover
    const path = photo ? 'pictures/cover.jpg' : 'pictures/cover.png'
    return { file: { path, mediaType: type, content: bytes }, ...size, isDrawn: true }
  }
  const svg = svgCover(meta, theme, photo && dataUrl('image/jpeg', photo.bytes))
  const file = { path: 'pictures/cover.svg', mediaType: 'image/svg+xml', content: writeXml(svg) }
  const [width, height] = [Number(svg.attributes.width), Number(svg.attributes.height)]
  return { file, width, height, isDrawn: true }
}
