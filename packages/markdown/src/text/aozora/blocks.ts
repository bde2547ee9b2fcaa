import type { Heading, Paragraph, Root } from 'mdast'
import type { Context } from '../../context.js'
import { readings } from '../../markdown/marks/ruby.js'
import { rules } from '../../rules.js'
import { span } from '../../tree.js'
import { inlineNotes, withCharacters } from './inlines.js'
import { mark, type Rank, ranks } from './notes.js'

type Block = Paragraph | Heading

/** Whether a text is written as Aozora Bunko's are. */
export function isAozora(source: string): boolean {
  return mark.test(source) || source.includes(explained)
}

const explained = '【テキスト中に現れる記号について】'
const rule = /^-{10,}\s*$/
/** Lines of an explanation. */
const most = 60

/** What explains the signs becomes blank, since they are read: nobody meets them. */
export function withoutExplanation({ source, points, report }: Context): string {
  const { start, end } = explanationIn(source) ?? {}
  if (start === undefined) return source
  const words = source.slice(start, end)
  report(
    rules['words-left-out'],
    `The explanation of the signs of Aozora Bunko is left out, since they are read: “${wordsOf(words)}”`,
    {
      place: points.position(start, end ?? start),
      hint: 'Nothing needs to be done. Readings stand above their words, and notes have become what they ask for.',
    },
  )
  return source.slice(0, start) + words.replace(/[^\n]/g, ' ') + source.slice(end)
}

/** Offsets of the line of dashes above it, and of the end of the one below it. */
function explanationIn(source: string): { start: number; end: number } | undefined {
  const title = source.indexOf(`\n${explained}`)
  const start = source.lastIndexOf('\n', title - 1) + 1
  if (title < 0 || !rule.test(source.slice(start, title))) return undefined
  let end = title + 1
  for (let count = 0; count < most && end < source.length; count++) {
    const next = source.indexOf('\n', end)
    const stop = next < 0 ? source.length : next
    if (rule.test(source.slice(end, stop))) return { start, end: stop }
    end = stop + 1
  }
  return undefined
}

const wordsOf = (text: string): string =>
  text
    .replace(/-{10,}/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Blocks with readings above their words, with headings, emphasis and pictures where notes ask for them. */
export function aozoraBlocks(blocks: readonly Block[], context: Context): Block[] {
  withCharacters({ type: 'root', children: [...blocks] }, context)
  readings({ type: 'root', children: [...blocks] } as Root)
  const found = blocks.map((block) => ({ block, rank: inlineNotes(block, context) }))
  const levels = ranks.filter((rank) => found.some((one) => one.rank === rank))
  const made = found.flatMap(({ block, rank }) =>
    block.children.length > 0 ? [ranked(block, rank, levels)] : [],
  )
  context.leftOut.report(context.report)
  return context.title === undefined ? titled(made) : made
}

/** The levels that are used follow each other below the title. */
function ranked(block: Block, rank: Rank | undefined, levels: readonly Rank[]): Block {
  if (rank === undefined) return block
  return { ...block, type: 'heading', depth: (levels.indexOf(rank) + 2) as Heading['depth'] }
}

/** The first line is the title; below it stand the name of its author, and others. */
function titled([first, ...rest]: Block[]): Block[] {
  if (!first || first.type === 'heading') return first ? [first, ...rest] : []
  const end = first.children.findIndex(({ type }) => type === 'break')
  if (end < 0) return [{ ...first, type: 'heading', depth: 1 }, ...rest]
  const [words, below] = [first.children.slice(0, end), first.children.slice(end + 1)]
  return [
    { type: 'heading', depth: 1, children: words, ...span(words) },
    { type: 'paragraph', children: below, ...span(below) },
    ...rest,
  ]
}
