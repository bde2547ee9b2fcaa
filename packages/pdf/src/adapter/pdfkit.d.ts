/** The internals of PDFKit 0.20.2 that the adapter stands on. Each has a test in `test/pdfkit/`. */
declare module 'pdfkit' {
  export interface PdfKitReference {
    id: number
    data: Record<string, unknown>
    compress: boolean
    write(chunk: string | Uint8Array): void
    end(chunk?: string | Uint8Array): void
  }
  export interface PdfKitPage {
    dictionary: PdfKitReference
    width: number
    height: number
    fonts: Record<string, PdfKitReference>
    xobjects: Record<string, PdfKitReference>
    ext_gstates: Record<string, PdfKitReference>
    annotations: PdfKitReference[]
    write(chunk: string): void
  }
  export interface PdfKitFont {
    id: string
    scale: number
    /** Unicode of each CID, and its width in thousandths of an em. */
    unicode: (readonly number[])[]
    widths: number[]
    subset: { glyphs: number[]; includeGlyph(glyph: number): number }
    ref(): PdfKitReference
  }
  export interface PdfKitImage {
    label: string
    width: number
    height: number
    obj: PdfKitReference | null
    embed(document: PDFDocument): void
  }
  export default class PDFDocument {
    constructor(options: Record<string, unknown>)
    page: PdfKitPage
    info: Record<string, unknown>
    subset_conformance: string
    _root: PdfKitReference
    _id: Uint8Array
    _offset: number
    _font: PdfKitFont
    _addInfo: () => void
    _write: (chunk: string | Uint8Array) => void
    push: (chunk: unknown) => boolean
    ref(data?: unknown): PdfKitReference
    addPage(options: { size: [number, number]; margin: number }): this
    registerFont(name: string, bytes: Uint8Array): this
    font(name: string): this
    openImage(bytes: Uint8Array): PdfKitImage
    appendXML(xml: string): void
    end(): void
  }
}
