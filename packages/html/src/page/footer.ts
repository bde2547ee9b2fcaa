import { webAddress } from '@lectern/core'
import type { Element } from 'hast'
import { editionList } from './editions.js'
import { e, label } from './elements.js'
import { licenseUrl } from './license.js'
import type { PageParts } from './parts.js'

/** Other editions, rights, licence and where the article came from; nothing where there is none of it. */
export function footer({ article, editions, words }: PageParts, mark: object): Element | undefined {
  const { rights, license, source, lang } = article.meta
  const say = words.messages
  const pieces = [
    editionList(editions, say.editions, lang, mark),
    rights ? e('p', {}, rights) : undefined,
    license ? named(`${say.licence}${say.colon}`, license, licenseUrl(license), mark, 'license') : undefined,
    source ? named(`${say.original}${say.colon}`, source, webAddress(source), mark) : undefined,
  ].filter((piece) => piece !== undefined)
  return pieces.length > 0 ? e('footer', {}, pieces) : undefined
}

function named(words: string, value: string, href: string | undefined, mark: object, rel?: string): Element {
  const link = { href, ...(rel ? { rel: [rel] } : {}), ...(value === href ? { className: ['address'] } : {}) }
  return e('p', {}, label(words, mark), href ? e('a', link, value) : value)
}
