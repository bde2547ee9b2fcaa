import type { ElementContent, Nodes } from 'hast'
import { toXml } from 'xast-util-to-xml'
import { declaration } from './declaration.js'
import type { Doctype } from './doctype.js'
import { writeInParts } from './parts.js'

/** A document as XHTML. */
export interface Xhtml {
  /** The document. */
  xml: string
  /** Whether characters that XML forbids were left out. */
  isCleaned: boolean
}

/**
 * A document as XHTML, well-formed whatever its texts hold, by hast-util-to-xast and xast-util-to-xml. What those leave undone is done here
 * and in `mend`, so that a parser of HTML reads the same file to the same tree.
 *
 * @param doctype for XHTML of before HTML 5, where the document has none
 */
export function writeXhtml(document: Nodes, doctype?: Doctype): Xhtml {
  const parts: string[] = []
  const { isCleaned } = writeXhtmlTo((part) => parts.push(part), document, doctype)
  return { xml: parts.join(''), isCleaned }
}

/** The same in pieces, as they are written: a long document need not be one text. */
export function writeXhtmlTo(
  write: (text: string) => void,
  document: Nodes,
  doctype?: Doctype,
): Pick<Xhtml, 'isCleaned'> {
  write(`${declaration}${doctype ? `${toXml({ type: 'doctype', ...doctype })}\n` : ''}`)
  const isCleaned = writeInParts(document.type === 'root' ? document.children : [document], false, write)
  write('\n')
  return { isCleaned }
}

/** A node in pieces, as it is written inside a document. */
export function writeXhtmlPart(
  write: (text: string) => void,
  node: ElementContent,
): Pick<Xhtml, 'isCleaned'> {
  return { isCleaned: writeInParts([node], true, write) }
}

/** The same as one text. */
export function xhtmlOf(node: ElementContent): string {
  const parts: string[] = []
  writeXhtmlPart((part) => parts.push(part), node)
  return parts.join('')
}
