/** What stands in a PDF (ISO 32000-1, 7.3). Names keep their slash off; strings are bytes. */
export type PdfValue =
  | number
  | boolean
  | null
  | PdfName
  | PdfString
  | PdfReference
  | PdfArray
  | PdfDictionary
  | PdfStream

export interface PdfName {
  type: 'name'
  name: string
}
export interface PdfString {
  type: 'string'
  bytes: Uint8Array
}
export interface PdfReference {
  type: 'reference'
  number: number
}
export interface PdfArray {
  type: 'array'
  items: readonly PdfValue[]
}
/** What a dictionary holds, by key. */
export type Entries = ReadonlyMap<string, PdfValue>

export interface PdfDictionary {
  type: 'dictionary'
  entries: Entries
}
export interface PdfStream {
  type: 'stream'
  entries: Entries
  /** The stream's bytes as they stand in the file, filters not yet undone. */
  raw: Uint8Array
}

type Kinds = {
  name: PdfName
  string: PdfString
  reference: PdfReference
  array: PdfArray
  dictionary: PdfDictionary
  stream: PdfStream
}

export function is<Kind extends keyof Kinds>(value: PdfValue | undefined, kind: Kind): value is Kinds[Kind] {
  return typeof value === 'object' && value !== null && value.type === kind
}

/** A text string (7.9.2.2): UTF-16 with its mark, UTF-8 with its mark, else PDFDocEncoding, of which Latin-1 is the common part. */
export function textString({ bytes }: PdfString): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2))
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes)
  return latin1(bytes)
}

export function utf16(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0))
  }
  return text
}

export function latin1(bytes: Uint8Array): string {
  // A view of its own for each of some 100,000 short strings would cost more than the string.
  if (bytes.length <= 0x4000) return characters(bytes)
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x4000) text += characters(bytes.subarray(at, at + 0x4000))
  return text
}

/** Bytes are taken as they are; spreading would take them one by one out of an iterator. */
function characters(bytes: Uint8Array): string {
  return Reflect.apply(String.fromCharCode, undefined, bytes)
}
