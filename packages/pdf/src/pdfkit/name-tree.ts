import type { PdfDictionary, PdfValue } from 'pdfkit'
import { textString } from './values.js'

/**
 * A name tree of one node (ISO 32000-1, 7.9.6), sorted by bytes. PDFKit's sorts by the rules of a language, where readers that search by
 * halves do not find what they look for, and loses the name `__proto__`.
 */
export function nameTree(entries: Iterable<readonly [name: string, value: PdfValue]>): PdfDictionary {
  const keyed = Array.from(entries, ([name, value]) => ({ key: keyOf(name), name, value }))
  keyed.sort((one, other) => (one.key < other.key ? -1 : 1))
  return { Names: keyed.flatMap(({ name, value }) => [textString(name), value]) }
}

const ascii = /^[\0-\x7f]*$/

/** PDFKit writes names of ASCII as they are, and all others as UTF-16BE behind its mark, whose bytes are larger than those of ASCII. */
const keyOf = (name: string): string => (ascii.test(name) ? name : `\ufeff${name}`)
