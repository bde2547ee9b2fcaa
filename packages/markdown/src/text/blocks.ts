import type { Heading, Paragraph, PhrasingContent } from 'mdast'
import type { Context } from '../context.js'
import { underlinedIn } from './headings.js'
import type { Line } from './line.js'
import { linkified } from './linkify.js'

/** Paragraphs parted by blank lines, and lines that are underlined: those of the first mark are the second level, below the title. */
export function blocksOf(context: Context): (Paragraph | Heading)[] {
  const marks: string[] = []
  return groups(context.source).flatMap((lines, index) => {
    const found = underlinedIn(lines)
    if (!found) return [paragraphOf(lines, context)]
    const { heading, mark, end, rest } = found
    if (index > 0 && !marks.includes(mark)) marks.push(mark)
    const depth = Math.min(6, Math.max(0, marks.indexOf(mark)) + 2) as Heading['depth']
    const position = context.points.position(lines[0]?.start ?? heading.start, end)
    const children = linkified(heading, context)
    const after = rest.length > 0 ? [paragraphOf(rest, context)] : []
    return [{ type: 'heading', depth, children, position }, ...after]
  })
}

function groups(source: string): Line[][] {
  const found: Line[][] = []
  const open: Line[] = []
  let offset = 0
  for (const raw of source.split('\n')) {
    const text = raw.trim()
    if (text) open.push({ text, start: offset + raw.indexOf(text) })
    else if (open.length > 0) found.push(open.splice(0))
    offset += raw.length + 1
  }
  if (open.length > 0) found.push(open)
  return found
}

function paragraphOf(lines: readonly Line[], context: Context): Paragraph {
  const { points } = context
  const kept = keepsLines(lines)
  const children: PhrasingContent[] = []
  lines.forEach((line, index) => {
    const previous = lines[index - 1]
    if (previous) {
      const position = points.position(previous.start + previous.text.length, line.start)
      children.push(kept ? { type: 'break', position } : { type: 'text', value: '\n', position })
    }
    for (const node of linkified(line, context)) children.push(node)
  })
  const start = lines[0]?.start ?? 0
  const last = lines.at(-1)
  return {
    type: 'paragraph',
    children,
    position: points.position(start, last ? last.start + last.text.length : start),
  }
}

/** Longest line, in characters, of what can be verse or an address. */
const shortLine = 60
/** Nobody wraps prose at fewer. */
const narrow = 45

/** A gap between columns, the dots of a contents list, the lines of a drawing. */
const column = /\S {3,}\S|\S\t+\S|\.{4,}|(?: \.){4,}|^[|+].*[|+]$|[-_=]{5,}|[\u2500-\u257f]/

/** Tables, contents lists and drawings: a paragraph made of them would be a row of words without sense. */
function hasColumns(lines: readonly Line[]): boolean {
  return lines.filter(({ text }) => column.test(text)).length * 2 > lines.length
}

/**
 * Whether line breaks are meant. They are where most lines hold columns, and where all lines are short, unless the lines look like prose wrapped at a
 * narrow measure: at each break the next word would not have fit.
 */
function keepsLines(lines: readonly Line[]): boolean {
  const longest = lines.reduce((most, { text }) => Math.max(most, [...text].length), 0)
  if (lines.length < 2) return false
  if (hasColumns(lines)) return true
  if (longest > shortLine) return false
  return longest <= narrow || !isWrapped(lines, longest)
}

function isWrapped(lines: readonly Line[], measure: number): boolean {
  return lines.every(({ text }, index) => {
    const next = lines[index + 1]?.text.split(/\s/, 1)[0]
    return next === undefined || [...text].length + 1 + [...next].length > measure
  })
}
