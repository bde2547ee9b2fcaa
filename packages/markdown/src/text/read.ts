import type { Root, RootContent } from 'mdast'
import type { Context, Reading } from '../context.js'
import { reportOtherMarkup } from '../other-markups.js'
import { blocksOf } from './blocks.js'
import { headOf } from './head.js'
import { groups } from './line.js'
import { withLists } from './lists.js'
import { withNotes } from './notes.js'
import { takeTitle } from './title.js'

/** Plain text → paragraphs, headings, quotations, lists and notes, as people type them. Nothing is read as Markdown. */
export function readPlainText(context: Context): Reading {
  reportOtherMarkup(context)
  const { groups: lines, front, title: subject } = headOf(groups(context.source), context)
  const read = blocksOf(lines, context)
  const { blocks, title } = subject ? { blocks: read, title: subject } : takeTitle(read, context)
  const all = title ? [title, ...blocks] : blocks
  const children: RootContent[] = withLists(withNotes(all, context), context)
  const end = context.source.length
  const tree: Root = { type: 'root', children, position: context.points.position(0, end) }
  return { tree, front }
}
