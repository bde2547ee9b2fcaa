import { type Article, contentUuid, type EmitContext, sha256 } from '@lectern/core'
import type { Layout } from '@lectern/layout'
import { attachSource } from './document/attachments.js'
import { infoOf } from './document/info.js'
import { xmpOf } from './document/xmp.js'
import { createPens } from './draw/drawing.js'
import { drawPages } from './draw/pages.js'
import { type FieldFont, fieldFont } from './fonts/field-font.js'
import { createOutlineFont } from './fonts/outline-font.js'
import { ownDeflate } from './pdfkit/deflate.js'
import { PdfDocument } from './pdfkit/document.js'
import type { Reference } from './pdfkit/values.js'
import type { Standing } from './standing.js'
import { adaptToPdf20 } from './structure/adapt.js'
import { createDestinations } from './structure/destinations.js'
import { createExtras } from './structure/extras.js'
import { createForm } from './structure/fields.js'
import { createLinks, dropDeadLinks } from './structure/links.js'
import { writeOutline } from './structure/outline.js'
import { createStructure } from './structure/tree.js'
import { types17, types20 } from './structure/types.js'

export interface Written {
  chunks: readonly Uint8Array[]
  identifier: string
}

/** What writing needs beside the pages. */
export interface WriteOptions extends Pick<EmitContext, 'date' | 'report' | 'signal' | 'deflate'> {
  /** Called with the number of pages drawn so far. */
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
  const pdf = new PdfDocument({
    version: standard.version,
    id: hexBytes(sha256(identifier)).slice(0, 16),
    lang: article.meta.lang,
    info,
    xmp: xmpOf(article.meta, info, identifier, standing),
    ...(standing.archive ? { archive: standing.archive } : {}),
    deflate: options.deflate ?? ownDeflate,
  })
  if (standard.ua === 2) adaptToPdf20(laidOut.tags)
  dropDeadLinks(laidOut)
  const pages = { refs: [] as Reference[], heights: laidOut.pages.map(({ height }) => height) }
  const extras = createExtras(article, standard, options.date, pdf)
  const structure = createStructure(pdf, laidOut.tags, {
    types: standard.ua === 2 ? types20 : types17,
    heights: pages.heights,
    extra: extras.extra,
  })
  const destinations = createDestinations(article, laidOut, pages, structure, standard)
  let font: FieldFont | undefined
  const form = createForm(pdf, structure, () => {
    font ??= fieldFont(pdf, laidOut)
    return font
  })
  const outlines = createOutlineFont(pdf)
  await drawPages(laidOut, {
    pdf,
    pen: createPens(pdf, options.report, outlines),
    marking: structure,
    links: createLinks(pdf, structure, destinations.goTo, extras.linked),
    form,
    refs: pages.refs,
    ...options,
  })
  outlines.write()
  structure.write()
  writeOutline(pdf, laidOut.outline, destinations.bookmark)
  destinations.name(pdf)
  pdf.catalog.PageLabels = { Nums: [0, { S: 'D' }] }
  if (standard.archive === 3 || standard.ua === 2) attachSource(article, options.date, pdf)
  return { chunks: await pdf.finish(), identifier }
}

/** Bytes of hexadecimal digits. */
function hexBytes(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}
