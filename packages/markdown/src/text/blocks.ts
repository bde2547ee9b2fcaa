import type { Blockquote, Code, Heading, Paragraph, PhrasingContent, ThematicBreak } from 'mdast'
import type { Context } from '../context.js'
import { span } from '../tree.js'
import { underlinedIn } from './headings.js'
import type { Line } from './line.js'
import { linkified } from './linkify.js'
import { isQuoted } from './marks.js'
import { isDrawn, keepsLines } from './measure.js'
import { paragraphsIn } from './paragraphs.js'
import { hasQuotations, insetIn, unquoted } from './quotations.js'
import { ruled } from './rules.js'
import type { Section } from './sections/group.js'
import { reportSections } from './sections/report.js'
import { sectionsIn } from './sections/sections.js'

export type TextBlock = Code | Paragraph | Heading | Blockquote | ThematicBreak

/** From so many underlined headings on, they are all that the text has. */
const enough = 3

/** Paragraphs parted by blank lines, headings, and where a text has them rules and what is quoted. */
export function blocksOf(all: readonly Line[][], context: Context): TextBlock[] {
  const isQuoting = hasQuotations(all)
  const isInset = insetIn(all)
  const below = (lines: readonly Line[]): TextBlock[] => {
    const { before, lines: inner, after } = ruled(lines)
    return [...rulesOf(before, context), ...wordsOf(inner), ...rulesOf(after, context)]
  }
  const wordsOf = (lines: readonly Line[]): TextBlock[] => {
    if (isDrawn(lines)) return [drawingOf(lines, context)]
    if (isInset(lines)) {
      const children = paragraphsIn(lines.map((line) => ({ ...line, indent: '' })))
      return [blockquoteOf(children.map((one) => paragraphOf(one, context)))]
    }
    return paragraphsIn(lines).map((one) =>
      isQuoting && one.every(isQuoted) ? quotationOf(one, context) : paragraphOf(one, context),
    )
  }
  return structured(all, below, context)
}

type Below = (lines: readonly Line[]) => TextBlock[]

function structured(all: readonly Line[][], below: Below, context: Context): TextBlock[] {
  const underlined = all.filter((lines) => underlinedIn(lines)).length
  const sections = underlined < enough ? sectionsIn(all) : new Map<number, Section>()
  reportSections(sections, context)
  const marks: string[] = []
  return all.flatMap((lines, index): TextBlock[] => {
    const section = sections.get(index)
    if (section) return [sectionOf(section, context), ...below(section.rest ?? [])]
    const before = sections.get(index - 1)
    const isTaken = before?.lines.some((line) => line === lines[0])
    return isTaken ? [] : underlinedBlocks(lines, { marks, isFirst: index === 0, below }, context)
  })
}

function sectionOf({ lines, level }: Section, context: Context): Heading {
  const depth = Math.min(6, level + 1) as Heading['depth']
  return { ...paragraphOf(lines, context, false), type: 'heading', depth }
}

interface Underlines {
  /** Each mark is a level, in the order in which they come. */
  marks: string[]
  isFirst: boolean
  below: Below
}

/** Lines that are underlined, and what stands below them: those of the first mark are the second level, below the title. */
function underlinedBlocks(
  lines: readonly Line[],
  { marks, isFirst, below }: Underlines,
  context: Context,
): TextBlock[] {
  const made: Heading[] = []
  let at = 0
  for (let found = underlinedIn(lines); found; found = underlinedIn(lines, at)) {
    const { heading, mark, end, next } = found
    const isTitle = isFirst && made.length === 0
    if (!isTitle && !marks.includes(mark)) marks.push(mark)
    const depth = isTitle ? 1 : (Math.min(6, marks.indexOf(mark) + 2) as Heading['depth'])
    const position = context.points.position(lines[at]?.start ?? heading.start, end)
    made.push({ type: 'heading', depth, children: linkified(heading, context), position })
    at = next
  }
  return [...made, ...below(lines.slice(at))]
}

function rulesOf(lines: readonly Line[], { points }: Context): ThematicBreak[] {
  return lines.slice(0, 1).map(({ start }) => {
    const last = lines.at(-1)
    const position = points.position(start, last ? last.start + last.text.length : start)
    return { type: 'thematicBreak', position }
  })
}

/** Quotations in quotations may be as deep as anybody writes; what is deeper stays words. */
const deepest = 20

function quotationOf(lines: readonly Line[], context: Context, depth = 1): Blockquote {
  const children = unquoted(lines).flatMap((group) =>
    paragraphsIn(group).map((one) =>
      depth < deepest && one.every(isQuoted)
        ? quotationOf(one, context, depth + 1)
        : paragraphOf(one, context),
    ),
  )
  return blockquoteOf(children)
}

const blockquoteOf = (children: Array<Paragraph | Blockquote>): Blockquote => ({
  type: 'blockquote',
  children,
  ...span(children),
})

/** As it stands, without the spaces that are before each line. */
function drawingOf(lines: readonly Line[], { points }: Context): Code {
  const least = lines.reduce((least, { indent }) => Math.min(least, indent.length), Number.POSITIVE_INFINITY)
  const value = lines.map(({ indent, text }) => indent.slice(least) + text).join('\n')
  const [first, last] = [lines[0], lines.at(-1)]
  const position = points.position(first?.start ?? 0, last ? last.start + last.text.length : 0)
  return { type: 'code', value, position }
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
