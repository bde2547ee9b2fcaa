/** What is used of PDFKit 0.20.2 and of its fontkit 2.0.4, internals included; neither has types of its own. */
declare module 'pdfkit' {
  /**
   * What PDFKit writes: a string is a name, a `String` object a text, bytes are a string of bytes. Entries that are
   * undefined are left out.
   */
  export type PdfValue =
    | string
    | number
    | boolean
    | null
    | undefined
    | Date
    | Uint8Array
    | PdfText
    | PdfReference
    | readonly PdfValue[]
    | PdfDictionary

  export interface PdfDictionary {
    [key: string]: PdfValue
  }

  /** A `String` object, which a plain string must not be taken for. */
  export type PdfText = InstanceType<StringConstructor>

  /** An indirect object. */
  export interface PdfReference {
    readonly id: number
    data: PdfDictionary
    /** Bytes of the stream so far. */
    buffer: Uint8Array[]
    compress: boolean
    document: PdfSink
    /** Adds to the stream. */
    write(chunk: string | Uint8Array): void
    /** Ends the object, which is then written. */
    end(chunk?: Uint8Array | string): void
    finalize(): void
  }

  /** What a reference needs of the document that it writes itself to. */
  export interface PdfSink {
    readonly _offset: number
    _write(data: string | Uint8Array): void
    _refEnd(reference: PdfReference): void
  }

  export interface PdfPage {
    readonly dictionary: PdfReference
    readonly content: PdfReference
    readonly annotations: readonly PdfReference[]
    readonly resources: { readonly data: PdfResources }
    // Resources of the page by their names.
    readonly fonts: PdfDictionary
    readonly xobjects: PdfDictionary
    readonly ext_gstates: PdfDictionary
    readonly width: number
    readonly height: number
  }

  export interface PdfResources extends PdfDictionary {
    Shading?: PdfDictionary
  }

  export interface PdfOutline {
    readonly dictionary: PdfReference
    readonly outlineData: PdfDictionary
    addItem(title: string, options?: { expanded?: boolean }): PdfOutline
  }

  export interface FontkitFont {
    readonly postscriptName: string | null
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    readonly capHeight: number
    readonly bbox: { minX: number; minY: number; maxX: number; maxY: number }
    readonly maxp: Record<string, number>
    readonly post?: { isFixedPitch: number; italicAngle: number }
    readonly directory: { readonly tables: Readonly<Record<string, { readonly offset: number } | undefined>> }
    readonly loca: { readonly offsets: readonly number[] }
    /** Only in fonts with PostScript outlines. */
    readonly 'CFF '?: { readonly isCIDFont: boolean }
    readonly numGlyphs: number
    getGlyph(id: number): FontkitGlyph
    glyphForCodePoint(code: number): { id: number }
    createSubset(): FontkitSubset
  }

  export interface FontkitGlyph {
    readonly advanceWidth: number
    readonly path: { toSVG(): string }
    /** The box that the outline states, in font units. */
    readonly cbox: { minX: number; minY: number; maxX: number; maxY: number }
  }

  export interface FontkitSubset {
    font: FontkitFont
    glyphs: number[]
    includeGlyph(glyph: number): number
    encode(): Uint8Array
    /** Only in fonts with PostScript outlines. */
    readonly cff?: object
    /** Only in fonts with TrueType outlines, while they are encoded. */
    _addGlyph?(glyph: number): number
    glyf: Uint8Array[]
    loca: { offsets: number[]; version: number }
    hmtx: { metrics: { advance: number; bearing: number }[] }
    offset: number
  }

  export interface PdfFont {
    /** Name among the resources of pages. */
    readonly id: string
    readonly name: string
    ref(): PdfReference
  }

  export interface EmbeddedFont extends PdfFont {
    font: FontkitFont
    readonly subset: FontkitSubset
    /** Thousandths of an em in a font unit. */
    readonly scale: number
    /** By code: width in thousandths of an em, and the characters that it stands for. */
    readonly widths: number[]
    readonly unicode: (readonly number[])[]
  }

  export interface PdfImage {
    /** Name among the resources of pages. */
    readonly label: string
    readonly width: number
    readonly height: number
    /** Of EXIF. */
    readonly orientation?: number
    /** Null before it is embedded. */
    readonly obj: PdfReference | null
  }

  export interface OpenedImage extends PdfImage {
    embed(document: { ref(data: PdfDictionary): PdfReference }): void
  }

