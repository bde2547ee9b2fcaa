/// <reference path="./pdfkit.d.ts" />

import type PDFDocument from 'pdfkit'
import type { PdfKitFont, PdfKitImage, PdfKitPage, PdfKitReference } from 'pdfkit'
import { checkPng } from './png.js'

/** An indirect object. Its data may change until it is ended. */
export type Reference = PdfKitReference

export interface DocumentOptions {
  lang: string
  info: DocumentInfo
  /** 16 bytes, from the content: the same document has the same identifier. */
  id: Uint8Array
  /** Conformance level of PDF/A-2, or none. An output intent for sRGB comes with it. */
  archive?: 'A' | 'U'
  /** Descriptions for the metadata stream, as RDF/XML that is already escaped. */
  metadata: string
}

export interface DocumentInfo {
  Title: string
  Author: string
  Subject: string
  Keywords: string
  Creator: string
  Producer: string
  CreationDate: Date
  ModDate: Date
}

/** PDFKit as a writer of objects: no text, no layout, no tags of its own. */
export interface ObjectWriter {
  /** Data of the catalog. */
  catalog: Record<string, unknown>
  /** An object to be ended by whoever makes it. */
  ref(data?: unknown): Reference
  /** Begins a page. Its coordinates are points from the top left corner, y downwards. */
  page(width: number, height: number): PdfKitPage
  font(name: string, bytes: Uint8Array): PdfKitFont
  /** @throws when the bytes are no picture that PDFKit reads */
  image(bytes: Uint8Array): PdfKitImage
  /** Says that the document is tagged, by this tree. PDFKit ends both objects itself. */
  setStructure(root: Reference): void
  /** Ends the document: all its bytes, in order. */
  finish(): Promise<readonly Uint8Array[]>
}

export async function createObjectWriter(options: DocumentOptions): Promise<ObjectWriter> {
  const { default: Document } = await import('pdfkit')
  const document = new Document({
    pdfVersion: '1.7',
    lang: options.lang,
    displayTitle: true,
    font: null,
    autoFirstPage: false,
    info: options.info,
    // 'PDF/UA' would write a CIDSet that misses the parts of composite glyphs, and excludes PDF/A.
    ...(options.archive ? { subset: 'PDF/A-2a' } : {}),
  })
  const { chunks, ended } = collect(document)
  document._id = options.id
  if (options.archive) document.subset_conformance = options.archive
  // PDFKit does not escape what it puts into the metadata, and knows one standard at a time.
  document._addInfo = () => document.appendXML(options.metadata)
  return {
    catalog: document._root.data,
    ref: (data) => document.ref(data),
    page(width, height) {
      document.addPage({ size: [width, height], margin: 0 })
      return document.page
    },
    font(name, bytes) {
      document.registerFont(name, bytes)
      document.font(name)
      return document._font
    },
    image(bytes) {
      checkPng(bytes)
      const image = document.openImage(bytes)
      image.embed(document)
      return image
    },
    setStructure(root) {
      Object.assign(document._root.data, { StructTreeRoot: root, MarkInfo: document.ref({ Marked: true }) })
    },
    async finish() {
      document.end()
      await ended
      return chunks
    },
  }
}

/**
 * PDFKit is a stream that would hold all it writes twice; what it writes is taken at the source instead. It ends later
 * than it says: pictures with transparency are decoded in the background.
 */
function collect(document: PDFDocument): { chunks: Uint8Array[]; ended: Promise<void> } {
  const chunks: Uint8Array[] = [latin1('%PDF-1.7\n%\xff\xff\xff\xff\n')]
  document._offset = chunks[0]?.length ?? 0
  document._write = (chunk) => {
    const bytes = typeof chunk === 'string' ? latin1(`${chunk}\n`) : chunk
    chunks.push(bytes)
    document._offset += bytes.length
  }
  const ended = new Promise<void>((resolve) => {
    document.push = (chunk) => {
      if (chunk === null) resolve()
      return true
    }
  })
  return { chunks, ended }
}

function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}

export type { PdfKitFont as WrittenFont, PdfKitImage as WrittenImage, PdfKitPage as WrittenPage }
