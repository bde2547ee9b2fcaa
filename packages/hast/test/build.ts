import { type Article, type PrepareOptions, prepare } from '@lectern/core'
import type { ElementContent, Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { BlockContent, FootnoteDefinition, PhrasingContent, Root, RootContent } from 'mdast'
import { VFile } from 'vfile'
import { type HastOptions, toHast } from '../src/index.js'

/** An article of these blocks, in English and called "Tests" unless the front matter says otherwise. */
export function articleOf(
  children: RootContent[],
  values: Record<string, unknown> = {},
  options: PrepareOptions = {},
): Promise<Article> {
  const root: Root = { type: 'root', children }
  const front = { values: { title: 'Tests', lang: 'en', ...values }, positions: {} }
  return prepare(root, new VFile({ path: 'article.md' }), { front, ...options })
}

/** What `toHast` makes of blocks, as HTML without the title. */
export async function htmlOf(children: RootContent[], options: HastOptions = {}): Promise<string> {
  const article = await articleOf(children)
  return toHtml(withoutTitle(toHast(article, options)))
}

export function withoutTitle(tree: Nodes): Nodes {
  const isTitle = (node: ElementContent) => node.type === 'element' && node.tagName === 'h1'
  return 'children' in tree
    ? ({ ...tree, children: tree.children.filter((child) => !isTitle(child as ElementContent)) } as Nodes)
    : tree
}

export const text = (value: string): PhrasingContent => ({ type: 'text', value })
export const p = (id: string, ...children: (PhrasingContent | string)[]): BlockContent => ({
  type: 'paragraph',
  data: { id },
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})
export const em = (...values: (PhrasingContent | string)[]): PhrasingContent => ({
  type: 'emphasis',
  children: values.map((child) => (typeof child === 'string' ? text(child) : child)),
})
export const a = (url: string, ...values: string[]): PhrasingContent => ({
  type: 'link',
  url,
  children: values.map(text),
})
export const note = (identifier: string, ...children: BlockContent[]): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier,
  children,
})
export const call = (identifier: string): PhrasingContent => ({ type: 'footnoteReference', identifier })
