/// <reference path="./pdfkit.d.ts" />
import type { Deflate } from '@lectern/core'
import type { Rect } from '@lectern/layout'
import PDFDocument, { type AnnotationOptions, type FieldOptions, type PdfFont } from 'pdfkit'
import { srgbProfile } from '../document/srgb.js'
import { hundredths } from '../draw/numbers.js'
import { joinChunks } from './chunks.js'
import { crossReference, type Location } from './cross-reference.js'
import { latin1 } from './latin1.js'
import { mendEntries } from './mend-entries.js'
import { createObjectPacker, finalize, notationOf } from './object-streams.js'
import { createStreamQueue } from './stream-queue.js'
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
  archive?: { part: 2 | 3 | 4; level: 'A' | 'U' | 'F' | '' }
  /** zlib's format (RFC 1950). */
  deflate: Deflate
}

/**
 * PDFKit's document, extended by what it lacks: object streams and a cross-reference stream, compression that does not
 * block, PDF 2.0, and metadata that is escaped.
 */
export class PdfDocument extends PDFDocument {
  readonly #xmp: string
  readonly #packer = createObjectPacker((entries) => this.ref({ Type: 'ObjStm', ...entries }))
  readonly #streams: ReturnType<typeof createStreamQueue>
  readonly #chunks: Uint8Array[] = []
  /** The page of each annotation. */
  readonly #pageOf = new Map<Value, Reference>()
  /** Lines of the page or form that is drawn. */
  #content: string[] = []
  #hasInfo = true
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
    if (archive?.part === 4) {
      // PDFKit knows parts 1 to 3. Part 4 has a revision, and no information dictionary (ISO 19005-4, 6.1.3).
      this._getPdfaid = () => pdfa4(archive.level)
      this.#hasInfo = false
    }
    if (archive) {
      this.subset_conformance = archive.level
      // PDFKit puts its methods for PDF/A on the document itself, where they hide those of a subclass.
      this._addColorOutputIntent = this.#addOutputIntent
    }
    this._id = id
    this.#xmp = xmp
    this.#streams = createStreamQueue(deflate)
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
    return this._root.data.Names.data
  }

  /** An object, to be ended by whoever makes it. When it ends it is packed, or compressed if it is a stream. */
  override ref(data?: Dictionary): Reference {
    const reference = super.ref(data)
    // PDFKit's references end with this, and its own class of them is not exported.
    reference.finalize = finish
    return reference
  }

  /** A stream, compressed unless its dictionary names a filter. */
  stream(data: Dictionary, bytes: Uint8Array): Reference {
    const reference = this.ref(data)
    reference.end(bytes)
    return reference
  }

  /** PDFKit joins content of hundreds of thousands of short pieces. */
  override addContent(operators: string): this {
    this.#content.push(operators)
    return this
  }

  /** PDFKit writes a colour with 17 digits. */
  override _normalizeColor(color: string): number[] | null {
    return super._normalizeColor(color)?.map(hundredths) ?? null
  }

  override flushPages(): void {
    if (this._pageBuffer.length > 0) this.page.content.write(latin1(this.#content))
    this.#content = []
    super.flushPages()
  }

  /** Content of its own, which stands in pages as one picture (ISO 32000-1, 8.10). PDFKit draws on pages only: here on one with the resources of the form. */
  form({ x, y, width, height }: Rect, draw: () => void, entries: Dictionary = {}): Reference {
    const { page } = this
    const content = this.#content
    const resources: Dictionary = {}
    this.page = Object.create(page, { resources: { value: { data: resources } } })
    this.#content = []
    draw()
    const bytes = latin1(this.#content)
    this.page = page
    this.#content = content
    const BBox = [x, y, x + width, y + height]
    return this.stream({ Type: 'XObject', Subtype: 'Form', BBox, ...entries, Resources: resources }, bytes)
  }

  drawForm(form: Reference): void {
    this.addContent(`/${this.#nameOf(form, this.page.xobjects)} Do`)
  }

  /** Fills all that is left with a shading. */
  shade(shading: Reference): void {
    const { data } = this.page.resources
    data.Shading ??= {}
    this.addContent(`/${this.#nameOf(shading, data.Shading)} sh`)
  }

  graphicsState(state: Reference): void {
    this.addContent(`/${this.#nameOf(state, this.page.ext_gstates)} gs`)
  }

  /** The name of an object among those of the page. */
  #nameOf(object: Reference, used: Dictionary): string {
    const name = `O${object.id}`
    used[name] = object
    return name
  }

  override annotate(x: number, y: number, width: number, height: number, options: AnnotationOptions): this {
    super.annotate(x, y, width, height, options)
    this.#pageOf.set(this.page.annotations.at(-1), this.page.dictionary)
    return this
  }

  /** Begins the form, or goes on with it. PDFKit has viewers draw the fields, which PDF/A forbids (ISO 19005-2, 6.4.1). */
  beginForm(font: PdfFont): void {
    this._font = font
    if (this.catalog.AcroForm) return
    this.initForm()
    delete this._root.data.AcroForm.data.NeedAppearances
  }

  /** PDFKit's fields have no appearance, tooltip nor element. */
  override _fieldDict(name: string, type: string | null, options: FieldOptions): AnnotationOptions {
    return { ...super._fieldDict(name, type, options), ...options.entries }
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
    mendEntries(reference, this.#pageOf)
    if (reference.buffer.length > 0) this.#streams.add(reference)
    else {
      this.#packer.add(reference.id, notationOf(reference))
      this._refEnd(reference)
      if (reference !== this._root) forget(reference)
    }
  }

  override _addInfo(): void {
    this.appendXML(this.#xmp)
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
    reference.data = {
      ...entries,
      Root: this._root,
      ...(this.#hasInfo ? { Info: this._info } : {}),
      ID: [this._id, this._id],
    }
    reference.end(rows)
    await this.#streams.settle(0)
    for (const line of ['startxref', String(start), '%%EOF']) this._write(line)
  }
}

const pdfa4 = (
  level: string,
): string => `<rdf:Description xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" rdf:about="">
<pdfaid:part>4</pdfaid:part><pdfaid:rev>2020</pdfaid:rev>${level && `<pdfaid:conformance>${level}</pdfaid:conformance>`}
</rdf:Description>`

/** Frees an object that was written, of which PDFKit only reads these entries again: a long document has a hundred thousand. */
function forget(reference: Reference): void {
  const { P, StructParents, Parent } = reference.data
  reference.data = { P, StructParents, Parent }
  reference.buffer = noChunks
}

const noChunks: Uint8Array[] = []

function finish(this: Reference): void {
  if (this.document instanceof PdfDocument) this.document.finishReference(this)
  else finalize(this)
}
