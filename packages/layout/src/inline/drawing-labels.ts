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
    const group = groups.get(key)
    if (group) group.push(text)
    else groups.set(key, [text])
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
  return boxes.reduce((all, box) => {
    const x = Math.min(all.x, box.x)
    const y = Math.min(all.y, box.y)
    const right = Math.max(all.x + all.width, box.x + box.width)
    const bottom = Math.max(all.y + all.height, box.y + box.height)
    return { x, y, width: right - x, height: bottom - y }
  })
}
