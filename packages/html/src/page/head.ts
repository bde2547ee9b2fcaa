import { webAddress } from '@lectern/core'
import type { Element } from 'hast'
import { alternates } from './editions.js'
import { e } from './elements.js'
import { licenseUrl } from './license.js'
import type { PageParts } from './parts.js'

interface HeadParts {
  policy: string
  style: Element
  /** Runs before anything is painted. */
  script: Element
  /** JSON for the inside of a script element. */
  jsonLd: string
}

export function head(
  { article, editions, feed, logo, separate, slots, theme }: PageParts,
  { policy, style, script, jsonLd }: HeadParts,
): Element {
  const { meta } = article
  return e(
    'head',
    {},
    e('meta', { charSet: 'utf-8' }),
    e('meta', { httpEquiv: ['content-security-policy'], content: policy }),
    e('title', {}, meta.title),
    e('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    e('meta', { name: 'referrer', content: 'no-referrer' }),
    described('description', meta.description),
    described('author', meta.authors.map(({ name }) => name).join(', ')),
    described('keywords', meta.subjects.join(', ')),
    described('generator', 'Lectern'),
    linked('canonical', meta.source),
    linked('license', meta.license && licenseUrl(meta.license)),
    e('link', {
      rel: ['icon'],
      href: logo?.src ?? iconOf(initial(meta.publisher ?? meta.title, theme), separate),
    }),
    alternates(editions, meta.lang),
    feed === undefined
      ? undefined
      : e('link', { rel: ['alternate'], type: 'application/atom+xml', href: feed }),
    openGraph(article.meta),
    style,
    script,
    e('script', { type: 'application/ld+json' }, jsonLd),
    slots.head,
  )
}

/** A first letter in the theme's colours, which nobody has to fetch. */
function initial(name: string, { color }: PageParts['theme']): string {
  const [letter = ''] = /[\p{L}\p{N}]/u.exec(name) ?? []
  return `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='6' fill='${color.link}'/><text x='16' y='23' font-size='20' text-anchor='middle' fill='${color.ground}'>${letter}</text></svg>`
}

function iconOf(drawing: string, separate: PageParts['separate']): string {
  return separate
    ? separate(new TextEncoder().encode(drawing), 'image/svg+xml')
    : `data:image/svg+xml,${encodeURI(drawing).replaceAll('#', '%23')}`
}

function described(name: string, content: string | undefined): Element | undefined {
  return content ? e('meta', { name, content }) : undefined
}

/** Only what is a web address: a licence may also be a name that nobody knows, which the foot of the page says. */
function linked(rel: string, url: string | undefined): Element | undefined {
  const href = webAddress(url)
  return href ? e('link', { rel: [rel], href }) : undefined
}

/** The Open Graph protocol's properties; `og:image` needs an absolute address, which only the author's own cover can have. */
function openGraph(meta: PageParts['article']['meta']): Element[] {
  const properties: [string, string | undefined][] = [
    ['og:type', 'article'],
    ['og:title', meta.title],
    ['og:description', meta.description],
    ['og:url', webAddress(meta.source)],
    ['og:site_name', meta.publisher],
    ['og:locale', localeOf(meta.lang)],
    ['og:image', webAddress(meta.cover?.src)],
    ['og:image:alt', webAddress(meta.cover?.src) && meta.cover?.alt],
    ['article:published_time', meta.date],
    ...meta.authors.map(({ name }): [string, string] => ['article:author', name]),
    ...meta.subjects.map((subject): [string, string] => ['article:tag', subject]),
  ]
  return properties.flatMap(([property, content]) => (content ? [e('meta', { property, content })] : []))
}

/** "en_GB": only where language and region are both known. */
function localeOf(lang: string): string | undefined {
  const [, language, region] = /^([a-z]{2,3})(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/.exec(lang) ?? []
  return language && region ? `${language}_${region}` : undefined
}
