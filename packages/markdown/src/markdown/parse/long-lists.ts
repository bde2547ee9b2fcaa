import type { List, ListItem, RootContent } from 'mdast'
import { is } from '../../tree.js'
import { lineEnd, linesBetween } from './lines.js'
import type { Slice } from './slices.js'

/**
 * Length of the parts of a long list, at least: UTF-16 units, and `lineLength` for each line. micromark makes some 50 KB for each item and keeps
 * much of it until the list ends. Where a part is short, little of that is still in use when V8 collects young objects: 50,000 items of a letter
 * take 8 s of the processor in parts of 50 items, and 11 s in parts of 2,000.
 */
export const usualPart = 8_000

/** What a line counts beside its characters. */
const lineLength = 160

/** A list that is shorter than so many parts is read at once. */
const fewParts = 4

/** Reads a part of the source. */
export interface PartReader {
  /** As it stands before what follows it; undefined where something is open there. */
  read(part: Slice): RootContent[] | undefined
  /** Beside texts that stand for what is around it; undefined where the one behind it is not read as it should be. */
  readBefore(part: Slice, around?: Around): RootContent[] | undefined
}

export interface Around {
  /** Stands before the part, in a text that began before it. */
  word?: string
  sentinel?: { text: string; take: TakeSentinel }
}

/** Takes the sentinel from the nodes of a part; false where it is something else than it should be. */
export type TakeSentinel = (nodes: RootContent[], offset: number) => boolean

/**
 * A long list, and what stands before and behind it, read in parts that end before an item at the margin. Each part but the last is read with the
 * beginning of such an item behind it: where that is an item of the list, nothing else was open, and the part reads alike in its place.
 *
 * @returns undefined where a part does not end so, or there is no such list
 */
export function readLongList(
  source: string,
  whole: Slice,
  reader: PartReader,
  partLength: number,
): RootContent[] | undefined {
  if (lengthOf(source, whole) < fewParts * partLength) return undefined
  const parts = partsOf(source, whole, partLength)
  if (parts.length < 2) return undefined
  const children: RootContent[] = []
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1]
    const nodes = next
      ? reader.readBefore(part, { sentinel: { text: `${markAt(source, next.start)} x`, take: takeItem } })
      : reader.read(part)
    if (!nodes || (index > 0 && !goesOn(children, nodes, part, !next))) return undefined
    for (const node of nodes) children.push(node)
  }
  return children
}

/** An item with words at the margin. What has a pipe may be a row of a table; what has marks alone, a rule. */
const item = /(?:[-+*]|\d{1,9}[.)]) {1,4}(?=[^\s\-+*_])[^|\n]*$/my

function partsOf(source: string, { start, end, line }: Slice, partLength: number): Slice[] {
  let part: Slice = { start, end, line }
  const parts = [part]
  let here = line
  for (let at = start; at < end; at = lineEnd(source, at) + 1, here += 1) {
    item.lastIndex = at
    const length = at - part.start + lineLength * (here - part.line)
    if (at === start || length < partLength || !item.test(source)) continue
    part.end = at
    part = { start: at, end, line: here }
    parts.push(part)
  }
  return parts
}

function lengthOf(source: string, { start, end }: Slice): number {
  return end - start + lineLength * linesBetween(source, start, end)
}

function markAt(source: string, at: number): string {
  return /^(?:[-+*]|\d{1,9}[.)])/.exec(source.slice(at, at + 10))?.[0] ?? ''
}

const takeItem: TakeSentinel = (nodes, offset) => {
  const list = nodes.at(-1)
  if (!is<List>(list, 'list') || list.children.length < 2) return false
  const sentinel = list.children.pop()
  const last = list.children.at(-1)
  if (list.position && last?.position) list.position.end = { ...last.position.end }
  return is<ListItem>(sentinel, 'listItem') && sentinel.position?.start.offset === offset
}

/** Adds the items of the next part's list to those before, and takes it from the part. */
function goesOn(before: RootContent[], nodes: RootContent[], part: Slice, isLast: boolean): boolean {
  const [list, next] = [before.at(-1), nodes.shift()]
  if (!is<List>(list, 'list') || !is<List>(next, 'list')) return false
  if (next.position?.start.offset !== part.start || (nodes.length > 0 && !isLast)) return false
  for (const one of next.children) list.children.push(one)
  list.spread = list.spread || next.spread
  if (list.position) list.position.end = next.position.end
  return true
}
