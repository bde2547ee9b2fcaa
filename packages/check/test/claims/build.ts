import { type Article, prepare } from '@lectern/core'
import type { BlockContent, PhrasingContent, RootContent } from 'mdast'
import { VFile } from 'vfile'

/** An article of these blocks, in English and called "Tests" unless the front matter says otherwise. */
export function articleOf(children: RootContent[], values: Record<string, unknown> = {}): Promise<Article> {
  const front = { values: { title: 'Tests', lang: 'en', ...values }, positions: {} }
  return prepare({ type: 'root', children }, new VFile({ path: 'article.md' }), { front })
}

export const p = (id: string, ...children: (PhrasingContent | string)[]): BlockContent => ({
  type: 'paragraph',
  data: { id },
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
})
