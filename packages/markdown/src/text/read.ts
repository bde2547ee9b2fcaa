import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import type { Context, Reading } from '../context.js'
import { noFront } from '../context.js'
import { readings } from '../markdown/marks/ruby.js'
import { aozoraBlocks, isAozora, withoutExplanation } from './aozora/blocks.js'
import { blocksOf } from './blocks.js'
import { withoutPages } from './pages.js'
import { takeTitle } from './title.js'

/** Notes are read where a text is written as Aozora Bunko's are; readings of words in every Japanese text. */
function textBlocks(context: Context): (Paragraph | Heading)[] {
  if (isAozora(context.source)) return aozoraBlocks(blocksOf(context, withoutExplanation(context)), context)
  const blocks = blocksOf(context, withoutPages(context))
  if (context.source.includes('》')) readings({ type: 'root', children: blocks })
  return blocks
}

/** Plain text → paragraphs, and headings where lines are underlined. Nothing else is read as Markdown. */
export function readPlainText(context: Context): Reading {
  const { blocks, title } = takeTitle(textBlocks(context), context)
  const children: RootContent[] = title ? [title, ...blocks] : blocks
  const end = context.source.length
  const tree: Root = { type: 'root', children, position: context.points.position(0, end) }
  return { tree, front: noFront }
}
