import type { Root } from 'mdast'
import type { Point } from 'unist'
import { lineEnd } from '../markdown/parse/lines.js'
import { type AnyNode, type AnyParent, descendants, parentsOf, span } from '../tree.js'
import type { FoundTables } from './find.js'
import type { FoundCell, FoundTable, Piece } from './found.js'

/** Reads the words of a cell. */
export type ParseCell = (text: string) => AnyNode[]

/** Puts rows and cells into the tables that the parser has found the lines of. */
export function fillTables(root: Root, source: string, tables: FoundTables, parse: ParseCell): void {
  if (!tables.isAny) return
  const starts = lineStarts(source)
  for (const parent of parentsOf(root)) {
    parent.children = parent.children.map((child) => {
      const table = child.type === 'drawnTable' ? tables.atLine(child.position?.start.line ?? 0) : undefined
      return table ? made(table, child, { source, starts, parse }) : child
    })
  }
}

interface Filling {
  source: string
  starts: readonly number[]
  parse: ParseCell
}

function lineStarts(source: string): number[] {
  const starts = [0]
  for (let at = lineEnd(source, 0) + 1; at <= source.length; at = lineEnd(source, at) + 1) starts.push(at)
  return starts
}

function made({ align, headerRows, rows }: FoundTable, { position }: AnyNode, filling: Filling): AnyNode {
  const children = rows.map((cells): AnyNode => {
    const row = cells.map((cell) => cellOf(cell, filling))
    return { type: 'tableRow', children: row, ...span(row) } as AnyNode
  })
  return { type: 'table', align, headerRows, children, position } as AnyNode
}

function cellOf({ pieces, colSpan, rowSpan }: FoundCell, { source, starts, parse }: Filling): AnyNode {
  const text = pieces
    .map(({ line, from, to }) => source.slice((starts[line - 1] ?? 0) + from, (starts[line - 1] ?? 0) + to))
    .join('\n')
  const blocks = text.trim() === '' ? [] : parse(text)
  for (const node of descendants({ type: 'root', children: blocks } as AnyParent)) move(node, pieces, starts)
  const [first] = blocks as AnyParent[]
  const children = blocks.length === 1 && first?.type === 'paragraph' ? first.children : blocks
  return {
    type: 'tableCell',
    children,
    ...(colSpan ? { colSpan } : {}),
    ...(rowSpan ? { rowSpan } : {}),
    position: {
      start: pointAt(pieces[0], 0, starts),
      end: pointAt(pieces.at(-1), Number.POSITIVE_INFINITY, starts),
    },
  } as AnyNode
}

/** From the text of the cell to the source. */
function move({ position }: AnyNode, pieces: readonly Piece[], starts: readonly number[]): void {
  for (const point of position ? [position.start, position.end] : [])
    Object.assign(point, pointAt(pieces[point.line - 1] ?? pieces.at(-1), point.column - 1, starts))
}

function pointAt(piece: Piece | undefined, column: number, starts: readonly number[]): Point {
  const { line, from, to } = piece ?? { line: 1, from: 0, to: 0 }
  const unit = Math.min(from + column, to)
  return { line, column: unit + 1, offset: (starts[line - 1] ?? 0) + unit }
}
