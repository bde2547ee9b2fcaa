import { languageOf, writeXhtml } from '@lectern/markup'
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Book } from '../book.js'
import { xhtml } from '../content/doctype.js'
import { lines } from '../content/element.js'
import type { Entry } from './entries.js'
import { type Counts, metadataOf } from './metadata.js'

/** The navigation control centre, where players begin (DAISY 2.02, 2.1). */
export function writeNcc(book: Book, counts: Counts): string {
  const { title, lang } = book.article.meta
  const head = [
    h('meta', { httpEquiv: ['Content-Type'], content: 'text/html; charset=utf-8' }),
    h('title', {}, title),
    ...metadataOf(book, counts).map(([name, content]) => h('meta', { name, content })),
  ]
  const items = counts.entries.map(itemOf)
  const html = h(
    'html',
    languageOf(lang),
    '\n',
    h('head', {}, ...lines(head)),
    '\n',
    h('body', {}, ...lines(items)),
    '\n',
  )
  return writeXhtml(html, xhtml).xml
}

/** Its DTD knows no language or direction of an item. */
function itemOf({ id, tagName, className, text, href }: Entry): Element {
  return h(tagName, { id, ...(className ? { className: [className] } : {}) }, h('a', { href }, text))
}
