import type { Article } from '@lectern/core'
import type { Accessibility } from './accessibility.js'

/** schema.org `Article`. */
export function jsonLd({ meta, source }: Article, accessibility: Accessibility): Record<string, unknown> {
  const authors = meta.authors.map(({ name, url }) => ({ '@type': 'Person', name, ...(url ? { url } : {}) }))
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
    ...(meta.license ? { license: meta.license } : {}),
    ...(meta.rights ? { copyrightNotice: meta.rights } : {}),
    ...(meta.source ? { url: meta.source } : {}),
    identifier: meta.identifier,
    wordCount: source.words,
    ...accessibility,
  }
}
