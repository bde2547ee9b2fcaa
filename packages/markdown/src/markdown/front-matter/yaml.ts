import type { FrontMatter } from '@lectern/core'
import type { Position } from 'unist'
import {
  type Document,
  isCollection,
  isScalar,
  type Pair,
  type ParsedNode,
  parseDocument,
  type Scalar,
  visit,
  YAMLParseError,
} from 'yaml'
import type { Context } from '../../context.js'
import { rules } from '../../rules.js'
import { asWords } from './as-words.js'
import { parseWithColons } from './colons.js'
import type { Found } from './find.js'

/**
 * YAML. Undefined where what stands between the fences is no YAML but has paragraphs: then it is a
 * part of the article between two rules.
 */
export function readYaml({ value, start }: Found, context: Context): FrontMatter | undefined {
  const strict = checked(value, parseDocument(value, options))
  const mended = strict.errors.length > 0 ? parseWithColons(value, options) : undefined
  const colons = mended?.colons ?? []
  const isMended = colons.length > 0 || (mended?.document?.errors.length ?? Infinity) < strict.errors.length
  const document = mended?.document && isMended ? checked(value, mended.document) : strict
  for (const { key, at, length } of colons) reportColon(key, start + at, length, context)
  reportErrors(document, start, context)
  if (document.errors.length > 0 && hasProse(value)) return undefined
  const place = context.points.position(start, start + value.length)
  return {
    values: valuesOf(document, place, context),
    positions: positionsOf(document, start, context),
  }
}

const options = { prettyErrors: false, uniqueKeys: false, version: '1.2' } as const

function checked(value: string, document: Document.Parsed): Document.Parsed {
  refuseKeys(document)
  refuseLoops(document)
  completeTexts(value, document)
  return document
}

/** From where the spaces begin: looked for at each of them, a line of many would be read as often. */
const lineEnd = /(?<!\s)\s*\n\s*/g

/** Of a text that no quotation mark closes, the library takes the last letter for that mark. */
function completeTexts(value: string, { contents }: Document.Parsed): void {
  visit(contents, {
    Scalar(_, scalar) {
      const [begin, end] = scalar.range ?? [0, 0]
      const mark = value.charAt(begin)
      const isOpen = scalar.type?.startsWith('QUOTE') && (end < begin + 2 || value.charAt(end - 1) !== mark)
      if (isOpen) scalar.value = value.slice(begin + 1, end).replace(lineEnd, ' ')
    },
  })
}

function reportColon(key: string, at: number, length: number, { report, points }: Context): void {
  report(
    rules['front-matter-syntax'],
    `The value of "${key}" has a colon and no quotation marks, which is no YAML; it is read as text`,
    { place: points.position(at, at + length), hint: 'Put it in quotes: title: "One: two".' },
  )
}

/** Whether a paragraph stands in it. A title with a colon, or a key that is there twice, is a slip in metadata, whatever blank lines are between the keys. */
function hasProse(value: string): boolean {
  const [, ...parts] = value.split(/\n(?:[ \t]*\n)+/)
  return parts.some((lines) => lines.trim() !== '' && !likeYaml.test(lines))
}

/** A key of one word or two, a comment, an item, or something indented. */
const likeYaml =
  /^(?:["']?[\p{L}\p{N}_$@.-]+(?: [\p{L}\p{N}_.-]+)?["']?[ \t]*:(?:[ \t\n]|$)|#|-[ \t]|[ \t]+\S|[{}[\]])/u

/**
 * Keys that a map has twice, and keys that are lists or maps, which are left out. For the first the library compares each with all before it,
 * which takes seconds for thousands; the second it writes out as text, which for a few hundred in one another does not end.
 */
function refuseKeys({ contents, errors }: Document.Parsed): void {
  visit(contents, {
    Pair(_, { key }) {
      if (!isCollection(key)) return undefined
      const [begin, end] = key.range ?? [0, 0]
      errors.push(new YAMLParseError([begin, end], 'BAD_COLLECTION_TYPE', 'A list or a map is no key'))
      return visit.REMOVE
    },
    Map(_, { items }) {
      const known = new Set<unknown>()
      for (const { key } of items as Pair<ParsedNode>[]) {
        if (!isScalar(key)) continue
        if (known.has(key.value))
          errors.push(
            new YAMLParseError([key.range[0], key.range[1]], 'DUPLICATE_KEY', 'Map keys must be unique'),
          )
        known.add(key.value)
      }
    },
  })
  errors.sort((one, other) => one.pos[0] - other.pos[0])
}

/** Aliases of what they stand in (`q: &q [*q]`) are left out: the value would be a part of itself and have no end. */
function refuseLoops({ contents, errors }: Document.Parsed): void {
  visit(contents, {
    Alias(_, { source, range }, path) {
      if (!path.some((node) => isCollection(node) && node.anchor === source)) return undefined
      const [begin, end] = range ?? [0, 0]
      errors.push(new YAMLParseError([begin, end], 'BAD_ALIAS', `"${source}" would be a part of itself`))
      return visit.REMOVE
    },
  })
}

function reportErrors(document: Document.Parsed, start: number, { report, points }: Context): void {
  for (const { code, message, pos } of [...document.errors, ...document.warnings].slice(0, 5)) {
    // Where the stack ends inside the reading of a value, the library takes that for a fault of the value.
    const isDeep = code === 'RESOURCE_EXHAUSTION' || /call stack/.test(message)
    const why = isDeep ? 'it is nested too deeply' : message
    report(rules['front-matter-syntax'], `The front matter cannot be read here: ${why}`, {
      place: points.position(start + pos[0], start + Math.max(pos[0], pos[1])),
      hint: 'Put texts with a colon in quotes: title: "One: two".',
    })
  }
}

function valuesOf(document: Document.Parsed, place: Position, { report }: Context): Record<string, unknown> {
  if (document.contents === null) return {}
  try {
    const values: unknown = document.toJS({ maxAliasCount: 100 })
    if (isRecord(values)) return asWords(values)
    report(rules['front-matter-syntax'], 'The front matter is not a list of keys with values', {
      place,
      hint: 'Write `title: …` on a line of its own.',
    })
  } catch (cause) {
    report(rules['front-matter-syntax'], 'The front matter cannot be read', { place, cause })
  }
  return {}
}

function positionsOf(
  document: Document.Parsed,
  start: number,
  { points }: Context,
): Record<string, Position> {
  const positions: Record<string, Position> = {}
  const contents: unknown = document.contents
  if (!isRecord(contents) || !Array.isArray(contents.items)) return positions
  for (const { key, value } of contents.items as Pair<ParsedNode, ParsedNode | null>[]) {
    const range = key?.range
    if (!range) continue
    const end = value?.range?.[1] ?? range[1]
    positions[String((key as Scalar).value)] = points.position(start + range[0], start + end)
  }
  return positions
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
