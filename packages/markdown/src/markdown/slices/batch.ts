import type { Root, RootContent } from 'mdast'
import { isClosed } from './closed.js'
import { linesBetween } from './lines.js'
import { shift } from './shift.js'
import type { Slice } from './slice.js'

/** Slices that are parsed together: a call for each would cost more than what is in it. */
export interface Batch {
  readonly length: number
  add(slice: Slice): void
  /** What to parse. */
  text(): string
  /**
   * Deals the blocks out to their slices, with the places that they have in the document.
   *
   * @returns false where a slice turns out not to end where it was cut
   */
  deal(tree: Root, take: (slice: Slice, blocks: RootContent[]) => void): boolean
}

interface Piece {
  slice: Slice
  /** Offset and line in the batch, from 0 and 1. */
  at: number
  line: number
}

/** Without the first line feed, a byte-order mark or a rule at the beginning would mean more than it does in its place. */
export function createBatch(source: string): Batch {
  const pieces: Piece[] = []
  let text = '\n'
  let lines = 2
  const append = (part: string): void => {
    text += part
    lines += linesBetween(part, 0, part.length)
  }
  return {
    get length() {
      return text.length
    },
    add(slice) {
      const last = pieces.at(-1)?.slice
      if (last) append(dividerBetween(source, last.end, slice.start))
      pieces.push({ slice, at: text.length, line: lines })
      append(source.slice(slice.start, slice.end))
    },
    text: () => text + dividerBetween(source, pieces.at(-1)?.slice.end ?? 0, source.length),
    deal: (tree, take) => deal(source, tree, pieces, text, take),
  }
}

/**
 * A block of one character, where a slice would go on with the one before, as do two lists that had words between them; and where
 * what followed a slice at `end` was a new container and what now follows at `start` is none, or the other way about: the end of
 * what a list item leaves open is another then.
 */
function dividerBetween(source: string, end: number, start: number): string {
  if (end === source.length) return ''
  const joins = start < source.length && /[ \t\d*+-]/.test(source.charAt(start))
  const container = opensContainer(source, end)
  if (!joins && start < source.length && container === opensContainer(source, start)) return ''
  return container ? '>\n\n' : 'x\n\n'
}

const opening = />|\[\^(?:[^[\]\\\s]|\\[[\]\\]?)+\]:/y

/** Whether a quotation or a note begins there. Lists never follow blocks as a slice. */
function opensContainer(source: string, at: number): boolean {
  opening.lastIndex = at
  return opening.test(source)
}

function deal(
  source: string,
  tree: Root,
  pieces: readonly Piece[],
  text: string,
  take: (slice: Slice, blocks: RootContent[]) => void,
): boolean {
  let next = 0
  for (const { slice, at, line } of pieces) {
    const end = at + slice.end - slice.start
    const blocks: RootContent[] = []
    for (; startOf(tree.children[next]) < at; next++) if (!isDivider(tree.children[next])) return false
    for (let block = tree.children[next]; block && startOf(block) < end; block = tree.children[++next])
      blocks.push(block)
    const last = blocks.at(-1)
    if (last && slice.end < source.length && (endOf(last) > end || !isClosed(last, text))) return false
    shift(blocks, slice.line - line, slice.start - at)
    take(slice, blocks)
  }
  return tree.children.slice(next).every(isDivider)
}

function isDivider(node: RootContent | undefined): boolean {
  return node !== undefined && endOf(node) - startOf(node) === 1
}

function startOf(node: RootContent | undefined): number {
  return node?.position?.start.offset ?? Number.POSITIVE_INFINITY
}

function endOf(node: RootContent): number {
  return node.position?.end.offset ?? Number.POSITIVE_INFINITY
}
