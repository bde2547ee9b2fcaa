import type { Root } from 'mdast'
import type { Point } from 'unist'
import { descendants } from '../../tree.js'

/*
 * In pandoc and Quarto a fence of any length closes the box that was opened last: `::: {.a}` may stand in `::: {.b}`, and `:::` may close `:::: {.c}`.
 * Directives need more colons outside than inside. So the fences get as many as they need before the text is parsed, and the positions in the tree are
 * put back after it.
 */

declare module 'unist' {
  interface Data {
    /** Of a directive: another line than one of as many colons closes it. */
    closed?: boolean
  }
}

interface Box {
  opening: number
  closing: number
  /** Colons that both fences need. */
  size: number
}

export interface NestedFences {
  text: string
  /** Puts back the positions of what was read in `text`. */
  restore(tree: Root): void
}

/** Colons of a fence: deeper boxes than a few are read as they are written, and a text is not to grow. */
const longest = 200
const prefix = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*/
const code = /^(`{3,}|~{3,})/
/** A fence of another dialect, as a directive: Lectern's own have more colons outside, and a finding where they do not. */
const foreign = /^[ \t>]*:{3,}d(?:[[ ]|$)/m
const opens = /^:{3,}[a-z][\w-]*(?:[[{].*)?$/i
const closes = /^:{3,}[ \t]*$/

/** @param from offset of the first character behind the front matter */
export function withNestedFences(source: string, from = 0): NestedFences {
  const unchanged = { text: source, restore: () => {} }
  if (!foreign.test(source)) return unchanged
  const lines = source.split('\n')
  const boxes = boxesIn(lines, source.slice(0, from).split('\n').length - 1)
  if (boxes.every((box) => fits(box, lines)) || boxes.some(({ size }) => size > longest)) return unchanged
  const added = new Map<number, number>()
  for (const { opening, closing, size } of boxes)
    for (const at of [opening, closing]) added.set(at, size - colonsOf(lines[at] ?? ''))
  const text = lines.map((line, at) => resized(line, added.get(at) ?? 0)).join('\n')
  return { text, restore: (tree) => restore(tree, lines, added) }
}

/** Those that are closed, an inner one before that around it. */
function boxesIn(lines: readonly string[], first: number): Box[] {
  const boxes: Box[] = []
  const open: { opening: number; quoted: number; size: number }[] = []
  let fence = ''
  for (const [at, line] of lines.entries()) {
    if (at < first) continue
    const [before = ''] = prefix.exec(line) ?? []
    const words = line.slice(before.length)
    const quoted = before.split('>').length - 1
    const mark = code.exec(words)?.[1] ?? ''
    const last = open.at(-1)
    if (fence) {
      // A line like that in code would close the box around it.
      if (last && closes.test(words)) last.size = Math.max(last.size, colonsOf(words) + 1)
      if (mark.startsWith(fence) && words.trim() === mark) fence = ''
      continue
    }
    fence = mark
    // Those in fewer quotation marks were opened before.
    while ((open.at(-1)?.quoted ?? 0) > quoted) open.pop()
    if (opens.test(words.trimEnd())) open.push({ opening: at, quoted, size: colonsOf(words) })
    if (!closes.test(words) || open.at(-1)?.quoted !== quoted) continue
    const box = open.pop()
    if (!box) continue
    boxes.push({ ...box, closing: at })
    const around = open.at(-1)
    if (around) around.size = Math.max(around.size, box.size + 1)
  }
  return boxes
}

/** Whether the fences are as directives need them. */
function fits({ opening, closing, size }: Box, lines: readonly string[]): boolean {
  const [first, last] = [colonsOf(lines[opening] ?? ''), colonsOf(lines[closing] ?? '')]
  return first === size && last === size
}

function colonsOf(line: string): number {
  return /:{3,}/.exec(line)?.[0].length ?? 0
}

function resized(line: string, added: number): string {
  if (added === 0) return line
  return line.replace(/:{3,}/, (colons) => ':'.repeat(colons.length + added))
}

function restore(tree: Root, lines: readonly string[], added: ReadonlyMap<number, number>): void {
  const starts = startsOf(lines)
  const done = new Set<Point>()
  for (const node of [tree, ...descendants(tree)]) {
    const { position } = node
    if (!position) continue
    const isFence = node.type === 'containerDirective' && added.has(position.start.line - 1)
    if (isFence) node.data = { ...node.data, closed: true }
    for (const point of [position.start, position.end]) {
      if (done.has(point)) continue
      done.add(point)
      const more = added.get(point.line - 1) ?? 0
      // Before the colons nothing moves; behind them stands what the opening fence says, or the end of the line.
      const colons = more === 0 ? 0 : (lines[point.line - 1] ?? '').search(/:{3,}/) + 1
      if (more !== 0 && point.column > colons) point.column = Math.max(colons, point.column - more)
      point.offset = (starts[point.line - 1] ?? 0) + point.column - 1
    }
  }
}

function startsOf(lines: readonly string[]): number[] {
  const starts: number[] = []
  let start = 0
  for (const line of lines) {
    starts.push(start)
    start += line.length + 1
  }
  return starts
}
