import { type Article, contentUuid, type EmitContext, type Report, sha256 } from '@lectern/core'
import type { GlyphRun, ImageItem, Layout, RasterPicture } from '@lectern/layout'
import {
  createObjectWriter,
  type DocumentInfo,
  type ObjectWriter,
  type Reference,
  type WrittenImage,
} from './adapter/document.js'
import { createFonts, type FontWriter } from './adapter/fonts.js'
import { nameTree } from './adapter/values.js'
import type { Standing } from './claims.js'
import { createContent } from './draw/content.js'
import { createEncoder } from './draw/encode.js'
import { drawItem, type Pen } from './draw/page.js'
import { xmp } from './metadata/xmp.js'
import { rules } from './rules.js'
import { leadsSomewhere, writeLink } from './structure/links.js'
import { type OutlineTarget, writeOutline, xyz } from './structure/outline.js'
import { createStructure, type StructureWriter } from './structure/tree.js'

export interface Written {
  chunks: readonly Uint8Array[]
  identifier: string
}

/** What writing needs beside the pages. */
export interface WriteOptions extends Pick<EmitContext, 'date' | 'report' | 'signal'> {
  /** Told how many pages are drawn. */
  drawn(pages: number): void
  /** The edition's settings as text: other settings make another document. */
  settings: string
}

/** Writes pages and elements as a PDF. Nothing is decided about looks here. */
export async function writePdf(
  article: Article,
  laidOut: Layout,
  standing: Standing,
  options: WriteOptions,
): Promise<Written> {
  const info = infoOf(article, options.date)
  const identity = `pdf ${article.source.sha256} ${laidOut.pages.length} ${options.settings}`
  const identifier = `urn:uuid:${contentUuid(identity)}`
  const writer = await createObjectWriter({
    lang: article.meta.lang,
    info,
    id: hexBytes(sha256(identifier)).slice(0, 16),
    ...(standing.archive ? { archive: standing.archive } : {}),
    metadata: xmp(article.meta, info, identifier, {
      accessible: standing.accessible,
      archive: standing.archive !== undefined,
    }),
  })
  const heights = laidOut.pages.map(({ height }) => height)
  const pages: Reference[] = []
  const structure = createStructure(writer, pages, heights)
  await drawPages(laidOut, writer, pages, structure, options)
  structure.write(laidOut.tags)
  writeOutline(writer, article.outline, targetOf)
  writeNavigation()
  return { chunks: await writer.finish(), identifier }

  function targetOf(id: string): OutlineTarget {
    const spot = laidOut.spots.get(id)
    const heading = structure.withId(id)
    return { ...(spot ? { Dest: xyz(spot, pages, heights) } : {}), ...(heading ? { SE: heading } : {}) }
  }

  function writeNavigation(): void {
    const destinations = [...laidOut.spots].map(([id, spot]) => [id, xyz(spot, pages, heights)] as const)
    const names = writer.catalog.Names as Reference
    names.data.Dests = nameTree(destinations)
    writer.catalog.PageLabels = { Nums: [0, { S: 'D' }] }
  }
}

/** Draws all pages with their links. PDFKit writes a page out when the next begins, so nothing can join it later. */
async function drawPages(
  { pages, spots }: Layout,
  writer: ObjectWriter,
  refs: Reference[],
  structure: StructureWriter,
  { report, signal, drawn }: WriteOptions,
): Promise<void> {
  const font = createFonts(writer)
  const fontOf = (run: GlyphRun): FontWriter => font(run.face)
  const encode = createEncoder(fontOf)
  const image = createImages(writer, report)
  const opacity = createOpacities(writer)
  for (const [index, page] of pages.entries()) {
    if (index % pagesPerTurn === 0) {
      drawn(index)
      await nextTurn()
      signal?.throwIfAborted()
    }
    const written = writer.page(page.width, page.height)
    refs.push(written.dictionary)
    Object.assign(written.dictionary.data, { StructParents: structure.openPage(index), Tabs: 'S' })
    const content = createContent(({ leaf, mcid }) => structure.mark(leaf, index, mcid))
    const pen: Pen = { page: written, content, font: fontOf, encode, image, opacity, color: '' }
    for (const item of page.items) {
      if (item.kind !== 'link') drawItem(item, pen)
      else if (leadsSomewhere(item, spots)) writeLink(item, index, written, writer, structure)
      // An element Link must have an annotation (ISO 14289-1, 7.18.5); without one its words are plain.
      else item.tag.type = 'Span'
    }
    written.write(content.end())
  }
}

/** Long books let others run, and can be stopped. */
const pagesPerTurn = 16

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

function createImages(writer: ObjectWriter, report: Report): (item: ImageItem) => WrittenImage | undefined {
  const images = new Map<RasterPicture, WrittenImage | undefined>()
  return ({ picture }) => {
    if (!images.has(picture)) images.set(picture, embed(picture))
    return images.get(picture)
  }

  function embed(picture: RasterPicture): WrittenImage | undefined {
    try {
      return writer.image(picture.bytes)
    } catch (cause) {
      report(rules['pdf-picture'], 'A picture is damaged and is missing from the PDF', { cause })
      return undefined
    }
  }
}

function createOpacities(writer: ObjectWriter): Pen['opacity'] {
  const states = new Map<string, { name: string; ref: Reference }>()
  return (fill, stroke) => {
    const key = `${fill} ${stroke}`
    let state = states.get(key)
    if (!state) {
      const ref = writer.ref({ Type: 'ExtGState', ca: fill, CA: stroke })
      ref.end()
      state = { name: `G${states.size + 1}`, ref }
      states.set(key, state)
    }
    return state
  }
}

function infoOf({ meta }: Article, date: Date): DocumentInfo {
  return {
    Title: meta.title,
    Author: meta.authors.map(({ name }) => name).join(', '),
    Subject: meta.description ?? '',
    Keywords: meta.subjects.join(', '),
    Creator: 'Lectern',
    Producer: 'Lectern, PDFKit 0.20.2',
    CreationDate: date,
    ModDate: date,
  }
}

function hexBytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}
