import type { Heading, Paragraph, PhrasingContent } from 'mdast'
import type { Context } from '../context.js'
import { underlinedIn } from './headings.js'
import type { Line } from './line.js'
import { linkified } from './linkify.js'
import { keepsLines } from './measure.js'
import { paragraphsIn } from './paragraphs.js'
import type { Section } from './sections/group.js'
import { sectionsIn } from './sections/sections.js'

type Block = Paragraph | Heading

/** From so many underlined headings on, they are all that the text has. */
const enough = 3

/** Paragraphs parted by blank lines, and the headings of a text. */
export function blocksOf(context: Context, source = context.source): Block[] {
  const all = groups(source)
  const underlined = all.filter((lines) => underlinedIn(lines)).length
  const sections = underlined < enough ? sectionsIn(all) : new Map<number, Section>()
  const marks: string[] = []
  return all.flatMap((lines, index) => {
    const section = sections.get(index)
    if (section) return sectionOf(section, context)
    const before = sections.get(index - 1)
    const isTaken = before?.lines.some((line) => line === lines[0])
    return isTaken ? [] : underlinedBlocks(lines, { marks, isFirst: index === 0 }, context)
  })
}

function sectionOf({ lines, rest = [], level }: Section, context: Context): Block[] {
  const depth = Math.min(6, level + 1) as Heading['depth']
  return [{ ...paragraphOf(lines, context, false), type: 'heading', depth }, ...paragraphsOf(rest, context)]
}

/** Lines that are underlined, and what stands below them: those of the first mark are the second level, below the title. */
function underlinedBlocks(
  lines: readonly Line[],
  { marks, isFirst }: { marks: string[]; isFirst: boolean },
  context: Context,
): Block[] {
  const found = underlinedIn(lines)
  if (!found) return paragraphsOf(lines, context)
  const { heading, mark, end, rest } = found
  if (!isFirst && !marks.includes(mark)) marks.push(mark)
  const depth = isFirst ? 1 : (Math.min(6, marks.indexOf(mark) + 2) as Heading['depth'])
  const position = context.points.position(lines[0]?.start ?? heading.start, end)
  const children = linkified(heading, context)
  const below = underlinedBlocks(rest, { marks, isFirst: false }, context)
  return [{ type: 'heading', depth, children, position }, ...below]
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

function paragraphOf(lines: readonly Line[], context: Context, kept = keepsLines(lines)): Paragraph {
  const { points } = context
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
