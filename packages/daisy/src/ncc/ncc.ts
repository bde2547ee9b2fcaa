import { languageOf, xhtmlOf } from '@lectern/hast/markup'
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Book } from '../book.js'
import { documentAround } from '../content/document.js'
import type { Entry } from './entries.js'
import { type Counts, metadataOf } from './metadata.js'

/** The navigation control centre, where players begin (DAISY 2.02, 2.1), piece by piece. */
export function* nccPieces(book: Book, counts: Counts): Generator<string> {
  const { title, lang } = book.article.meta
  const metadata = metadataOf(book, counts).map(([name, content]) => h('meta', { name, content }))
  const { before, after } = documentAround(languageOf(lang), [h('title', {}, title), ...metadata])
  yield before
  for (const entry of counts.entries) yield `${xhtmlOf(itemOf(entry))}\n`
  yield after
}

/** Its DTD knows no language or direction of an item. */
function itemOf({ id, tagName, className, text, href }: Entry): Element {
  return h(tagName, { id, ...(className ? { className: [className] } : {}) }, h('a', { href }, text))
}
