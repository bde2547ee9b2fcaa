import type { Element, Properties } from 'hast'
import type { Content } from '../content.js'
import { e } from './elements.js'
import type { PageParts } from './parts.js'
import { preferenceParts, preferences } from './preferences.js'

/** The bar over the article: who publishes it, and the reader's preferences. Without scripts it is there for the publisher only. */
export function bar(parts: PageParts, content: Content, mark: Properties): Element | undefined {
  const { publisher } = parts.article.meta
  if (!publisher && !parts.preferences) return undefined
  return e(
    'header',
    { className: publisher ? ['bar'] : ['bar', 'bar-of-controls'] },
    publisher && e('p', { className: ['publisher'] }, publisher),
    parts.preferences && preferences(preferenceParts(parts, content), parts.words.messages, mark),
  )
}
