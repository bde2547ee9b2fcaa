import { columnsOf } from './columns.js'

/** The character at a line and a column; none outside. */
type At = (line: number, column: number) => string

/** A cell of a grid: its corners, in lines and columns of the table. */
export interface Box {
  top: number
  bottom: number
  left: number
  right: number
}

/** A grid of which cells may span rows and columns. */
export interface Grid {
  /** Lines at which rows begin, and the last line. */
  tops: number[]
  /** Columns at which cells begin, and the last column. */
  lefts: number[]
  boxes: Box[]
}

/** Larger tables are drawn by programs, which do not span rows. */
const largest = 500

/**
 * The cells of a grid by their corners, as docutils finds them: from each corner along the lines to the next ones. Undefined where they leave a
 * gap.
 */
export function gridOf(lines: readonly string[]): Grid | undefined {
  const first = lines[0] ?? ''
  if (lines.length > largest || first.length > largest) return undefined
  const grid = lines.map(columnsOf)
  const left = first.indexOf('+')
  // Each character is looked at a few times where the cells fit together.
  let steps = 16 * lines.length * first.length
  const at: At = (line, column) => (steps-- > 0 ? (grid[line]?.at(column) ?? '') : '')
  const [boxes, seen, waiting] = [[] as Box[], new Set<string>(), [{ top: 0, left }]]
  for (let corner = waiting.shift(); corner; corner = waiting.shift()) {
    const key = `${corner.top} ${corner.left}`
    if (seen.has(key)) continue
    seen.add(key)
    const box = boxAt(at, corner.top, corner.left)
    if (!box) continue
    boxes.push(box)
    waiting.push({ top: box.top, left: box.right }, { top: box.bottom, left: box.left })
  }
  return tiled(boxes, { lines: lines.length - 1, left, right: first.trimEnd().length - 1 })
}

/** The smallest cell with that corner at its top left. */
function boxAt(at: At, top: number, left: number): Box | undefined {
  if (at(top, left) !== '+') return undefined
  for (let right = left + 1; /[-=+:]/.test(at(top, right)); right++) {
    if (at(top, right) !== '+') continue
    for (let bottom = top + 1; /[|+]/.test(at(bottom, right)); bottom++) {
      if (at(bottom, right) === '+' && isClosed(at, { top, bottom, left, right }))
        return { top, bottom, left, right }
    }
  }
  return undefined
}

function isClosed(at: At, { top, bottom, left, right }: Box): boolean {
  for (let column = left + 1; column < right; column++) if (!/[-=+:]/.test(at(bottom, column))) return false
  for (let line = top + 1; line < bottom; line++) if (!/[|+]/.test(at(line, left))) return false
  return at(bottom, left) === '+'
}

/** Rows and columns, where the cells cover all of them. */
function tiled(
  boxes: readonly Box[],
  { lines, left, right }: { lines: number; left: number; right: number },
): Grid | undefined {
  const tops = sorted([...boxes.map(({ top }) => top), lines])
  const lefts = sorted([...boxes.map((box) => box.left), right])
  const areas = boxes.map((box) => (box.bottom - box.top) * (box.right - box.left))
  const covered = areas.reduce((sum, area) => sum + area, 0)
  if (boxes.length === 0 || covered !== lines * (right - left)) return undefined
  return { tops, lefts, boxes: [...boxes].sort((one, other) => one.top - other.top || one.left - other.left) }
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((one, other) => one - other)
}
