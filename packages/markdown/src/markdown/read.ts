import type { Context, Reading } from '../context.js'
import { limitDepth } from './depth.js'
import { takeFrontMatter } from './front-matter/take.js'
import { parseMarkdown } from './parse/parse.js'
import { toNodes } from './to-nodes.js'

/** Markdown → typed nodes and front matter. */
export async function readMarkdown(context: Context, whole = false): Promise<Reading> {
  const { front, end } = await takeFrontMatter(context)
  const tree = parseMarkdown(limitDepth(context), { from: end, whole })
  await toNodes(tree, context)
  return { tree, front }
}
