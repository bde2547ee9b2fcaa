import type { Root, RootContent } from 'mdast'
import type { Context, Reading } from '../context.js'
import { noFront } from '../context.js'
import { readings } from '../markdown/marks/ruby.js'
import { reportMarkupOfText } from '../other-markups/report.js'
import { aozoraBlocks, isAozora, withoutExplanation } from './aozora/blocks.js'
import { blocksOf, type TextBlock, type WordBlock, wordBlocksOf } from './blocks.js'
import { emphasise } from './emphasis.js'
import { groups } from './line.js'
import { withLists } from './lists.js'
import { withNotes } from './notes.js'
import { withoutPages } from './pages.js'
import { statedTitle } from './stated-title.js'
import { takeTitle } from './title.js'

/** Notes are read where a text is written as Aozora Bunko's are; readings of words in every Japanese text. */
function textBlocks(context: Context): TextBlock[] {
  if (isAozora(context.source))
    return aozoraBlocks(wordBlocksOf(context, withoutExplanation(context)), context)
  reportMarkupOfText(context)
  const blocks = blocksOf(context, withoutPages(context))
  if (context.source.includes('》')) readings({ type: 'root', children: blocks })
  return blocks
}

const hasWords = (block: TextBlock): block is WordBlock =>
  block.type === 'paragraph' || block.type === 'heading'

/** Plain text → paragraphs, headings, quotations, notes and emphasis, as people type them. Nothing is read as Markdown. */
export function readPlainText(context: Context): Reading {
  const stated = context.title ?? statedTitle(groups(context.source))
  const { blocks, title } = takeTitle(textBlocks(context), stated ? { ...context, title: stated } : context)
  const all = title ? [title, ...blocks] : blocks
  emphasise(all.filter(hasWords), context)
  const children: RootContent[] = withLists(withNotes(all, context), context)
  const end = context.source.length
  const tree: Root = { type: 'root', children, position: context.points.position(0, end) }
  return { tree, front: stated ? { values: { title: stated }, positions: {} } : noFront }
}
