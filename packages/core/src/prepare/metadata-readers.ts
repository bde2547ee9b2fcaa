import type { AccessibilityWords, Author, Lexicon } from '../article.js'

/** How one key is read: what is expected, in words, and the value or undefined. */
export interface Expected<T> {
  what: string
  read(value: unknown): T | undefined
  /** What in a value is left out although the rest is read, in words, and what it should be. */
  leftOut?(value: unknown): readonly { part: string; what: string }[]
}

const text: Expected<string> = {
  what: 'text',
  read: (value) =>
    typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined,
}

const url: Expected<string> = {
  what: 'an http or https address',
  read: (value) => (typeof value === 'string' && /^https?:\/\/\S+$/i.test(value) ? value : undefined),
}

/** Where the article was first published: on the web, or in a work that a URN names (RFC 8141), such as a printed book. */
const source: Expected<string> = {
  what: 'an http or https address, or a name such as urn:isbn:9783161484100',
  read: (value) => url.read(value) ?? (typeof value === 'string' && isUrn(value) ? value : undefined),
}

const isUrn = (value: string) => /^urn:[a-z\d][a-z\d-]{1,31}:\S+$/i.test(value)

const direction: Expected<'ltr' | 'rtl'> = {
  what: 'ltr or rtl',
  read: (value) => (value === 'ltr' || value === 'rtl' ? value : undefined),
}

const date: Expected<string> = { what: 'a date such as 2026-03-01', read: readDate }

const texts: Expected<readonly string[]> = {
  what: 'a list of strings',
  read: (value) => listOf(value, text.read),
}

const authors: Expected<readonly Author[]> = {
  what: 'a list of names, or of {name, url}',
  read: (value) => listOf(value, readAuthor),
  leftOut: (value) =>
    (Array.isArray(value) ? value : [value]).flatMap((one: unknown) =>
      isRecord(one) && one.url && !url.read(one.url)
        ? [{ part: `address of ${text.read(one.name) ?? 'an author'}`, what: url.what }]
        : [],
    ),
}

const cover: Expected<{ src: string; alt: string }> = {
  what: '{src, alt}',
  read: (value) => {
    if (!isRecord(value) || typeof value.src !== 'string') return undefined
    return { src: value.src, alt: typeof value.alt === 'string' ? value.alt : '' }
  },
}

const abbreviations: Expected<Readonly<Record<string, string>>> = {
  what: 'pairs of short and long forms',
  read: (value) => recordOf(value, text.read),
}

/** Words of the article's own, and the files that it names. */
export interface ReadLexicon {
  words: Lexicon
  files: readonly string[]
}

const lexicon: Expected<ReadLexicon> = {
  what: 'pairs of words and spoken forms, or names of lexicon files (PLS)',
  read: (value) => {
    const several = Array.isArray(value) ? value : [value]
    const words = several.filter(isRecord).map((one) => recordOf(one, readSpoken))
    const files = several.filter((one) => typeof one === 'string')
    if (words.length + files.length < several.length || words.includes(undefined)) return undefined
    return { words: Object.assign({}, ...words), files }
  },
}

const accessibility: Expected<AccessibilityWords> = {
  what: '{hazards, summary, certifiedBy, conformsTo, contactEmail, exemptions …}',
  read: (value) => (isRecord(value) ? readAccessibility(value) : undefined),
}

export const readers: Readonly<Record<string, Expected<unknown>>> = {
  title: text,
  subtitle: text,
  narrator: text,
  lang: text,
  language: text,
  dir: direction,
  authors,
  author: authors,
  date,
  publisher: text,
  description: text,
  subjects: texts,
  keywords: texts,
  tags: texts,
  rights: text,
  license: text,
  licence: text,
  source,
  identifier: text,
  cover,
  lexicon,
  abbreviations,
  accessibility,
}

/** ISO 8601, a real day. YAML gives dates as `Date`. */
function readDate(value: unknown): string | undefined {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? undefined : value.toISOString().replace(/T00:00:00\.000Z$/, '')
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const written = String(value).trim()
  if (!/^\d{4}(-\d{2}(-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/.test(written))
    return undefined
  const parsed = new Date(written.replace(' ', 'T'))
  const sameDay =
    written.length < 10 || parsed.getUTCDate() === Number(written.slice(8, 10)) || written.length > 10
  return Number.isNaN(parsed.getTime()) || !sameDay ? undefined : written
}

function readAuthor(value: unknown): Author | undefined {
  const name = text.read(isRecord(value) ? value.name : value)
  if (!name) return undefined
  const address = isRecord(value) ? url.read(value.url) : undefined
  return { name, ...(address ? { url: address } : {}) }
}

function readSpoken(value: unknown): Lexicon[string] | undefined {
  if (isRecord(value)) {
    const ipa = text.read(value.ipa)
    const as = text.read(value.as)
    return ipa ? { ipa } : as ? { as } : undefined
  }
  const spoken = text.read(value)
  return spoken ? { as: spoken } : undefined
}

function readAccessibility(value: Record<string, unknown>): AccessibilityWords {
  const words = {
    summary: text.read(value.summary),
    certifiedBy: text.read(value.certifiedBy),
    certifierCredential: text.read(value.certifierCredential),
    certifierReport: url.read(value.certifierReport),
    conformsTo: text.read(value.conformsTo),
    contactEmail: text.read(value.contactEmail),
    exemptions: texts.read(value.exemptions ?? value.exemption),
    hazards: texts.read(value.hazards),
  }
  return Object.fromEntries(Object.entries(words).filter((entry) => entry[1] !== undefined))
}

function listOf<T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined {
  const items = (Array.isArray(value) ? value : [value]).map(read)
  return items.every((item) => item !== undefined) ? items : undefined
}

function recordOf<T>(value: unknown, read: (item: unknown) => T | undefined): Record<string, T> | undefined {
  if (!isRecord(value)) return undefined
  const items = Object.entries(value).map(([key, item]) => [key, read(item)] as const)
  // As entries: `__proto__` is a word like any other.
  return items.every((entry): entry is readonly [string, T] => entry[1] !== undefined)
    ? Object.fromEntries(items)
    : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
