import type { SourceText } from '@lectern/core/reading'
import { type AnyNode, is } from '@lectern/core/reading'
import type { Html } from 'mdast'
import { isPhrasing } from '../text/flow.js'

/** Pieces of HTML as one text, in which the nodes between them stand as comments. */
export interface Pieces {
  html: string
  /** Begins each of our comments, and stands nowhere in the pieces. */
  marker: string
  /** Whether each node is inline, by its index. */
  slots: ReadonlyMap<number, boolean>
  /** Rewrites a parsed node's position to lead to the source. */
  locate(node: AnyNode): void
}

/** A run of the joined text that is a run of the source. */
interface Segment {
  at: number
  source: number
}

export function joinPieces(nodes: readonly AnyNode[], context: SourceText): Pieces {
  const marker = markerFor(nodes)
  const slots = new Map<number, boolean>()
  const segments: Segment[] = []
  const parts: string[] = []
  let length = 0
  const push = (part: string): void => {
    parts.push(part)
    length += part.length
  }
  nodes.forEach((node, index) => {
    if (is<Html>(node, 'html')) {
      for (const { offset, source } of linesOf(node, context)) segments.push({ at: length + offset, source })
      push(node.value)
    } else {
      slots.set(index, isPhrasing(node))
      segments.push({ at: length, source: node.position?.start.offset ?? 0 })
      push(`<!--${marker}${index}-->`)
    }
    if (!isPhrasing(node) && node.type !== 'html') push('\n')
  })
  return { html: parts.join(''), marker, slots, locate: (node) => locate(node, segments, context) }
}

function markerFor(nodes: readonly AnyNode[]): string {
  const html = nodes.filter((node) => is<Html>(node, 'html')).map(({ value }) => value)
  let marker = 'lectern-slot-'
  while (html.some((value) => value.includes(marker))) marker = `${marker}x-`
  return marker
}

/**
 * Where each line of a piece stands in the source. Inside a quotation or a list the source has a prefix that the
 * piece lacks, so lines are matched at their ends.
 */
function linesOf(node: Html, { points }: SourceText): { offset: number; source: number }[] {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return []
  const lines = node.value.split('\n')
  let offset = 0
  return lines.map((text, index) => {
    const line = start.line + index
    const lineEnd = index === lines.length - 1 ? (end.offset ?? 0) : points.lineEnd(line)
    const source = index === 0 ? (start.offset ?? 0) : Math.max(points.lineStart(line), lineEnd - text.length)
    const entry = { offset, source }
    offset += text.length + 1
    return entry
  })
}

function locate(node: AnyNode, segments: readonly Segment[], { points }: SourceText): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined || segments.length === 0) return
  const from = toSource(start, segments)
  node.position = points.position(from, Math.max(from, toSource(Math.max(start, end - 1), segments) + 1))
}

function toSource(offset: number, segments: readonly Segment[]): number {
  let low = 0
  let high = segments.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.at ?? 0) <= offset) low = middle
    else high = middle
  }
  const segment = segments[low] ?? { at: 0, source: 0 }
  return segment.source + Math.max(0, offset - segment.at)
}
