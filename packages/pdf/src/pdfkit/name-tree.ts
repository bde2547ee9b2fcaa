import type { PdfTree } from 'pdfkit'
import type { PdfDocument } from './document.js'

/**
 * A name tree of PDFKit that is sorted by bytes (ISO 32000-1, 7.9.6), holds any name (`__proto__` too), and has no limits at its
 * root. PDFKit sorts by the rules of a language, where readers that search by halves do not find what they look for.
 */
export function createNameTree({ names }: PdfDocument): PdfTree {
  const Tree = names.Dests.constructor
  return Object.assign(new Tree({ limits: false }), { _items: Object.create(null), _compareKeys: byBytes })
}

const ascii = /^[\0-\x7f]*$/

/** Names of ASCII stand as they are, all others as UTF-16BE behind its mark, whose bytes are larger than those of ASCII. */
function byBytes(one: string, other: string): number {
  const isAscii = ascii.test(one)
  if (isAscii !== ascii.test(other)) return isAscii ? -1 : 1
  return one < other ? -1 : 1
}
