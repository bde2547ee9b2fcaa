import { mainFile, safeUrl, webAddress } from '@lectern/core'
import type { Accessibility } from './accessibility.js'
import { hrefOf } from './editions.js'
import { licenseUrl } from './license.js'
import type { PageParts } from './parts.js'

/** schema.org `Article`. */
export function jsonLd(
  { article, editions }: PageParts,
  accessibility: Accessibility,
): Record<string, unknown> {
  const { meta, source } = article
  const authors = meta.authors.map(({ name, url }) => {
    const href = url && safeUrl(url)
    return { '@type': 'Person', name, ...(href ? { url: href } : {}) }
  })
  const others = encodings(editions)
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: meta.title,
    ...(meta.subtitle ? { alternativeHeadline: meta.subtitle } : {}),
    ...(meta.lang === 'und' ? {} : { inLanguage: meta.lang }),
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(meta.date ? { datePublished: meta.date } : {}),
    ...(meta.publisher ? { publisher: { '@type': 'Organization', name: meta.publisher } } : {}),
    ...(meta.description ? { description: meta.description } : {}),
    ...(meta.subjects.length > 0 ? { keywords: [...meta.subjects] } : {}),
    ...(meta.license ? { license: licenseOf(meta.license) } : {}),
    ...(meta.rights ? { copyrightNotice: meta.rights } : {}),
    ...sourceOf(meta.source),
    ...(meta.cover && /^https?:/i.test(meta.cover.src) ? { image: meta.cover.src } : {}),
    identifier: meta.identifier,
    wordCount: source.words,
    ...(others.length > 0 ? { encoding: others } : {}),
    ...accessibility,
  }
}

/** Where the article is on the web, or the work that it was taken from. */
function sourceOf(source: string | undefined): object {
  const url = webAddress(source)
  if (url) return { url }
  return source ? { isBasedOn: { '@type': 'CreativeWork', identifier: source } } : {}
}

/** An address, or a work that is known by its name only. */
function licenseOf(license: string): string | object {
  return licenseUrl(license) ?? { '@type': 'CreativeWork', name: license }
}

/** The same article in other formats. */
function encodings(editions: PageParts['editions']): object[] {
  return editions.flatMap((edition) => {
    const file = mainFile(edition)
    if (!file) return []
    const { path, mediaType, size } = file
    const contentSize = `${size} B`
    return [{ '@type': 'MediaObject', contentUrl: hrefOf(path), encodingFormat: mediaType, contentSize }]
  })
}
