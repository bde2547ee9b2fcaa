import type { Line } from './line.js'

/** A line that its author underlined. */
interface Underlined {
  heading: Line
  /** What it is underlined with: each mark is a level of its own, in the order in which they come. */
  mark: string
  /** Where the line that underlines it ends. */
  end: number
  /** The index of the line below it. */
  next: number
}

/** Nothing but one mark: what typists and reStructuredText underline with. */
const rule = /^([=\-~^"'`*#+_:.])\1{2,}$/

/** How much longer or shorter than the words the line below may be, in characters. */
const slack = 2

/** The heading that begins at a line of a group: one line, with a line of marks of its length below it, and perhaps one above. */
export function underlinedIn(lines: readonly Line[], at = 0): Underlined | undefined {
  const first = lines[at]
  const from = first && rule.test(first.text) ? at + 1 : at
  const [heading, line] = [lines[from], lines[from + 1]]
  const mark = rule.exec(line?.text ?? '')?.[1]
  if (!heading || !line || !mark || !isHeading(heading.text)) return undefined
  const isLike = ({ text }: Line) => rule.exec(text)?.[1] === mark && fits(text, heading.text)
  const isFramed = from > at && lines.length === 3 && first?.text === line.text
  if (!isFramed && (!isLike(line) || (from > at && first && !isLike(first)))) return undefined
  return { heading, mark, end: line.start + line.text.length, next: from + 2 }
}

/** Not a line of marks itself, and not the head of a table that is drawn with spaces. */
const isHeading = (text: string): boolean => /[\p{L}\p{N}]/u.test(text) && !/\S {3,}\S|\S\t+\S|\|/.test(text)

function fits(marks: string, words: string): boolean {
  const wide = [...words].reduce(
    (sum, one) =>
      sum + (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(one) ? 2 : 1),
    0,
  )
  return marks.length >= [...words].length - slack && marks.length <= wide + slack
}
