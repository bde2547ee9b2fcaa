/** The internals of pdfkit 0.20.2 that are used, and nothing else of it. The version is pinned exactly. */
declare module 'pdfkit' {
  export interface PdfRef {
    id: number
    // Values are what PDFObject.convert takes: numbers, names (strings), texts (String objects), dates, arrays, dictionaries, references.
    data: Record<string, unknown>
    compress: boolean
    write(chunk: Uint8Array | string): void
    end(chunk?: Uint8Array | string): void
  }

  export interface PdfPage {
    dictionary: PdfRef
    readonly fonts: Record<string, PdfRef>
    readonly xobjects: Record<string, PdfRef>
    readonly ext_gstates: Record<string, PdfRef>
    readonly annotations: PdfRef[]
    write(chunk: string): void
  }

  export interface PdfFont {
    id: string
    ref(): PdfRef
    subset: { glyphs: number[]; includeGlyph(id: number): number }
    widths: number[]
    unicode: (readonly number[])[]
  }

  export interface PdfImage {
    label: string
    width: number
    height: number
    obj: PdfRef | undefined
    embed(document: PDFDocument): void
  }

  export default class PDFDocument {
    constructor(options: Record<string, unknown>)
    _root: PdfRef & { data: { Names: PdfRef } }
    _id: Uint8Array
    _font: PdfFont
    _addInfo: () => void
    page: PdfPage
    ref(data?: Record<string, unknown>): PdfRef
    addPage(options: { size: [number, number]; margin: number }): this
    font(source: Uint8Array): this
    openImage(source: Uint8Array): PdfImage
    appendXML(xml: string): void
    end(): void
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
  }
}
