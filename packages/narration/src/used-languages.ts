import { type Article, inlineLeaves, isTextBlock } from '@lectern/core'

/** Every language that occurs in an article, its own first. */
export function languagesOf(article: Article): string[] {
  const langs = new Set([article.meta.lang])
  for (const block of article.blocks.values()) {
    langs.add(block.lang)
    if (!isTextBlock(block.node)) continue
    for (const { node, ancestors } of inlineLeaves(block.node)) {
      for (const { data } of [...ancestors, node]) if (data?.lang) langs.add(data.lang)
    }
  }
  return [...langs]
}
