import {
  type Article,
  type PictureDecoder,
  type Report,
  type Resource,
  ResourceError,
  type Resources,
  reportMissing,
} from '@lectern/core'
import type { Image } from 'mdast'
import { rules } from '../rules.js'
import { smallestLetters } from '../svg/letters.js'
import { filter, rasterised } from '../svg/rasterised.js'
import { readDrawing } from '../svg/read.js'
import { visit } from '../visit.js'
import type { Picture } from './picture.js'
import { readRaster } from './raster.js'

export interface PictureOptions {
  resources: Resources
  report: Report
  /** Without it WebP, AVIF and GIF are described instead of drawn. */
  decodePicture?: PictureDecoder
  signal?: AbortSignal
}

/** Loads every picture of the article once, before anything is measured. */
export async function loadPictures(article: Article, options: PictureOptions): Promise<Map<string, Picture>> {
  const loading = new Map<string, Promise<Picture>>()
  for (const node of imagesOf(article))
    if (!loading.has(node.url)) loading.set(node.url, loadPicture(node, options))
  // Together: one that fails while another is awaited would end the process.
  const pictures = await Promise.all(loading.values())
  return new Map([...loading.keys()].map((url, index) => [url, pictures[index] ?? { kind: 'none' }]))
}

function imagesOf(article: Article): Image[] {
  const images: Image[] = []
  visit(article.tree, (node) => {
    if (node.type === 'image') images.push(node as Image)
  })
  return images
}

async function loadPicture(node: Image, options: PictureOptions): Promise<Picture> {
  const { resources, report } = options
  let resource: Resource
  try {
    resource = await resources.load(node.url, ['image/*'])
  } catch (error) {
    if (!(error instanceof ResourceError)) throw error
    reportMissing('picture', node.url, error, report, { place: node })
    return { kind: 'none' }
  }
  const picture = await readPicture(node, resource, options).catch((error: unknown) => {
    options.signal?.throwIfAborted()
    // Whatever a stranger's bytes do to a reader of pictures costs that picture.
    unreadable(node, `${resource.mediaType}: ${wordsOf(error)}`, report)
    return undefined
  })
  return picture ?? { kind: 'none' }
}

/** A RangeError is of a read behind the last byte, and says so in words for programmers. */
function wordsOf(error: unknown): string {
  if (error instanceof Error && error.name === 'RangeError') return 'it is truncated or damaged'
  return error instanceof Error ? error.message : String(error)
}

async function readPicture(
  node: Image,
  resource: Resource,
  options: PictureOptions,
): Promise<Picture | undefined> {
  const { bytes, mediaType } = resource
  const { report, decodePicture, signal } = options
  if (mediaType === 'image/svg+xml') return readVector(node, resource, options)
  const { picture, problem } = await readRaster(bytes, mediaType, decodePicture, signal)
  if (picture && problem) report(rules['picture-partial'], `${node.url}: ${problem}`, { place: node })
  else if (!picture) unreadable(node, `${mediaType}: ${problem}`, report)
  return picture
}

function unreadable(node: Image, why: string, report: Report): void {
  report(rules['picture-unreadable'], `${node.url} cannot be printed (${why})`, {
    place: node,
    hint: 'Its text alternative is printed instead. Save the picture again as PNG, JPEG or SVG.',
  })
}

async function readVector(
  node: Image,
  { bytes, removed = [] }: Resource,
  { report, decodePicture, signal }: PictureOptions,
): Promise<Picture | undefined> {
  const read = readDrawing(new TextDecoder().decode(bytes))
  if (!read) {
    unreadable(node, 'it is not a drawing with a size', report)
    return undefined
  }
  const drawing = await rasterised(read, bytes, decodePicture, signal)
  if (drawing !== read)
    report(rules['drawing-raster'], `${node.url} is printed as pixels, because it has a filter`, {
      place: node,
      hint: 'Its words stay text, without filters. In a drawing without filters everything is sharp at any size.',
    })
  const dropped = [...new Set([...removed, ...drawing.dropped])]
  if (dropped.length > 0)
    report(rules['picture-partial'], `${node.url} is drawn without: ${dropped.join(', ')}`, {
      place: node,
      ...(drawing.dropped.includes(filter)
        ? {
            hint: 'Install the package @resvg/resvg-wasm beside Lectern: it draws filters, but not in browsers.',
          }
        : {}),
    })
  const scale = (0.75 * drawing.width) / drawing.view.width
  return {
    kind: 'drawing',
    width: drawing.width * 0.75,
    height: drawing.height * 0.75,
    drawing,
    letters: smallestLetters(drawing.shapes) * scale,
  }
}
