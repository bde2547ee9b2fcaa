import type { Element, Nodes } from 'hast'
import { toXast } from 'hast-util-to-xast'
import type { Nodes as XmlNodes } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { mend } from './mend.js'

/** Takes text as it is written. */
export type Write = (text: string) => void

/** Nodes that are turned and written at once. What comes of a hundred thousand at once outlives every small collection, and all of it is held. */
const atOnce = 500

/**
 * Writes hast as XHTML, part by part: an element with more nodes than are written at once has its tags written around its parts.
 *
 * @param within whether the nodes stand in an element of XHTML, or are a document
 * @returns whether characters that XML forbids were left out
 */
export function writeInParts(nodes: readonly Nodes[], within: boolean, write: Write): boolean {
  let isCleaned = false
  let waiting: Nodes[] = []
  let size = 0

  const written = (part: readonly Nodes[]): string => {
    const { xml, isCleaned: isOwn } = textOf(part, within)
    isCleaned ||= isOwn
    return xml
  }
  const flush = (): void => {
    if (waiting.length > 0) write(written(waiting))
    waiting = []
    size = 0
  }

  for (const node of nodes) {
    const own = sizeOf(node)
    if (own >= atOnce && isParted(node)) {
      flush()
      const tags = written([{ ...node, children: [] }])
      const end = tags.lastIndexOf('</')
      write(tags.slice(0, end))
      if (writeInParts(node.children, true, write)) isCleaned = true
      write(tags.slice(end))
    } else {
      waiting.push(node)
      size += own
      if (size >= atOnce) flush()
    }
  }
  flush()
  return isCleaned
}

function textOf(nodes: readonly Nodes[], within: boolean): { xml: string; isCleaned: boolean } {
  const tree = toXast(
    within
      ? { type: 'element', tagName: 'div', properties: {}, children: nodes as Element['children'] }
      : { type: 'root', children: nodes as Element['children'] },
  )
  const { isCleaned } = mend(tree, { voids, namespaces })
  // Only what stands in XHTML already has no namespace to name.
  const inner = (within && 'children' in tree ? tree.children : tree) as XmlNodes | XmlNodes[]
  return { xml: toXml(inner, { allowDangerousXml: true }), isCleaned }
}

/** Nodes, as far as they matter. */
function sizeOf(node: Nodes, most = atOnce): number {
  let size = 1
  if (!('children' in node)) return size
  for (const child of node.children) {
    if (size >= most) return size
    size += sizeOf(child, most - size)
  }
  return size
}

/** Whether an element is written in parts: not one that has names of its own for attributes, or content that is no child. */
function isParted(node: Nodes): node is Element {
  return (
    node.type === 'element' && node.tagName !== 'svg' && node.tagName !== 'template' && !node.properties.xmlns
  )
}

/**
 * Only what is empty in HTML too is written short (HTML 13.1.2): a reading system that takes the file for HTML would never close `<span/>`.
 */
const voids: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

const namespaces: ReadonlyMap<string, string> = new Map([['math', 'http://www.w3.org/1998/Math/MathML']])
