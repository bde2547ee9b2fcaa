import { type Article, contentUuid, type EmitContext, sha256 } from '@lectern/core'
import type { Layout } from '@lectern/layout'
import type { Standing } from './claims.js'
import { attachSource } from './document/attachments.js'
import { hexBytes, writeCatalog } from './document/catalog.js'
import { infoOf, writeInfo } from './document/info.js'
import { createDrawing } from './draw/drawing.js'
import { drawPages } from './draw/pages.js'
import { ownDeflate } from './file/deflate.js'
import type { Reference } from './file/values.js'
import { createFileWriter } from './file/writer.js'
import { adaptToPdf20 } from './structure/adapt.js'
import { createDestinations } from './structure/destinations.js'
import { createExtras } from './structure/extras.js'
import { writeOutline } from './structure/outline.js'
import { intoSections } from './structure/sections.js'
import { createStructure } from './structure/tree.js'
import { types17, types20 } from './structure/types.js'

export interface Written {
  chunks: readonly Uint8Array[]
  identifier: string
}

/** What writing needs beside the pages. */
export interface WriteOptions extends Pick<EmitContext, 'date' | 'report' | 'signal' | 'deflate'> {
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
  const { standard } = standing
  const identity = `pdf ${article.source.sha256} ${laidOut.pages.length} ${options.settings}`
  const identifier = `urn:uuid:${contentUuid(identity)}`
  const info = infoOf(article, options.date)
  const writer = createFileWriter({
    version: standard.version,
    id: hexBytes(sha256(identifier)).slice(0, 16),
    deflate: options.deflate ?? ownDeflate,
  })
  intoSections(laidOut.tags)
  if (standard.ua === 2) adaptToPdf20(laidOut.tags)
  writeCatalog(writer, article.meta, info, identifier, standing)
  const pages = { refs: [] as Reference[], heights: laidOut.pages.map(({ height }) => height) }
  const extras = createExtras(article, standard, options.date, writer)
  const structure = createStructure(writer, laidOut.tags, {
    types: standard.ua === 2 ? types20 : types17,
    pages,
    ...extras.hooks,
  })
  const destinations = createDestinations(article, laidOut, pages, structure, standard)
  const drawing = await createDrawing(writer, laidOut, options.report)
  await drawPages(laidOut, {
    writer,
    drawing,
    structure,
    goTo: destinations.goTo,
    linked: extras.linked,
    refs: pages.refs,
    ...options,
  })
  await structure.write(laidOut.tags)
  writeOutline(writer, laidOut.outline, destinations.bookmark)
  writer.catalog.Names = { Dests: destinations.names() }
  writer.catalog.PageLabels = { Nums: [0, { S: 'D' }] }
  if (standard.archive === 3 || standard.ua === 2) attachSource(article, options.date, writer)
  const chunks = await writer.finish(writeInfo(info, writer))
  return { chunks, identifier }
}
