import type { RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { is } from '../../tree.js'
import { afterBlanks, lineEnd, linesBetween } from './lines.js'
import type { PartReader } from './long-lists.js'
import type { Slice } from './slices.js'

/** A box that is shorter than so many pieces is read at once. */
const fewParts = 2

/** How the content of a box is read. */
export interface BoxReader extends PartReader {
  /** A text from an offset on, in pieces as a document. */
  readPieces(text: string, from: number): RootContent[] | undefined
}

/**
 * A piece that begins with a long box, its content read in pieces as a document of its own, as which micromark reads it too. Of a box micromark keeps
 * all until it ends, and one that nobody closes ends with what it is in. What stands behind the box is read by itself.
 *
 * @param length UTF-16 units of a piece of the content, at least
 * @returns undefined where there is no such box
 */
export function readLongBox(
  source: string,
  whole: Slice,
  reader: BoxReader,
  length: number,
): RootContent[] | undefined {
  if (whole.end - whole.start < fewParts * length) return undefined
  const first = afterBlanks(source, whole.start)
  const colons = colonsAt(source, first)
  if (colons === 0) return undefined
  const start = lineEnd(source, first) + 1
  const closing = closingIn(source.slice(0, whole.end), start, colons)
  if (!closing && whole.end < source.length) return undefined
  const end = closing?.end ?? source.length
  const content = source.slice(0, closing?.start)
  const box = onlyBox(reader.readBefore({ ...whole, end: start }))
  const children = box && reader.readPieces(content, start)
  if (!box?.position || !children) return undefined
  for (const child of children) box.children.push(child as ContainerDirective['children'][number])
  const line = whole.line + linesBetween(source, whole.start, end)
  box.position.end = { line, column: end - source.lastIndexOf('\n', end - 1), offset: end }
  const behind = end < whole.end ? reader.read({ ...whole, start: end, line }) : []
  return behind && [box, ...behind]
}

const opening = /(:{3,})[^\s:]/y

/** Of how many colons a fence is that opens a box; 0 where none does. */
function colonsAt(source: string, at: number): number {
  opening.lastIndex = at
  return opening.exec(source)?.[1]?.length ?? 0
}

/** Where the line begins that closes a box, and where its marks end: the first with as many colons, whatever is open in the box. */
function closingIn(text: string, start: number, colons: number) {
  const closing = new RegExp(`^ {0,3}:{${colons},}[ \\t]*$`, 'gm')
  closing.lastIndex = start
  const found = closing.exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : undefined
}

/** A box that is all of these nodes: nothing but its label is in it. */
function onlyBox(nodes: readonly RootContent[] | undefined): ContainerDirective | undefined {
  const [box] = nodes ?? []
  return nodes?.length === 1 && is<ContainerDirective>(box, 'containerDirective') ? box : undefined
}
