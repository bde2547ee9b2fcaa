import type { Root } from 'mdast'
import type { Node, Parent } from 'unist'
import { shortHash } from '../hash.js'
import type { BlockNodes } from '../nodes/index.js'
import { isBlock, isInline } from '../nodes/kinds.js'
import { normalized } from '../text/normal.js'
import { joinedText, leafText, textOf } from '../text/text-of.js'
import type { Draft } from './draft.js'
import { rules } from './rules.js'
import { githubSlugs, shortened } from './slugs.js'
import { isParent, visit } from './tree.js'

/**
 * The author's id, else GitHub's for the heading, else type and hash of the normalised text with an ordinal for identical
 * repeats: the same on every run, and unmoved when other blocks move.
 */
export function ids(draft: Draft): void {
  const taken = authorIds(draft)
  const repeats = new Map<string, number>()
  for (const [heading, slug] of githubSlugs(draft.tree)) {
    if (heading.data?.id) continue
    const wanted = asName(shortened(slug)) || `heading-${shortHash(normalized(textOf(heading), 'NFC'))}`
    heading.data = withId(heading, unique(wanted, taken, repeats))
  }
  for (const { node, id } of wantedIds(draft.tree)) {
    // A pass of somebody else's may have put a node into two places.
    if (!node.data?.id) node.data = withId(node, unique(id, taken, repeats))
  }
}

/** A literal that begins with a spread and adds an entry would give each of its results a hidden class of its own (V8 of Node.js 20). */
function withId({ data }: Node, id: string): NonNullable<Node['data']> {
  return data ? Object.assign({}, data, { id }) : { id }
}

/** What each block without an id would like to be called, in order. Texts come from below, so that what is nested is read once. */
function wantedIds(tree: Root): { node: Node; id: string }[] {
  const found: { node: Node; id: string }[] = []
  const hash = shortHashes()
  const textIn = (node: Node, parent?: Node): string => {
    const lacksId = parent !== undefined && needsId(node, parent) && !node.data?.id
    const wants = lacksId ? { node, id: '' } : undefined
    // Its place in the order.
    if (wants) found.push(wants)
    const text = leafText(node) ?? (isParent(node) ? textBelow(node) : '')
    if (wants) wants.id = wanted(node, text, hash)
    return text
  }
  const textBelow = (node: Parent): string => {
    const [only] = node.children
    if (only && node.children.length === 1) return textIn(only, node)
    const texts = node.children.map((child) => textIn(child, node))
    return joinedText(node, texts)
  }
  textIn(tree)
  return found
}

/** Ids that the author gave, each made fit and kept for its first user. */
function authorIds(draft: Draft): Set<string> {
  const taken = new Set<string>()
  visit(draft.tree, (node) => {
    const given = node.data?.id
    if (!given || !node.data) return
    const id = asName(given)
    if (id && !taken.has(id)) {
      taken.add(id)
      node.data.id = id
      return
    }
    draft.report(rules['id-duplicate'], `The id "${given}" is already in use, or is not a valid id`, {
      place: node,
      hint: 'Give this element an id of its own.',
    })
    const { id: _, ...rest } = node.data
    node.data = rest
  })
  return taken
}

function needsId(node: Node, parent: Node): boolean {
  if (!isBlock(node)) return false
  return !isInline(node) || parent.type !== 'paragraph'
}

const prefixes: Record<keyof BlockNodes, string> = {
  heading: 'heading',
  paragraph: 'p',
  blockquote: 'quote',
  attribution: 'by',
  list: 'list',
  listItem: 'item',
  definitionList: 'terms',
  definitionTerm: 'term',
  definitionDescription: 'meaning',
  code: 'code',
  math: 'math',
  figure: 'figure',
  caption: 'caption',
  description: 'description',
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  aside: 'aside',
  details: 'details',
  media: 'media',
  answerLines: 'lines',
  thematicBreak: 'break',
  pageBreak: 'page',
  pause: 'pause',
  footnoteDefinition: 'note',
}

/** A longer text is seldom there twice. */
const shortText = 40

/** `shortHash`, of the same short text once: cells of a table and items of a list are often equal. */
function shortHashes(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    if (text.length > shortText) return shortHash(text)
    const hash = known.get(text) ?? shortHash(text)
    known.set(text, hash)
    return hash
  }
}

function wanted(node: Node, words: string, hash: (text: string) => string): string {
  const type = node.type as keyof BlockNodes
  const text = withSingleSpaces(normalized(words, 'NFC'))
  if (type === 'pageBreak') return asName(`page-${(node as Node & { label: string }).label}`)
  return `${prefixes[type]}-${hash(`${type} ${text}`)}`
}

/** Most texts have single spaces already; looking is quicker than replacing each by itself. */
function withSingleSpaces(text: string): string {
  return (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}

/**
 * The id, or with the first ordinal that is free. Counts repeats, so that ten thousand equal cells do not each try every ordinal before
 * theirs.
 */
export function unique(id: string, taken: Set<string>, repeats: Map<string, number>): string {
  let ordinal = repeats.get(id) ?? 1
  let free = ordinal === 1 ? id : numbered(id, ordinal)
  while (taken.has(free)) free = numbered(id, ++ordinal)
  repeats.set(id, ordinal + 1)
  taken.add(free)
  return free
}

/** Joined, since V8 keeps the parts of what a template or a sum puts together beside it. */
const numbered = (id: string, ordinal: number): string => [id, ordinal].join('-')

/** Ids of the page around the article: what took one of them would stand in its place for scripts and links. */
const reserved = /^lectern-(?:config|contents|editions|listen(?:-\d+)?|note|preferences|text)$/

/** Of XML 1.0 (2.3, Name) without colons, which names of elements in namespaces may not have. */
const start =
  'A-Z_a-z\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}'
const isName = new RegExp(`^[${start}][${start}.\\d\\xb7\\u0300-\\u036f\\u203f\\u2040-]*$`, 'u')
const isNotInName = new RegExp(`[^${start}.\\d\\xb7\\u0300-\\u036f\\u203f\\u2040-]+`, 'gu')

/** Fit for HTML, XML and PDF alike; `~` is kept for sentences. */
export function asName(id: string): string {
  if (isName.test(id) && !reserved.test(id)) return id
  const name = id.replace(isNotInName, '-').replace(/^-+|-+$/g, '')
  return name === '' || (isName.test(name) && !reserved.test(name)) ? name : `s-${name}`
}
