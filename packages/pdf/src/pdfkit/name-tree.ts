import type PDFDocument from 'pdfkit'
import type { PdfTree } from 'pdfkit'
import type { Reference } from './values.js'

/**
 * A name tree that is sorted by bytes (ISO 32000-1, 7.9.6), holds any name (`__proto__` too), and has no limits at its
 * root. PDFKit sorts by the rules of a language, where readers that search by halves do not find what they look for.
 */
export function createNameTree(document: PDFDocument): PdfTree {
  const { Dests } = (document._root.data.Names as Reference).data
  const NameTree = (Dests as PdfTree).constructor
  const tree = new NameTree({ limits: false })
  tree._items = Object.create(null)
  tree._compareKeys = byBytes
  return tree
}

const ascii = /^[\0-\x7f]*$/

/** Names of ASCII stand as they are, all others as UTF-16BE behind its mark, whose bytes are larger than those of ASCII. */
export function byBytes(one: string, other: string): number {
  const plain = ascii.test(one)
  if (plain !== ascii.test(other)) return plain ? -1 : 1
  return one < other ? -1 : one > other ? 1 : 0
}
