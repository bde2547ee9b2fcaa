import type { Line } from './line.js'

/** What stands before an item of a list, and before a link of Gemtext. The last bullet is that of word processors, in a font of symbols. */
const items = [/^[*+•·‣◦▪■●○►▸❖\uf0b7]\s+\S/, /^[-–—]\s+\S/, /^=>\s*\S/]

/** A bullet, or a number with a full stop, and the space behind it. */
export const itemMark = /^(?:([*+•·‣◦▪■●○►▸❖\uf0b7–-])|(0|[1-9]\d{0,2})\.)\s+(?=\S)/

/** Messages of chats and lines of logs begin with a date and a time, or with a time between brackets. */
const messages = [
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}:\d{2}/,
  /^[[(]\d{1,2}:\d{2}(?::\d{2})?[\])]\s/,
]

const ordinal = /^\(?(?:(\d{1,3})|([a-z]))[.)]\s+\S/

/** From when till when the words of a subtitle are shown. */
const cue = /^(?:\d+:)?\d{2}:\d{2}[.,]\d+ --> /

/** A line of a mail that is quoted. */
export const isQuoted = ({ text }: Line): boolean => text.startsWith('>')

/** Subtitles keep their lines, and so does what is quoted: each has its mark. */
export function hasLinesOfMarks(lines: readonly Line[]): boolean {
  return lines.every(isQuoted) || lines.some(({ text }) => cue.test(text))
}

/** Whether a line may be the first of several that a mark begins. */
export const hasMark = (text: string): boolean =>
  text.startsWith('>') || [...items, ...messages, ordinal].some((mark) => mark.test(text))

/**
 * Lines that begin an item, a message, or something quoted. One line with a mark says nothing, since prose is wrapped before a dash or a number, too: it
 * takes two from the first line on, or a line before it that ends with a colon. Numbers and letters have to follow each other.
 */
export function markedStarts(lines: readonly Line[]): ReadonlySet<Line> {
  const starts = new Set<Line>()
  for (const mark of [...items, ...messages]) add(lines.filter(({ text }) => mark.test(text)))
  add(counted(lines))
  if (lines.filter(isQuoted).length > 1) {
    lines.forEach((line, index) => {
      const before = lines[index - 1]
      if (before && isQuoted(before) !== isQuoted(line)) starts.add(line)
    })
  }
  return starts

  function add(found: readonly Line[]): void {
    const [first] = found
    const before = first && lines[lines.indexOf(first) - 1]
    if (before ? !before.text.endsWith(':') : found.length < 2) return
    for (const line of found) starts.add(line)
  }
}

/** Each number is one more than the one before it. */
function counted(lines: readonly Line[]): Line[] {
  const found: Line[] = []
  let expected: number | undefined
  for (const line of lines) {
    const number = numberOf(line)
    if (number === undefined || (expected !== undefined && number !== expected)) continue
    found.push(line)
    expected = number + 1
  }
  return found
}

/** Letters count on from numbers that no list reaches, so that neither follows the other. */
function numberOf({ text }: Line): number | undefined {
  const [, digits, letter] = ordinal.exec(text) ?? []
  if (digits) return Number(digits)
  return letter ? letter.charCodeAt(0) + 10_000 : undefined
}

/**
 * Where line breaks are kept, lines may be items all the same: all of them, or all below a line that ends with a colon. What is indented without a mark belongs
 * to the item above it.
 */
export function keptItems(lines: readonly Line[]): ReadonlySet<Line> {
  const from = lines.findIndex(({ text }) => itemMark.test(text))
  const rest = lines.slice(from)
  const [first] = rest
  const isBelow = from === 0 || lines[from - 1]?.text.endsWith(':')
  if (from < 0 || !first || !isBelow) return new Set()
  const sign = itemMark.exec(first.text)?.[1]
  const marked = rest.filter(({ text }) => itemMark.test(text))
  const isItem = ({ text, indent }: Line) => {
    const isInner = indent.length > first.indent.length
    return isInner || itemMark.exec(text)?.[1] === sign
  }
  // Two lines with dashes may be anything.
  const least = from === 0 && /[-–]/.test(sign ?? '') ? 3 : 2
  return marked.length >= least && rest.every(isItem) ? new Set(marked) : new Set()
}
