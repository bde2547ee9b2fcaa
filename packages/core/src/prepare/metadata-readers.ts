import type { AccessibilityWords, Author, Lexicon } from '../article.js'
import { instantOf } from '../text/instant.js'
import { hazardProblems, type LeftOut, readHazards } from './hazards.js'

/** How one key is read: what is expected, in words, and the value or undefined. */
export interface Expected<T> {
  what: string
  read(value: unknown): T | undefined
  /** What in a value is left out although the rest is read. */
  leftOut?(value: unknown): readonly LeftOut[]
  /** Parts of a value that we do not read, but other tools may. */
  others?(value: unknown): readonly Readonly<Record<string, unknown>>[]
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

const date: Expected<string> = {
  what: 'a date such as 2026-03-01',
  read: readDate,
  others: (value) => (value instanceof Date ? [] : partsBut(['created', 'published'], value)),
}

const texts: Expected<readonly string[]> = {
  what: 'a list of strings',
  read: (value) => listOf(value, text.read),
}

const authors: Expected<readonly Author[]> = {
  what: 'a list of names, or of {name, file-as, url}',
  read: (value) => listOf(value, readAuthor),
  leftOut: (value) =>
    (Array.isArray(value) ? value : [value]).flatMap((one: unknown) =>
      isRecord(one) && one.url && !url.read(one.url)
        ? [{ part: `address of ${text.read(one.name) ?? 'an author'}`, what: url.what, value: one.url }]
        : [],
    ),
  others: (value) => partsBut(['name', 'file-as', 'url'], value),
}

const cover: Expected<{ src: string; alt: string }> = {
  what: '{src, alt}',
  read: (value) => {
    if (!isRecord(value) || typeof value.src !== 'string') return undefined
    return { src: value.src, alt: typeof value.alt === 'string' ? value.alt : '' }
  },
  others: (value) => partsBut(['src', 'alt'], value),
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
  leftOut: (value) => (isRecord(value) ? accessibilityProblems(value) : []),
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
  created: date,
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

/** ISO 8601, a real day, or a day as people write it. YAML gives dates as `Date`. */
function readDate(value: unknown): string | undefined {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? undefined : value.toISOString().replace(/T00:00:00\.000Z$/, '')
  if (isRecord(value)) return readDate(value.created ?? value.published ?? null)
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const written = inDigits(String(value).trim())
  if (!/^\d{4}(-\d{2}(-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/.test(written))
    return undefined
  const date = written.replace(/^(\S+) /, '$1T').replace(/(T.*[+-]\d\d)(\d\d)$/, '$1:$2')
  // JavaScript takes 31 February for a day in March.
  const day = new Date(date.slice(0, 10))
  const isDay = date.length < 10 || day.getUTCDate() === Number(date.slice(8, 10))
  return isDay && instantOf(date) ? date : undefined
}

/** "2025/03/14", "March 14, 2025", "14 Mar. 2025" and a zone behind a space as ISO 8601 has them. */
function inDigits(written: string): string {
  const named = /^(?:([a-z]{3,9})\.? (\d\d?)|(\d\d?) ([a-z]{3,9})\.?),? (\d{4})$/i.exec(written)
  const month = named ? monthNamed(named[1] ?? named[4] ?? '') : 0
  if (!named || month === 0)
    return written.replace(/^(\d{4})\/(\d\d)\/(\d\d)(?!\d)/, '$1-$2-$3').replace(/ ([+-]\d\d:?\d\d)$/, '$1')
  const digits = (number: string | number) => String(number).padStart(2, '0')
  return `${named[5]}-${digits(month)}-${digits(named[2] ?? named[3] ?? '')}`
}

/** The number of a month by its English name or the beginning of it, 0 for other words: dates of servers and of agencies are in English. */
function monthNamed(name: string): number {
  const format = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })
  const names = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)).toLowerCase())
  return names.findIndex((long) => long.startsWith(name.toLowerCase())) + 1
}

