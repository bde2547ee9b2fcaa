import { textOf } from '@lectern/core'
import type { Heading, Paragraph } from 'mdast'
import type { Context } from '../context.js'
import { rules } from '../rules.js'
import { at } from '../tree.js'
import type { TextBlock } from './blocks.js'
import { isKind } from './head.js'
import { hasMark } from './marks.js'

/** Longest first line that can be a title, in characters. */
const longest = 120

interface Titled {
  title?: Heading
  blocks: TextBlock[]
}

/**
 * The title is a first line that is underlined, or a short first line with longer text after it, which is a guess. A line that runs on (it ends with a
 * comma or a colon) is none: "Dear Nora,", and neither is the first item of a list, the first message of a chat, or what somebody says first. Where the title is given from outside, only an equal
 * first line is one. What kind of text it is ("Press release") may stand above the title, and follows it.
 */
export function takeTitle(all: TextBlock[], context: Context): Titled {
  // A rule above the title is an ornament.
  const blocks = all.slice(
    Math.max(
      0,
      all.findIndex(({ type }) => type !== 'thematicBreak'),
    ),
  )
  const kinds = blocks.slice(
    0,
    Math.max(
      0,
      blocks.findIndex((block) => !isKind(textOf(block))),
    ),
  )
  const [first, ...rest] = blocks.slice(kinds.length)
  if (first?.type !== 'paragraph' && first?.type !== 'heading') return { blocks }
  if (!isFirstTitle(first, rest, context.title)) return { blocks: [...kinds, below(first), ...rest] }
  if (first.type === 'paragraph' && context.title === undefined) reportGuess(first, context)
  const title = { type: 'heading', depth: 1, children: first.children, ...at(first) } as const
  return { title, blocks: [...kinds, ...rest] }
}

function isFirstTitle(first: Paragraph | Heading, rest: readonly TextBlock[], given?: string): boolean {
  const line = textOf(first)
  if (given !== undefined) return same(line, given)
  if (first.type === 'heading') return isFirst(first, rest)
  return isTitle(line, rest) && !isFirstOfSeveral(first, rest[0]) && !isSpoken(line, rest)
}

function reportGuess(line: Paragraph, { report }: Context): void {
  report(rules['text-headings'], 'The first line is taken for the title; this is a guess', {
    place: line,
    hint: 'If it is the title, underline it with a row of = of its length. If it is not, give --title.',
  })
}

/** Only the title is of the first level. */
function below(block: TextBlock): TextBlock {
  return block.type === 'heading' && block.depth === 1 ? { ...block, depth: 2 } : block
}

/** A heading of its own kind: the first of several parts is no title. */
function isFirst({ depth }: Heading, rest: readonly TextBlock[]): boolean {
  return depth === 1 || rest.every((block) => block.type !== 'heading' || block.depth !== depth)
}

function isTitle(line: string, rest: readonly TextBlock[]): boolean {
  // A directive or a comment of reStructuredText.
  if (line.startsWith('.. ')) return false
  const length = [...line].length
  if (length > longest || /[\n]|[,;:]$/.test(line) || /https?:\/\//.test(line)) return false
  let after = 0
  for (const paragraph of rest) {
    after += textOf(paragraph).length
    if (after > length) return true
  }
  return false
}

/** The next paragraph begins on the next line: a mark began both. */
function isFirstOfSeveral(first: Paragraph, next: TextBlock | undefined): boolean {
  const [end, start] = [first.position?.end.line, next?.position?.start.line]
  return end !== undefined && start === end + 1 && hasMark(textOf(first))
}

/** Who speaks, before a colon. */
const speaker = /^(\p{L}[\p{L}\p{M}\p{N} .'’-]{0,30}):\s+\S/u
/** Somebody who speaks first speaks again in so many paragraphs. */
const soon = 30

/** The first words of a conversation: "ADA: Hello." */
function isSpoken(line: string, rest: readonly TextBlock[]): boolean {
  const name = speaker.exec(line)?.[1]
  return name !== undefined && rest.slice(0, soon).some((block) => textOf(block).startsWith(`${name}: `))
}

function same(first: string, second: string): boolean {
  const normal = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
  return normal(first) === normal(second)
}