  export interface PdfOptions {
    pdfVersion: string
    compress?: boolean
    autoFirstPage?: boolean
    font?: null
    lang?: string
    tagged?: boolean
    displayTitle?: boolean
    info: Record<string, string | Date>
    subset?: 'PDF/A-2a' | 'PDF/A-3a'
  }

  export interface FileOptions {
    name: string
    type: string
    description: string
    relationship: 'Source' | 'Supplement'
    modifiedDate: Date
    /** Whether it is kept from the list of attachments. */
    hidden: boolean
  }

  export interface AnnotationOptions {
    [key: string]: PdfValue | PdfElement
    structParent?: PdfElement
  }

  export interface FieldOptions {
    multiline?: boolean
    radioButton?: boolean
    toggleToOffButton?: boolean
    parent?: PdfReference
    /** Ours: what PDFKit's fields lack. */
    entries: AnnotationOptions
  }

  export interface MarkOptions {
    /** Of an artifact. */
    type?: string
    attached?: string[]
    /** Of a span. */
    actual?: PdfText
  }

  export interface ElementOptions {
    lang?: string | undefined
    alt?: string | undefined
    expanded?: string | undefined
  }

  export default class PDFDocument implements PdfSink {
    constructor(options: PdfOptions)
    readonly options: PdfOptions
    page: PdfPage
    readonly outline: PdfOutline
    subset_conformance: string
    _getPdfaid: () => string
    _root: PdfCatalog
    info: Record<string, string | Date>
    _info: PdfReference
    _id: Uint8Array
    _font: PdfFont
    /** Pages that are not ended. */
    _pageBuffer: readonly PdfPage[]
    /** Of objects by their number less one; null before they are written. */
    _offsets: (number | null)[]
    _offset: number
    ref(data?: PdfDictionary): PdfReference
    addPage(options: { size: readonly [number, number]; margin: number }): this
    flushPages(): void
    addContent(operators: string): this
    save(): this
    restore(): this
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): this
    closePath(): this
    rect(x: number, y: number, width: number, height: number): this
    circle(x: number, y: number, radius: number): this
    clip(rule?: string): this
    fill(rule?: string): this
    stroke(): this
    fillAndStroke(rule?: string): this
    fillColor(color: string, opacity?: number): this
    strokeColor(color: string, opacity?: number): this
    _normalizeColor(color: string): number[] | null
    opacity(opacity: number): this
    fillOpacity(opacity: number | undefined): this
    lineWidth(width: number): this
    lineCap(cap: string): this
    lineJoin(join: string): this
    miterLimit(limit: number): this
    dash(lengths: readonly number[], options: { phase: number }): this
    image(image: PdfImage | Uint8Array, x: number, y: number, size?: { width: number; height: number }): this
    markContent(tag: string, options?: MarkOptions): this
    markStructureContent(type: string): PdfElementContent
    endMarkedContent(): this
    struct(type: string, options?: ElementOptions): PdfElement
    addStructure(element: PdfElement): this
    getStructTreeRoot(): PdfReference
    annotate(x: number, y: number, width: number, height: number, options: AnnotationOptions): this
    initForm(): this
    formField(name: string, options: FieldOptions): PdfReference
    formText(name: string, x: number, y: number, width: number, height: number, options: FieldOptions): this
    formCheckbox(
      name: string,
      x: number,
      y: number,
      width: number,
      height: number,
      options: FieldOptions,
    ): this
    formRadioButton(
      name: string,
      x: number,
      y: number,
      width: number,
      height: number,
      options: FieldOptions,
    ): this
    _fieldDict(name: string, type: string | null, options: FieldOptions): AnnotationOptions
    registerFont(name: string, bytes: Uint8Array | FontkitFont): this
    font(name: string): this
    openImage(bytes: Uint8Array): OpenedImage
    file(bytes: Uint8Array, options: FileOptions): PdfReference
    appendXML(xml: string): void
    end(): void
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    push(chunk: null): boolean
    _addInfo(): void
    _addColorOutputIntent(): void
    _write(data: string | Uint8Array): void
    _refEnd(reference: PdfReference): void
    _finalize(): void
    // PDFKit's own ways, which tests show to fall short:
    text(text: string, options?: { link?: string; lineBreak?: boolean }): this
    addNamedDestination(name: string): void
  }

  export interface PdfCatalog extends PdfReference {
    data: PdfDictionary & { Names: { data: PdfDictionary }; AcroForm: { data: PdfDictionary } }
  }

  /** Marked content that an element can hold. */
  export interface PdfElementContent {
    push(content: PdfElementContent): void
  }

  export interface PdfElement {
    readonly dictionary: PdfReference
    add(child: PdfElement | PdfElementContent): this
    end(): void
  }
}
