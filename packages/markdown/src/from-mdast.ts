import {
  type Article,
  articleOf,
  createReport,
  type FrontMatter,
  type ReadOptions,
  VFile,
} from '@lectern/core'
import { createPoints, sourceText } from '@lectern/core/reading'
import type { Root } from 'mdast'
import { type Context, createContext, noFront } from './context.js'
import { takeFrontMatter } from './markdown/front-matter/take.js'
import { toNodes } from './markdown/to-nodes.js'
import { readers } from './parse.js'

/** What `fromMdast` may be told. */
export interface FromMdastOptions extends ReadOptions {
  /** Carries the path, and the text that the tree was parsed from; findings go there. */
  file?: VFile
}

/**
 * An article from mdast that is there already: from remark-parse with any plugins, or made by a program. Front matter, directives
 * and HTML in it are read as in Markdown. The tree itself is not changed.
 */
export async function fromMdast(
  tree: Root,
  { file = new VFile(), ...options }: FromMdastOptions = {},
): Promise<Article> {
  const text = sourceText(String(file.value ?? ''), createReport(file))
  const context = createContext(text, { extensions: options.extensions ?? [] })
  const copy = structuredClone(tree)
  const front = await frontMatterOf(copy, context)
  await toNodes(copy, context)
  return articleOf({ tree: copy, front }, file, readers, options)
}

/** `yaml` and `toml` nodes, as remark-frontmatter makes them, stand first. */
async function frontMatterOf(tree: Root, context: Context): Promise<FrontMatter> {
  const first: { type: string; value?: unknown } | undefined = tree.children[0]
  const fence = first?.type === 'yaml' ? '---' : first?.type === 'toml' ? '+++' : undefined
  if (!fence) return noFront
  tree.children.shift()
  const source = `${fence}\n${String(first?.value ?? '')}\n${fence}\n`
  return (await takeFrontMatter({ ...context, source, points: createPoints(source) })).front
}
