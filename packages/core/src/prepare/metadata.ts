import type { Node, Position } from 'unist'
import type { Metadata } from '../article.js'
import { contentUuid } from '../hash.js'
import type { Direction } from '../nodes/index.js'
import { joinedText, textOf } from '../text/text-of.js'
import { directionOf, isLanguageTag, mendedTag } from '../words/direction.js'
import { doubtfulLanguage, isCertain } from './doubtful-language.js'
import type { Draft } from './draft.js'
import type { LeftOut } from './hazards.js'
import { type Expected, type ReadLexicon, readers } from './metadata-readers.js'
import { inWords } from './metadata-words.js'
import { rules } from './rules.js'
import { isParent } from './tree.js'
import { reportForbidden, withoutForbidden } from './whitespace.js'

export const emptyMetadata: Metadata = {
  title: '',
  lang: 'und',
  dir: 'ltr',
  authors: [],
  subjects: [],
  identifier: '',
  abbreviations: {},
  lexicon: {},
  accessibility: {},
  extra: {},
}

/** Defaults, then front matter, then what overrides it; each key checked, a wrong one reported and left out. */
export async function metadata(draft: Draft): Promise<void> {
  const { front, defaults, overrides } = draft.options
  const extra: Record<string, unknown> = {}
  const given = (values: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => {
    const known: Record<string, unknown> = {}
    for (const [key, value] of Object.entries(values)) take(draft, key, value, undefined, known, extra)
    return known
  }
  const usual = given(defaults)
  const known: Record<string, unknown> = {}
  // Of several dates the one called `date` counts, wherever it stands.
  for (const [key, value] of Object.entries({ created: undefined, ...front?.values }))
    take(draft, key, value, front?.positions[key], known, extra)
  const all = { ...usual, ...known, ...given(overrides) }
  const { words, files } = lexiconOf(all)
  const named = files.length > 0 ? { lexiconFiles: files } : {}
  const meta: Metadata = { ...emptyMetadata, ...all, lexicon: words, ...named, extra }
  draft.meta = await complete(draft, meta, 'dir' in all ? meta.dir : undefined)
}

function lexiconOf({ lexicon }: { lexicon?: ReadLexicon }): ReadLexicon {
  return lexicon ?? { words: {}, files: [] }
}

/** Our name of each key that other tools call otherwise (pandoc, Jekyll, Hugo). */
const aliases: Readonly<Record<string, string>> = {
  author: 'authors',
  created: 'date',
  keywords: 'subjects',
  tags: 'subjects',
  language: 'lang',
  licence: 'license',
}

function take(
  draft: Draft,
  key: string,
  value: unknown,
  place: Position | undefined,
  known: Record<string, unknown>,
  extra: Record<string, unknown>,
): void {
  const reader: Expected<unknown> | undefined = Object.hasOwn(readers, key) ? readers[key] : undefined
  if (value === undefined || value === null) return
  if (!reader) {
    const isKept = !isDeep(value)
    if (isKept) extra[key] = value
    const fate = isKept ? 'it is kept as plain data' : 'it is left out, because it is nested too deeply'
    reportUnknown(draft, { what: `front-matter key "${key}"`, value, fate }, place)
    return
  }
  let isOther = false
  const kept = changed(value, (text) => {
    const allowed = withoutForbidden(text)
    if (allowed !== text) isOther = true
    return allowed
  })
  if (isOther) reportForbidden(draft, place)
  const read = reader.read(kept)
  const name = aliases[key] ?? key
  if (read === undefined)
    reportType(draft, { part: `front-matter key "${key}"`, what: reader.what, value: kept }, place)
  else known[name] = withOthers(known[name], read)
  for (const leftOut of reader.leftOut?.(kept) ?? []) reportType(draft, leftOut, place)
  const others = reader.others?.(kept) ?? []
  const what = `parts of front-matter key "${key}"`
  if (others.length > 0) reportUnknown(draft, { what, value: others, fate: 'they are left out' }, place)
}

/** Whether lists and maps stand more than a hundred deep in it: what reads them later calls itself for each. Aliases are followed once a level. */
function isDeep(value: unknown): boolean {
  let level = new Set([value])
  for (let depth = 0; depth < 100 && level.size > 0; depth++)
    level = new Set(
      [...level].flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : [])),
    )
  return level.size > 0
}

function reportUnknown(
  draft: Draft,
  { what, value, fate }: { what: string; value: unknown; fate: string },
  place: Position | undefined,
): void {
  const words = withoutForbidden(inWords(value))
  draft.report(rules['metadata-unknown'], `Unknown ${what}${words && ` (${words})`}; ${fate}`, { place })
}

