import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib'

/** A PDF value as a plain one: names as `/Name`, texts decoded, references as {@link PDFRef}. */
export type Value = string | number | boolean | null | PDFRef | Value[] | Dictionary
export interface Dictionary {
  [key: string]: Value
}

export interface Element {
  ref: PDFRef
  data: Dictionary
  parent: PDFRef
  kids: Element[]
}

/** A file as an independent reader sees it. */
export class Reader {
  readonly document: PDFDocument

  private constructor(document: PDFDocument) {
    this.document = document
  }

  static async open(bytes: Uint8Array): Promise<Reader> {
    return new Reader(await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true }))
  }

  get catalog(): Dictionary {
    return this.dictionary(this.document.context.trailerInfo.Root)
  }

  get pageRefs(): PDFRef[] {
    return this.document.getPages().map(({ ref }) => ref)
  }

  get pages(): Dictionary[] {
    return this.pageRefs.map((ref) => this.dictionary(ref))
  }

  /** Follows a reference. */
  value(at: Value | PDFObject | undefined): Value {
    if (at instanceof PDFRef) return plain(this.document.context.lookup(at))
    return isObject(at) ? plain(at) : (at ?? null)
  }

  dictionary(at: Value | PDFObject | undefined): Dictionary {
    const value = this.value(at)
    if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof PDFRef) {
      throw new Error(`Not a dictionary: ${String(value)}`)
    }
    return value
  }

  array(at: Value | undefined): Value[] {
    const value = this.value(at)
    if (!Array.isArray(value)) throw new Error(`Not an array: ${String(value)}`)
    return value
  }

  /** Bytes of a stream, inflated, one a character. */
  stream(at: Value | undefined): string {
    const object = at instanceof PDFRef ? this.document.context.lookup(at) : undefined
    if (!(object instanceof PDFRawStream)) throw new Error('Not a stream')
    return Array.from(decodePDFRawStream(object).decode(), (byte) => String.fromCharCode(byte)).join('')
  }

  get metadata(): string {
    return Buffer.from(this.stream(this.catalog.Metadata), 'latin1').toString('utf8')
  }

  content(page: number): string {
    return this.stream(this.pages[page]?.Contents)
  }

  /** The element Document. */
  get tree(): Element {
    const root = this.dictionary(this.catalog.StructTreeRoot)
    const [top] = Array.isArray(root.K) ? root.K : [root.K]
    return this.element(top as PDFRef)
  }

  /** All elements in reading order. */
  get elements(): Element[] {
    const all = (element: Element): Element[] => [element, ...element.kids.flatMap(all)]
    return all(this.tree)
  }

  ofType(type: string): Element[] {
    return this.elements.filter(({ data }) => data.S === `/${type}`)
  }

  annotations(page: number): { ref: PDFRef; data: Dictionary }[] {
    const annots = this.pages[page]?.Annots
    return annots === undefined
      ? []
      : this.array(annots).map((ref) => ({ ref: ref as PDFRef, data: this.dictionary(ref) }))
  }

  /** Pairs of a tree of numbers or names that has one node. */
  pairs(at: Value | undefined, key: 'Nums' | 'Names'): [Value, Value][] {
    const flat = this.array(this.dictionary(at)[key])
    return Array.from({ length: flat.length / 2 }, (_, index) => [
      this.value(flat[2 * index]),
      flat[2 * index + 1] ?? null,
    ])
  }

  private element(ref: PDFRef): Element {
    const data = this.dictionary(ref)
    const kids = (Array.isArray(data.K) ? data.K : [data.K ?? null]).filter((kid) => kid instanceof PDFRef)
    return { ref, data, parent: data.P as PDFRef, kids: kids.map((kid) => this.element(kid)) }
  }
}

/** Marked content that an element owns itself, with its page. */
export function marksOf({ data }: Element): { page: Value; mcid: number }[] {
  const kids = Array.isArray(data.K) ? data.K : [data.K ?? null]
  return kids.flatMap((kid) => {
    if (typeof kid === 'number') return [{ page: data.Pg ?? null, mcid: kid }]
    const mark = asDictionary(kid)
    return mark?.Type === '/MCR' ? [{ page: mark.Pg ?? null, mcid: mark.MCID as number }] : []
  })
}

/** References to annotations that an element owns. */
export function objectsOf({ data }: Element): Dictionary[] {
  const kids = Array.isArray(data.K) ? data.K : [data.K ?? null]
  return kids.flatMap((kid) => {
    const found = asDictionary(kid)
    return found?.Type === '/OBJR' ? [found] : []
  })
}

/** The attributes of one owner. */
export function attributes({ data }: Element, owner: string): Dictionary | undefined {
  const all = Array.isArray(data.A) ? data.A : [data.A ?? null]
  return all.map(asDictionary).find((one) => one?.O === `/${owner}`)
}

function asDictionary(value: Value): Dictionary | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof PDFRef)
    ? value
    : undefined
}

function isObject(value: unknown): value is PDFObject {
  return [PDFArray, PDFDict, PDFRawStream, PDFName, PDFNumber, PDFString, PDFHexString].some(
    (type) => value instanceof type,
  )
}

function plain(object: PDFObject | undefined): Value {
  if (object instanceof PDFRef) return object
  if (object instanceof PDFArray) return object.asArray().map(plain)
  if (object instanceof PDFRawStream) return plain(object.dict)
  if (object instanceof PDFDict) {
    return Object.fromEntries(object.entries().map(([key, value]) => [key.decodeText(), plain(value)]))
  }
  if (object instanceof PDFName) return `/${object.decodeText()}`
  if (object instanceof PDFNumber) return object.asNumber()
  if (object instanceof PDFString || object instanceof PDFHexString) return object.decodeText()
  const text = object?.toString()
  return text === 'true' ? true : text === 'false' ? false : null
}
