import type { Root } from 'mdast'
import type { Context, Reading } from '../context.js'
import { limitDepth } from './depth.js'
import { takeFrontMatter } from './front-matter.js'
import { parseMarkdown } from './slices/parse.js'
import { toNodes } from './to-nodes.js'

/** Markdown → typed nodes and front matter. */
export async function readMarkdown(context: Context): Promise<Reading> {
  const tree: Root = parseMarkdown(limitDepth(context))
  const front = await takeFrontMatter(tree, context)
  await toNodes(tree, context)
  return { tree, front }
}
