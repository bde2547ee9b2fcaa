import type { Metadata } from '@lectern/core'
import type { Element as XmlElement } from 'xast'
import { x } from 'xastscript'
import type { Accessibility } from '../claims/claims.js'
import { clock } from '../sound/clock.js'
import type { Overlay } from '../sound/overlay-node.js'
import { activeClass } from '../styles/book-css.js'

export interface PackageFacts {
  meta: Metadata
  /** The clock of the run. */
  date: Date
  accessibility: Accessibility
  pageBreakSource?: string | undefined
  overlays: readonly Overlay[]
  narrator?: string | undefined
}

type Attributes = Readonly<Record<string, string | undefined>>

/** The metadata of the package document (EPUB 3.3, 5.5; EPUB Accessibility 1.1). */
export function metadataOf(facts: PackageFacts): XmlElement {
  const dc = 'http://purl.org/dc/elements/1.1/'
  return x('metadata', { 'xmlns:dc': dc }, [
    ...bibliographic(facts),
    // How libraries from before EPUB 3 find the picture for their shelf.
    x('meta', { name: 'cover', content: 'cover-picture' }),
    ...accessibility(facts.accessibility),
    ...(facts.pageBreakSource ? [meta('pageBreakSource', facts.pageBreakSource)] : []),
    ...sound(facts),
  ])
}

function bibliographic({ meta: article, date }: PackageFacts): XmlElement[] {
  const given = (name: string, value: string | undefined) => (value?.trim() ? [dc(name, value)] : [])
  return [
    dc('identifier', article.identifier, { id: 'identifier' }),
    dc('title', oneLine(article.title) || '–', { id: 'title' }),
    meta('title-type', 'main', { refines: '#title' }),
    ...subtitle(article.subtitle),
    dc('language', article.lang),
    ...article.authors.flatMap(({ name }, index) => creator(name, `author-${index + 1}`)),
    ...given('publisher', article.publisher),
    ...given('date', article.date),
    ...given('description', article.description),
    ...article.subjects.flatMap((subject) => given('subject', subject)),
    ...given('rights', article.rights),
    ...given('source', article.source),
    ...(article.license ? [meta('dcterms:license', article.license)] : []),
    meta('dcterms:modified', date.toISOString().replace(/\.\d+Z$/, 'Z')),
  ]
}

function subtitle(text: string | undefined): XmlElement[] {
  if (!text?.trim()) return []
  return [
    dc('title', oneLine(text), { id: 'subtitle' }),
    meta('title-type', 'subtitle', { refines: '#subtitle' }),
  ]
}

function creator(name: string, id: string): XmlElement[] {
  return [dc('creator', name, { id }), meta('role', 'aut', { refines: `#${id}`, scheme: 'marc:relators' })]
}

function accessibility({ said, summary, declared }: Accessibility): XmlElement[] {
  return [
    ...said.map(({ property, value }) => meta(`schema:${property}`, value)),
    meta('schema:accessibilitySummary', summary.text, { 'xml:lang': summary.lang }),
    ...publishersWords(declared),
  ]
}

/** A certificate refines the conformance, and its credential and report the certifier (EPUB Accessibility 1.1, 5.4). */
function publishersWords(declared: Accessibility['declared']): XmlElement[] {
  const { conformsTo, certifiedBy, certifierCredential, certifierReport, exemptions, contactEmail } = declared
  const given = (property: string, value: string | undefined, attributes: Attributes) =>
    value ? [meta(property, value, attributes)] : []
  const certifier = { refines: '#certifier' }
  return [
    ...given('dcterms:conformsTo', conformsTo, { id: 'conformance' }),
    ...given('a11y:certifiedBy', certifiedBy, { id: 'certifier', refines: '#conformance' }),
    ...given('a11y:certifierCredential', certifierCredential, certifier),
    ...(certifierReport
      ? [x('link', { rel: 'a11y:certifierReport', href: certifierReport, ...certifier })]
      : []),
    ...exemptions.map((value) => meta('a11y:exemption', value)),
    ...given('a11y:contactEmail', contactEmail, {}),
  ]
}

/** The total is the sum of the rounded parts: players and checkers add those up. */
function sound({ overlays, narrator }: PackageFacts): XmlElement[] {
  if (overlays.length === 0) return []
  const total = overlays.reduce((sum, { duration }) => sum + duration, 0)
  return [
    meta('media:duration', clock(total)),
    ...overlays.map(({ name, duration }) =>
      meta('media:duration', clock(duration), { refines: `#${name}-sound` }),
    ),
    meta('media:active-class', activeClass),
    ...(narrator ? [meta('media:narrator', narrator)] : []),
  ]
}

const dc = (name: string, value: string, attributes: Attributes = {}) =>
  x(`dc:${name}`, attributes, value.trim())
const meta = (property: string, value: string, attributes: Attributes = {}) =>
  x('meta', { property, ...attributes }, value)
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
