import type { Root, RootContent } from 'mdast'
import type { Context, Reading } from '../context.js'
import { noFront } from '../context.js'
import { blocksOf } from './blocks.js'
import { takeTitle } from './title.js'

/** Plain text → paragraphs, and headings where lines are underlined. Nothing else is read as Markdown. */
export function readPlainText(context: Context): Reading {
  const { blocks, title } = takeTitle(blocksOf(context), context)
  const children: RootContent[] = title ? [title, ...blocks] : blocks
  const end = context.source.length
  const tree: Root = { type: 'root', children, position: context.points.position(0, end) }
  return { tree, front: noFront }
}
