/// <reference path="./pdfkit.d.ts" />
import type { Deflate } from '@lectern/core'
import PDFDocument from 'pdfkit'
import { srgbProfile } from '../document/srgb.js'
import { joinChunks } from './chunks.js'
import { crossReference, type Location } from './cross-reference.js'
import { mendEntries } from './mend-entries.js'
import { createObjectPacker, finalize, notationOf } from './object-streams.js'
import { createStreamQueue } from './stream-queue.js'
import { nameTree } from './trees.js'
import { type Dictionary, type Reference, textString, type Value } from './values.js'

export interface DocumentOptions {
  version: '1.7' | '2.0'
  /** 16 bytes, from the content: the same document has the same identifier. */
  id: Uint8Array
  lang: string
  /** The information dictionary (ISO 32000-1, 14.3.3). */
  info: Record<string, string | Date>
  /** The claims and all else that XMP says, as elements `rdf:Description`. */
  xmp: string
  /** Part and level of PDF/A: PDFKit then names it, and says that colours are sRGB. */
  archive?: { part: 2 | 3; level: 'A' | 'U' }
  /** zlib's format (RFC 1950). */
  deflate: Deflate
}

/**
 * PDFKit's document, extended by what it lacks: object streams and a cross-reference stream, compression that does not
 * block, PDF 2.0, metadata that is escaped, and name trees in the order of bytes.
 */
export class PdfDocument extends PDFDocument {
  readonly #xmp: string
  readonly #packer = createObjectPacker((entries) => this.ref({ Type: 'ObjStm', ...entries }))
  readonly #streams: ReturnType<typeof createStreamQueue>
  readonly #chunks: Uint8Array[] = []
  readonly #ended: Promise<void>

  constructor({ version, id, lang, info, xmp, archive, deflate }: DocumentOptions) {
    super({
      pdfVersion: version,
      compress: false,
      autoFirstPage: false,
      font: null,
      lang,
      tagged: true,
      displayTitle: true,
      info,
      ...(archive ? { subset: archive.part === 2 ? 'PDF/A-2a' : 'PDF/A-3a' } : {}),
    })
    // PDFKit takes the time of day where no date is given.
    if (!info.CreationDate) delete this.info.CreationDate
    if (archive) {
      this.subset_conformance = archive.level
      // PDFKit puts its methods for PDF/A on the document itself, where they hide those of a subclass.
      this._addColorOutputIntent = this.#addOutputIntent
    }
    this._id = id
    this.#xmp = xmp
    this.#streams = createStreamQueue(deflate)
    this.names.Dests = nameTree([], () => 'null', this)
    this.on('data', (chunk) => void this.#chunks.push(chunk))
    this.#ended = new Promise((resolve) => void this.on('end', resolve))
  }

  /** PDFKit's constructor knows no later version than 1.7, and writes the header. */
  get version(): string {
    return this.options.pdfVersion
  }

  set version(_: string | number) {}

  get catalog(): Dictionary {
    return this._root.data
  }

  /** The catalog's dictionary of names. */
  get names(): Dictionary {
    return (this._root.data.Names as Reference).data
  }

  /** An object, to be ended by whoever makes it. When it ends it is packed, or compressed if it is a stream. */
  override ref(data?: Dictionary): Reference {
    const reference = super.ref(data)
    // PDFKit's references end with this, and its own class of them is not exported.
    reference.finalize = finish
    return reference
  }

  /**
   * The number of an object that `pack` writes. A long document has a hundred thousand elements, for which PDFKit's references take more memory than
   * all that is said of them.
   */
  reserve(): number {
    return this._offsets.push(null)
  }

  /** Writes an object that is no stream, which has its number from `reserve`. */
  pack(id: number, notation: string): void {
    this.#packer.add(id, notation)
  }

  /** What is packed from now on stands in a stream of its own. */
  flushPacked(): void {
    this.#packer.flush()
  }

  /** What refers to such an object among PDFKit's values. */
  refer(id: number): Reference {
    const Ref = this._root.constructor
    return new Ref(this, id)
  }

  /** What is written out already, as one of PDFKit's values: it asks references for their notation. */
  raw(notation: string): Value {
    return Object.assign(this.refer(0), { toString: () => notation })
  }

  /** What PDFKit writes of a value. */
  notation(value: Value): string {
    const holder = this.refer(0)
    holder.data = { V: value }
    return notationOf(holder).slice('<<\n/V '.length, -'\n>>'.length)
  }

  /**
   * Makes destinations that links can name.
   *
   * @param placeOf the notation of a destination
   */
  name(names: Iterable<string>, placeOf: (name: string) => string): void {
    this.names.Dests = nameTree(names, placeOf, this)
  }

  /** A stream, compressed unless its dictionary names a filter. */
  stream(data: Dictionary, bytes: Uint8Array): Reference {
    const reference = this.ref(data)
    reference.end(bytes)
    return reference
  }

  /** Waits until little of what was begun waits in memory. */
  settle(): Promise<void> {
    return this.#streams.settle()
  }

  /** Ends the document: all its bytes, in order. Objects that were never ended are free ones. */
  async finish(): Promise<readonly Uint8Array[]> {
    this.end()
    this.#packer.flush()
    await this.#streams.settle(0)
    await this.#writeCrossReference()
    this.push(null)
    await this.#ended
    return joinChunks(this.#chunks)
  }

  /** What a reference does when it ends. */
  finishReference(reference: Reference): void {
    mendEntries(reference)
    if (reference.buffer.length > 0) this.#streams.add(reference)
    else {
      this.#packer.add(reference.id, notationOf(reference))
      this._refEnd(reference)
      // The catalog is read again after it ends. Of the others a long document holds a million, for what refers to them.
      if (reference !== this._root) Object.assign(reference, { data: none, buffer: noChunks })
    }
  }

  override _addInfo(): void {
    this.appendXML(this.#xmp)
  }

  /** PDFKit's own forms leave appearances to viewers, which PDF/A forbids (ISO 19005-2, 6.4.1); `createForm` writes ours. */
  override endAcroForm(): this {
    return this
  }

  /** What device colours mean: sRGB (ISO 19005-2, 6.2.3). PDFKit reads the profile of sRGB from a file beside its module, which is not there in a bundle. */
  #addOutputIntent(): void {
    const name = textString('sRGB IEC61966-2.1')
    const intent = {
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: name,
      Info: name,
      DestOutputProfile: this.stream({ N: 3 }, srgbProfile()),
    }
    this.catalog.OutputIntents = [intent]
  }

  /** PDFKit would write its table of cross-references, before the last stream is compressed. */
  override _finalize(): void {}

  async #writeCrossReference(): Promise<void> {
    const start = this._offset
    const reference = this.ref()
    const locate = (id: number): Location | undefined => {
      if (id === reference.id) return { offset: start }
      const offset = this._offsets[id - 1] ?? undefined
      return this.#packer.placeOf(id) ?? (offset === undefined ? undefined : { offset })
    }
    const { entries, rows } = crossReference(this._offsets.length + 1, locate)
    reference.data = { ...entries, Root: this._root, Info: this._info, ID: [this._id, this._id] }
    reference.end(rows)
    await this.#streams.settle(0)
    for (const line of ['startxref', String(start), '%%EOF']) this._write(line)
  }
}

const none: Dictionary = Object.freeze({})
const noChunks: readonly Uint8Array[] = Object.freeze([])

function finish(this: Reference): void {
  if (this.document instanceof PdfDocument) this.document.finishReference(this)
  else finalize(this)
}