/** Lists that stand under two names (`tags` and `keywords`) are one list; of other values the last counts. */
function withOthers(before: unknown, read: unknown): unknown {
  if (!Array.isArray(before) || !Array.isArray(read)) return read
  const texts = new Set(before.map((one) => JSON.stringify(one)))
  return [...before, ...read.filter((one) => !texts.has(JSON.stringify(one)))]
}

/** Deeper than this nothing is read; an alias of YAML may make a value part of itself. */
const deepest = 4

/** A value with each text in it changed: escapes of YAML may stand for any character. */
function changed(value: unknown, change: (text: string) => string, depth = 0): unknown {
  if (typeof value === 'string') return change(value)
  if (depth > deepest || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => changed(one, change, depth + 1))
  if (value.constructor !== Object) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [change(key), changed(one, change, depth + 1)]),
  )
}

function reportType(
  draft: Draft,
  { part, what, value, instead }: LeftOut,
  place: Position | undefined,
): void {
  const words = inWords(value)
  const fate = instead === undefined ? 'it is left out' : `"${instead}" stands in its place`
  draft.report(rules['metadata-type'], `The ${part}${words && ` (${words})`} should be ${what}; ${fate}`, {
    place,
  })
}

async function complete(draft: Draft, meta: Metadata, dir: Direction | undefined): Promise<Metadata> {
  const text = textOf(draft.tree)
  const { lang, ...detected } = await languageOf(draft, meta.lang, text)
  if (!meta.date) {
    draft.report(rules['document-date'], 'The article has no date', {
      hint: 'Add `date:` to the front matter (`<meta name="date">` to a page), or give --date.',
    })
  }
  return {
    ...meta,
    lang,
    ...detected,
    lexicon: { ...draft.options.lexicon, ...meta.lexicon },
    dir: dir ?? directionOf(lang),
    identifier: meta.identifier || `urn:uuid:${contentUuid(`${meta.title}\n${text}`)}`,
  }
}

/** The language that was declared, else the one that is detected, else `und`. */
async function languageOf(
  draft: Draft,
  said: string,
  text: string,
): Promise<Pick<Metadata, 'lang' | 'detected'>> {
  const lang = said === 'und' ? undefined : mendedTag(said)
  const reason =
    said === 'und' ? 'The article does not declare its language' : `"${said}" is not a language tag`
  if (!lang) return detectedLanguage(draft, reason, text)
  if (!isLanguageTag(said))
    draft.report(rules['document-lang'], `${reason}; "${lang}" is used instead`, languageDetail(draft))
  return { lang, ...(await doubtfulLanguage(draft, lang)) }
}

async function detectedLanguage(
  draft: Draft,
  reason: string,
  text: string,
): Promise<Pick<Metadata, 'lang' | 'detected'>> {
  const detail = languageDetail(draft)
  const words = wordsWithoutCode(draft.tree)
  const found = await draft.options.detectLanguage?.(words.length < fewestWithoutCode ? text : words)
  if (!found || !isLanguageTag(found.lang)) {
    draft.report(rules['document-lang'], `${reason}; it is marked as undetermined`, detail)
    return { lang: 'und' }
  }
  const { lang, certainty, letters } = found
  const percent = Math.round(certainty * 100)
  draft.report(
    rules[isCertain(found) ? 'lang-detected' : 'document-lang'],
    `${reason}; it was detected as "${lang}" (${percent} % certain, from ${letters} letters). Someone who reads this language should confirm it`,
    {
      ...detail,
      hint: detail.hint.replace('lang: en', `lang: ${lang}`).replace('lang="en"', `lang="${lang}"`),
    },
  )
  return { lang, detected: { certainty, letters } }
}

/** UTF-16 units that tell a language; an article of code has fewer beside it. */
const fewestWithoutCode = 200

/** Code is in the language of machines, and most of its words are English. Blocks stand on lines of their own, as in the text. */
function wordsWithoutCode(node: Node): string {
  if (/^(?:code|inlineCode|math|inlineMath)$/.test(node.type)) return ''
  if (!isParent(node)) return textOf(node)
  return joinedText(node, node.children.map(wordsWithoutCode))
}

function languageDetail(draft: Draft) {
  return {
    place: draft.options.front?.positions.lang,
    hint: 'Add `lang: en` (or another BCP 47 tag) to the front matter (`<html lang="en">` to a page), or give --lang.',
  }
}

/** Whether somebody said the language and its words do not speak against it, or it was detected beyond doubt. */
export function isLanguageKnown({ lang, detected }: Metadata): boolean {
  return lang !== 'und' && (!detected || isCertain(detected))
}
