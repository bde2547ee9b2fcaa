import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Context, Reading } from '../context.js'
import { lecternSyntax } from '../syntax/syntax.js'
import { limitDepth } from './depth.js'
import { takeFrontMatter } from './front-matter.js'
import { toNodes } from './to-nodes.js'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkDirective)
  .use(lecternSyntax)
  .freeze()

/** Markdown → typed nodes and front matter. */
export async function readMarkdown(context: Context): Promise<Reading> {
  const tree: Root = processor.parse(limitDepth(context))
  const front = await takeFrontMatter(tree, context)
  await toNodes(tree, context)
  return { tree, front }
}
