import type { Nodes } from 'hast'
import { toXml } from 'xast-util-to-xml'
import { toXast } from '#carried/to-xast'
import { declaration } from './declaration.js'
import type { Doctype } from './doctype.js'
import { mend } from './mend.js'

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
  const tree = toXast(document)
  const { isCleaned } = mend(tree, { voids, namespaces })
  const head = doctype ? `${toXml({ type: 'doctype', ...doctype })}\n` : ''
  return { xml: `${declaration}${head}${toXml(tree, { allowDangerousXml: true })}\n`, isCleaned }
}

/**
 * Only what is empty in HTML too is written short (HTML 13.1.2): a reading system that takes the file for HTML would never close `<span/>`.
 */
const voids: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

const namespaces: ReadonlyMap<string, string> = new Map([['math', 'http://www.w3.org/1998/Math/MathML']])