function readAuthor(value: unknown): Author | undefined {
  const name = text.read(isRecord(value) ? value.name : value)
  if (!name) return undefined
  if (!isRecord(value)) return { name }
  const address = url.read(value.url)
  const fileAs = text.read(value['file-as'])
  return { name, ...(fileAs ? { fileAs } : {}), ...(address ? { url: address } : {}) }
}

function readSpoken(value: unknown): Lexicon[string] | undefined {
  if (isRecord(value)) {
    const ipa = text.read(value.ipa)
    const as = text.read(value.as)
    return ipa ? { ipa } : as ? { as } : undefined
  }
  const spoken = text.read(value)
  if (!spoken) return undefined
  return isIpa(spoken) ? { ipa: spoken.replace(/^\/|\/$/g, '') } : { as: spoken }
}

/** IPA in slashes, or with its marks of stress and length or letters that no spelling has. Others (ə, ɛ, ɔ) are letters of languages, too. */
const isIpa = (spoken: string): boolean =>
  /^\/[^/]+\/$|[ˈˌːɑɐɒɕɜɝɚɟɡɥɨɪɫɬɯɰɱɲɳɸɹɻɽɾʀʁʂʃʈʉʊʌʎʏʐʑʒʔʕʝ]/u.test(spoken)

const accessibilityParts: {
  readonly [Part in keyof AccessibilityWords]-?: Expected<AccessibilityWords[Part]>
} = {
  summary: text,
  certifiedBy: text,
  certifierCredential: text,
  certifierReport: url,
  conformsTo: text,
  contactEmail: text,
  exemptions: texts,
  hazards: {
    ...texts,
    read: (value) => {
      const words = texts.read(value)
      return words && readHazards(words)
    },
    leftOut: (value) => hazardProblems(texts.read(value) ?? []),
  },
}

const partOf = (key: string): string => (key === 'exemption' ? 'exemptions' : key)

function readAccessibility(value: Record<string, unknown>): AccessibilityWords {
  const parts = Object.entries(value).flatMap(([key, given]) => {
    const part = partOf(key)
    const read = partReader(part)?.read(given)
    return read === undefined ? [] : [[part, read] as const]
  })
  return Object.fromEntries(parts)
}

function partReader(part: string): Expected<unknown> | undefined {
  const readers: Readonly<Record<string, Expected<unknown>>> = accessibilityParts
  return Object.hasOwn(readers, part) ? readers[part] : undefined
}

function accessibilityProblems(value: Record<string, unknown>): LeftOut[] {
  return Object.entries(value).flatMap(([key, given]) => {
    const reader = partReader(partOf(key))
    const part = `part "${key}" of accessibility`
    if (!reader) return [{ part, what: `one of ${Object.keys(accessibilityParts).join(', ')}` }]
    if (given === undefined || given === null) return []
    if (reader.read(given) === undefined) return [{ part, what: reader.what }]
    return reader.leftOut?.(given) ?? []
  })
}

function listOf<T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined {
  const items = (Array.isArray(value) ? value : [value]).map(read)
  return items.every((item) => item !== undefined) ? items : undefined
}

function recordOf<T>(value: unknown, read: (item: unknown) => T | undefined): Record<string, T> | undefined {
  if (!isRecord(value)) return undefined
  const items = Object.entries(value).map(([key, item]) => [key, read(item)] as const)
  // From entries, so that `__proto__` is a key like any other.
  return items.every((entry): entry is readonly [string, T] => entry[1] !== undefined)
    ? Object.fromEntries(items)
    : undefined
}

/** The unknown parts of each record in a value. */
function partsBut(known: readonly string[], value: unknown): Record<string, unknown>[] {
  return (Array.isArray(value) ? value : [value]).filter(isRecord).flatMap((one) => {
    const others = Object.entries(one).filter(([key, part]) => !known.includes(key) && part !== null)
    return others.length > 0 ? [Object.fromEntries(others)] : []
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
