import type { Rect } from '../frame/items.js'
import type { Place } from '../scope.js'
import type { DrawingText } from '../svg/drawing.js'
import { boxOf } from './drawing-boxes.js'
import { widthOf } from './drawn-text.js'

/** The lines of words of one text, which name one thing. */
export interface Label {
  texts: readonly DrawingText[]
  words: string
  /** Around all of them, in units of the drawing. */
  box: Rect
}

/** The labels of a drawing, in the order of its source. */
export function labelsOf(texts: readonly DrawingText[], scope: Place): Label[] {
  const groups = new Map<object, DrawingText[]>()
  for (const text of texts) {
    const key = text.element ?? text
    groups.set(key, [...(groups.get(key) ?? []), text])
  }
  return [...groups.values()]
    .map((lines) => ({
      texts: lines,
      words: wordsOf(lines, scope),
      box: around(lines.map((one) => boxOf(one, scope))),
    }))
    .filter(({ words }) => words !== '')
}

/** Letters that stand side by side are a word, however each of them was placed. */
function wordsOf(lines: readonly DrawingText[], scope: Place): string {
  return lines
    .map((line, index) => (index > 0 && !goesOn(lines[index - 1], line, scope) ? ' ' : '') + lettersOf(line))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

function goesOn(before: DrawingText | undefined, line: DrawingText, scope: Place): boolean {
  const size = line.spans[0]?.size ?? 0
  if (!before || Math.abs(before.y - line.y) > size * 0.5) return false
  return Math.abs(line.x - before.x - widthOf(before, scope)) < size * 0.2
}

const lettersOf = ({ spans }: DrawingText): string => spans.map(({ text }) => text).join('')

function around(boxes: readonly Rect[]): Rect {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  }
}
