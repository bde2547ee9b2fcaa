import { type Content as ArticleContent, contentOf as contentOfArticle } from '@lectern/check/claims'
import type { Article } from '@lectern/core'
import type { Image } from 'mdast'

/** What is in an article, and before it on its page. */
export interface Content extends ArticleContent {
  /** Shown before the text; undefined where there is none, or where the text shows the same picture itself. */
  cover: Image | undefined
}

export function contentOf(article: Article): Content {
  const content = contentOfArticle(article)
  return { ...content, cover: coverOf(article, content) }
}

function coverOf({ meta: { cover } }: Article, { pictures }: ArticleContent): Image | undefined {
  if (!cover || pictures.some(({ url }) => url === cover.src)) return undefined
  return { type: 'image', url: cover.src, alt: cover.alt }
}
