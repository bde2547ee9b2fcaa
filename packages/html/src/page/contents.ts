import { type Article, directionOfText, type OutlineItem } from '@lectern/core'
import type { Element } from 'hast'
import { e } from './elements.js'

/**
 * Headings below the title as nested lists, to the third level; nothing where there are fewer than two. Closed at first, with their number:
 * where the window has room beside the text the style shows them open.
 */
export function contents(article: Article, label: string, mark: object): Element | undefined {
  if (!hasContents(article)) return undefined
  const items = entries(article)
  const name = e('span', { id: 'lectern-contents', ...mark }, label)
  return e(
    'nav',
    { className: ['contents'], ariaLabelledBy: ['lectern-contents'] },
    e('details', {}, e('summary', {}, name, ` (${listed(items)})`), list(items, article)),
  )
}

export function hasContents(article: Article): boolean {
  return listed(entries(article)) > 1
}

function listed(items: readonly OutlineItem[]): number {
  return items.reduce((sum, { depth, children }) => sum + 1 + (depth < deepest ? listed(children) : 0), 0)
}

/** Level of the last headings in the list. */
const deepest = 3

function entries({ outline }: Article): OutlineItem[] {
  return outline.flatMap((item) => (item.depth === 1 ? item.children : [item]))
}

/** A list without markers, which Safari takes for no list unless its role says so. */
function list(items: readonly OutlineItem[], article: Article): Element {
  return e(
    'ol',
    { role: 'list' },
    items.map((item) => entry(item, article)),
  )
}

function entry({ id, text, lang, depth, children }: OutlineItem, article: Article): Element {
  const { meta } = article
  const dir = directionOfText(text) ?? meta.dir
  const own = { ...(lang === meta.lang ? {} : { lang }), ...(dir === meta.dir ? {} : { dir }) }
  const link = e('a', { href: `#${id}`, ...own }, text)
  return e('li', {}, link, depth < deepest && children.length > 0 && list(children, article))
}
