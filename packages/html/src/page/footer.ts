import { webAddress } from '@lectern/core'
import type { Element } from 'hast'
import { editionList } from './editions.js'
import { dot, e, label, type Piece } from './elements.js'
import { licenseUrl } from './license.js'
import type { PageParts } from './parts.js'

/** What the article is, who reads it, rights and where it came from, how accessible it is, and its other editions. */
export function footer(parts: PageParts, accessibility: Piece, mark: object): Element {
  const { article, editions, words } = parts
  const { lang } = article.meta
  const say = words.messages
  return e(
    'footer',
    {},
    section(say.about, about(parts, mark), mark),
    section(say.accessibility, accessibility, mark),
    editionList(editions, say.editions, lang, mark),
  )
}

function about({ article: { meta }, sound, words: { messages: say } }: PageParts, mark: object): Piece[] {
  const { subtitle, description, rights, license, source } = meta
  return [
    subtitle && description && e('p', {}, description),
    sound && voice(sound, say, mark),
    rights && e('p', {}, rights),
    license && named(`${say.licence}${say.colon}`, license, licenseUrl(license), mark, 'license'),
    source && named(`${say.original}${say.colon}`, source, webAddress(source), mark),
  ].filter(Boolean)
}

function section(title: string, content: Piece, mark: object): Piece {
  if (!content || (Array.isArray(content) && content.length === 0)) return undefined
  return e('div', {}, e('h2', { ...mark }, title), content)
}

/** Who reads, and the captions. */
function voice(
  { map, captions }: NonNullable<PageParts['sound']>,
  say: PageParts['words']['messages'],
  mark: object,
): Element {
  return e(
    'p',
    { ...mark },
    map.synthetic ? say.readBySyntheticVoice(map.narrator) : say.readBy(map.narrator),
    captions && [dot(), e('a', { href: captions, type: 'text/vtt' }, say.captions)],
  )
}

function named(words: string, value: string, href: string | undefined, mark: object, rel?: string): Element {
  const link = { href, ...(rel ? { rel: [rel] } : {}), ...(value === href ? { className: ['address'] } : {}) }
  return e('p', {}, label(words, mark), href ? e('a', link, value) : value)
}
