import type { RunningLine } from '../print.js'

/** What the words in braces stand for on a page. */
export type Facts = Readonly<Record<'title' | 'section' | 'author' | 'date' | 'page' | 'pages', string>>

/** A line's parts with their braces filled in; those that say nothing are left out. */
export function filledLine(line: RunningLine, facts: Facts): RunningLine {
  const parts = Object.entries(line).map(([place, text]) => [place, filled(text ?? '', facts)])
  return Object.fromEntries(parts.filter(([, text]) => text !== ''))
}

/** Signs between two facts go with the one that is missing. */
function filled(text: string, facts: Facts): string {
  let isMissing = false
  const words = text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name as keyof Facts] : whole
    isMissing ||= fact === ''
    return fact
  })
  const plain = words.replace(/\s+/g, ' ').trim()
  return isMissing ? plain.replace(/^[\s·|:,–—-]+|[\s·|:,–—-]+$/g, '') : plain
}

/** On left pages of duplex paper, the ends change places. */
export function mirrored({ start, end, ...line }: RunningLine): RunningLine {
  return { ...line, ...(start ? { end: start } : {}), ...(end ? { start: end } : {}) }
}

/**
 * How wide each part may be, in what is left between them: all it needs, or an equal share; what one does not need is the others'. Words in the
 * middle stay there, so both sides have the same room beside them.
 *
 * @param width of a text on one line
 */
export function shares(
  { start, center, end }: RunningLine,
  room: number,
  width: (text: string) => number,
): Readonly<Record<keyof RunningLine, number>> {
  const [first, middle, last] = [start, center, end].map((text) => (text ? width(text) : 0)) as [
    number,
    number,
    number,
  ]
  if (middle === 0)
    return { start: Math.max(room / 2, room - last), center: 0, end: Math.max(room / 2, room - first) }
  const widest = Math.max(room / 3, room - 2 * Math.max(first, last))
  const side = (room - Math.min(middle, widest)) / 2
  return { start: side, center: widest, end: side }
}
