import type { Element, Properties } from 'hast'
import type { Content } from '../content.js'
import { e } from './elements.js'
import type { PageParts } from './parts.js'
import { preferenceParts, preferences } from './preferences.js'

/** The bar over the article: who publishes it or what list it is in, and the reader's preferences. Without scripts it is there for the publisher only. */
export function bar(parts: PageParts, content: Content, mark: Properties): Element | undefined {
  const name = publisher(parts)
  if (!name && !parts.preferences) return undefined
  return e(
    'header',
    { className: name ? ['bar'] : ['bar', 'bar-of-controls'] },
    name,
    parts.preferences && preferences(preferenceParts(parts, content), parts.words.messages, mark),
  )
}

function publisher({ logo, home, article }: PageParts): Element | undefined {
  const name = home?.name ?? article.meta.publisher
  if (!logo && !name) return undefined
  const sign = logo ? e('img', { ...logo }) : name
  return e('p', { className: ['publisher'] }, home ? e('a', { href: home.url }, sign) : sign)
}
