import type { Article, OutlineItem } from '@lectern/core'
import type { Element } from 'hast'
import { e } from './elements.js'

/** Headings below the title as nested lists, to the third level; nothing where there are fewer than two. */
export function contents(article: Article, label: string, mark: object): Element | undefined {
  const items = article.outline.flatMap((item) => (item.depth === 1 ? item.children : [item]))
  if (items.length < 2) return undefined
  const title = e('h2', { id: 'lectern-contents', ...mark }, label)
  return e(
    'nav',
    { className: ['contents'], ariaLabelledBy: ['lectern-contents'] },
    title,
    list(items, article.meta.lang),
  )
}

function list(items: readonly OutlineItem[], lang: string): Element {
  return e(
    'ol',
    {},
    items.map((item) => entry(item, lang)),
  )
}

function entry(item: OutlineItem, lang: string): Element {
  const own = item.lang === lang ? {} : { lang: item.lang }
  const link = e('a', { href: `#${item.id}`, ...own }, item.text)
  return e('li', {}, link, item.depth < 3 && item.children.length > 0 && list(item.children, lang))
}
