import { type Article, type PrepareOptions, prepare } from '@lectern/core'
import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { VFile } from 'vfile'

/** Small trees by hand, so that these tests need no parser. */
export const text = (value: string): PhrasingContent => ({ type: 'text', value })
export const p = (...children: (PhrasingContent | string)[]): Paragraph => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})
export const h = (depth: Heading['depth'], value: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(value)],
})

export function article(
  children: RootContent[],
  { path = 'article.md', ...options }: PrepareOptions & { path?: string } = {},
): Promise<Article> {
  const root: Root = { type: 'root', children }
  const front = { values: { title: 'A title', lang: 'en', date: '2026-03-01' }, positions: {} }
  return prepare(root, new VFile({ path }), { front, ...options })
}

export const idsOf = (prepared: Article): string[] => [...prepared.blocks.keys()]
export const rulesOf = (prepared: Article): string[] => prepared.findings.map(({ rule }) => rule)
