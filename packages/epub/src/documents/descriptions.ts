import type { Article } from '@lectern/core'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Plan, PlannedDocument } from '../plan.js'
import type { EpubWords } from '../words.js'
import { markOf } from './header.js'
import { ownTitle } from './titles.js'

/** Where a figure leads to its long description. */
export function descriptionLink(id: string, plan: Plan, words: EpubWords, article: Article) {
  const { messages } = words
  const page = plan.descriptionOf(id)
  if (!page) return undefined
  const href = `${page.path.slice(page.path.lastIndexOf('/') + 1)}#${encodeURIComponent(id)}`
  const [text, label] = [messages.longDescription, ownTitle(page, 0, messages)]
  const name = label === text ? {} : { label }
  return { id: linkIdOf(id, article), href, text, mark: markOf(article.meta, words), ...name }
}

/** A page of its own, which nothing hides, and that leads back to where the reader was. */
export function descriptionPage(
  planned: PlannedDocument,
  content: readonly ElementContent[],
  plan: Plan,
  article: Article,
  words: EpubWords,
): Element {
  const { messages } = words
  const mark = markOf(article.meta, words)
  const parent = article.blocks.get(planned.id)?.parent ?? ''
  const path = plan.pathOf(parent) ?? ''
  const back = `${path.slice(path.lastIndexOf('/') + 1)}#${encodeURIComponent(linkIdOf(planned.id, article))}`
  return h(
    'section',
    { id: planned.id, ariaLabelledBy: [`${planned.id}-title`] },
    '\n',
    h(
      'h1',
      { id: `${planned.id}-title`, className: ['description-title'], ...mark },
      ownTitle(planned, 0, messages),
    ),
    '\n',
    ...content.flatMap((node) => [node, '\n']),
    h(
      'p',
      { className: ['backlinks'] },
      h(
        'a',
        { id: `${planned.id}-back`, href: back, role: 'doc-backlink', 'epub:type': 'backlink', ...mark },
        messages.backToFigure,
      ),
    ),
    '\n',
  )
}

/** Ids of ours are not those of any block. */
export function linkIdOf(id: string, { blocks }: Article): string {
  let found = `${id}-link`
  while (blocks.has(found)) found += '-link'
  return found
}
