import type { FrontMatter } from '@lectern/core'
import type { Root, Yaml } from 'mdast'
import type { Position } from 'unist'
import type { Document, Pair, ParsedNode, Scalar } from 'yaml'
import { type Context, noFront } from '../context.js'
import { rules } from '../rules.js'
import { is } from '../tree.js'
import { type PlainPair, plainFrontMatter } from './plain-front-matter.js'

/** Takes the front matter out of the tree. What YAML cannot read is a finding; the article is built all the same. */
export async function takeFrontMatter(tree: Root, context: Context): Promise<FrontMatter> {
  const [first] = tree.children
  if (!is<Yaml>(first, 'yaml')) return unclosed(context)
  tree.children.shift()
  const plain = plainFrontMatter(first.value)
  if (plain) return ofPairs(plain, context.points.lineStart((first.position?.start.line ?? 1) + 1), context)
  const { parseDocument } = await import('yaml')
  const document = parseDocument(first.value, { prettyErrors: false, uniqueKeys: true, version: '1.2' })
  const start = context.points.lineStart((first.position?.start.line ?? 1) + 1)
  reportErrors(document, start, context)
  const values = valuesOf(document, first, context)
  return { values, positions: positionsOf(document, start, context) }
}

function ofPairs(pairs: readonly PlainPair[], begin: number, { points }: Context): FrontMatter {
  return {
    values: Object.fromEntries(pairs.map(({ key, value }) => [key, value])),
    positions: Object.fromEntries(
      pairs.map(({ key, start, end }) => [key, points.position(begin + start, begin + end)]),
    ),
  }
}

function reportErrors(document: Document.Parsed, start: number, { report, points }: Context): void {
  for (const { message, pos } of [...document.errors, ...document.warnings].slice(0, 5)) {
    report(rules['front-matter-syntax'], `The front matter cannot be read here: ${message}`, {
      place: points.position(start + pos[0], start + Math.max(pos[0], pos[1])),
      hint: 'Put texts with a colon in quotes: title: "One: two".',
    })
  }
}

function valuesOf(document: Document.Parsed, node: Yaml, { report }: Context): Record<string, unknown> {
  if (document.contents === null) return {}
  try {
    const values: unknown = document.toJS({ maxAliasCount: 100 })
    if (isRecord(values)) return values
    report(rules['front-matter-syntax'], 'The front matter is not a list of keys with values', {
      place: node,
      hint: 'Write `title: …` on a line of its own.',
    })
  } catch (cause) {
    report(rules['front-matter-syntax'], 'The front matter cannot be read', { place: node, cause })
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

/** `---` that nothing closes would print the metadata as words, in silence. */
function unclosed({ source, report, points }: Context): FrontMatter {
  if (/^---[ \t]*\n(?:[A-Za-z][\w-]*:|#)/.test(source)) {
    report(rules['front-matter-syntax'], 'The front matter has no closing ---; it is read as text', {
      place: points.position(0, 3),
      hint: 'Close it with --- on a line of its own.',
    })
  }
  return noFront
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
