import type { Heading, Paragraph, PhrasingContent } from 'mdast'
import type { Context } from '../context.js'
import { underlinedIn } from './headings.js'
import type { Line } from './line.js'
import { linkified } from './linkify.js'
import { keepsLines } from './measure.js'
import { paragraphsIn } from './paragraphs.js'

/** Paragraphs parted by blank lines, and lines that are underlined: those of the first mark are the second level, below the title. */
export function blocksOf(context: Context, source = context.source): (Paragraph | Heading)[] {
  const marks: string[] = []
  return groups(source).flatMap((lines, index) => {
    const found = underlinedIn(lines)
    if (!found) return paragraphsOf(lines, context)
    const { heading, mark, end, rest } = found
    if (index > 0 && !marks.includes(mark)) marks.push(mark)
    const depth = Math.min(6, Math.max(0, marks.indexOf(mark)) + 2) as Heading['depth']
    const position = context.points.position(lines[0]?.start ?? heading.start, end)
    const children = linkified(heading, context)
    return [{ type: 'heading', depth, children, position }, ...paragraphsOf(rest, context)]
  })
}

function groups(source: string): Line[][] {
  const found: Line[][] = []
  const open: Line[] = []
  let offset = 0
  for (const raw of source.split('\n')) {
    const text = raw.trim()
    const at = raw.indexOf(text)
    // A form feed is no space: it stands where pages were joined.
    if (text) open.push({ text, start: offset + at, indent: raw.slice(0, at).replaceAll('\f', '') })
    else if (open.length > 0) found.push(open.splice(0))
    offset += raw.length + 1
  }
  if (open.length > 0) found.push(open)
  return found
}

function paragraphsOf(lines: readonly Line[], context: Context): Paragraph[] {
  return paragraphsIn(lines).map((one) => paragraphOf(one, context))
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
