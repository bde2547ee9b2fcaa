import type { Entries, PdfArray, PdfDictionary, PdfReference, PdfString, PdfValue } from './values.js'

// Values are instances of classes: V8 takes the literals of a line for long-lived when those of one long array were, and allocates all that come
// after where only a full collection finds them. A book has a million values, each of which is looked at once.

export class Reference implements PdfReference {
  readonly type = 'reference'
  readonly number: number

  constructor(number: number) {
    this.number = number
  }
}

export class StringValue implements PdfString {
  readonly type = 'string'
  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
}

export class ArrayValue implements PdfArray {
  readonly type = 'array'
  readonly items: readonly PdfValue[]

  constructor(items: readonly PdfValue[]) {
    this.items = items
  }
}

export class Dictionary implements PdfDictionary {
  readonly type = 'dictionary'
  readonly entries: Entries

  constructor(entries: Entries) {
    this.entries = entries
  }
}
