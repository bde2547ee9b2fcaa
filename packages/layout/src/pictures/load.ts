import { type Article, type Report, type Resource, ResourceError, type Resources } from '@lectern/core'
import type { Image } from 'mdast'
import { rules } from '../rules.js'
import { readDrawing } from '../svg/read.js'
import { visit } from '../visit.js'
import type { Picture } from './picture.js'
import { readJpeg, readPng } from './raster.js'

/** Loads every picture of the article once, before anything is measured. */
export async function loadPictures(
  article: Article,
  resources: Resources,
  report: Report,
): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>()
  for (const node of imagesOf(article)) {
    if (!pictures.has(node.url)) pictures.set(node.url, await loadPicture(node, resources, report))
  }
  return pictures
}

function imagesOf(article: Article): Image[] {
  const images: Image[] = []
  visit(article.tree, (node) => {
    if (node.type === 'image') images.push(node as Image)
  })
  return images
}

async function loadPicture(node: Image, resources: Resources, report: Report): Promise<Picture> {
  let resource: Resource
  try {
    resource = await resources.load(node.url, ['image/*'])
  } catch (error) {
    if (!(error instanceof ResourceError)) throw error
    report(rules['picture-unreadable'], `${node.url} cannot be loaded: ${error.problem}`, {
      place: node,
      hint: error.hint,
    })
    return { kind: 'none', reason: error.problem }
  }
  const picture = readPicture(resource, node, report)
  if (picture) return picture
  report(rules['picture-unreadable'], `${node.url} (${resource.mediaType}) cannot be drawn in print`, {
    place: node,
    hint: 'Its description is printed instead. Save the picture as PNG, JPEG (RGB or grey) or SVG.',
  })
  return { kind: 'none', reason: resource.mediaType }
}

function readPicture({ bytes, mediaType }: Resource, node: Image, report: Report): Picture | undefined {
  if (mediaType === 'image/svg+xml') return readVector(bytes, node, report)
  const size =
    mediaType === 'image/png' ? readPng(bytes) : mediaType === 'image/jpeg' ? readJpeg(bytes) : undefined
  if (!size) return undefined
  const scale = 72 / (size.dpi && size.dpi >= 50 ? size.dpi : 144)
  return { kind: 'raster', width: size.width * scale, height: size.height * scale, raster: size.raster }
}

function readVector(bytes: Uint8Array, node: Image, report: Report): Picture | undefined {
  const drawing = readDrawing(new TextDecoder().decode(bytes))
  if (!drawing) return undefined
  if (drawing.dropped.length > 0) {
    report(rules['picture-partial'], `${node.url} is drawn without: ${drawing.dropped.join(', ')}`, {
      place: node,
    })
  }
  return { kind: 'drawing', width: drawing.width * 0.75, height: drawing.height * 0.75, drawing }
}
