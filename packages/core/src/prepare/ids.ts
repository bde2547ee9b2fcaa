import type { Node } from 'unist'
import { shortHash } from '../hash.js'
import type { BlockNodes } from '../nodes/index.js'
import { isBlock, isInline } from '../nodes/kinds.js'
import { copyWith } from '../read/tree.js'
import { textOf } from '../text/text-of.js'
import type { Draft } from './draft.js'
import { rules } from './rules.js'
import { githubSlugs, shortened } from './slugs.js'
import { visit } from './tree.js'

/**
 * The author's id, else GitHub's for the heading, else type and hash of the normalised text with an ordinal for identical
 * repeats: the same on every run, and unmoved when other blocks move.
 */
export function ids(draft: Draft): void {
  const taken = authorIds(draft)
  const repeats = new Map<string, number>()
  for (const [heading, slug] of githubSlugs(draft.tree)) {
    if (heading.data?.id) continue
    const wanted = asName(shortened(slug)) || `heading-${shortHash(textOf(heading).normalize('NFC'))}`
    heading.data = copyWith(heading.data ?? {}, { id: unique(wanted, taken, repeats) })
  }
  visit(draft.tree, (node, parent) => {
    if (parent && needsId(node, parent) && !node.data?.id)
      node.data = copyWith(node.data ?? {}, { id: unique(wanted(node), taken, repeats) })
  })
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

function wanted(node: Node): string {
  const type = node.type as keyof BlockNodes
  if (type === 'pageBreak') return asName(`page-${(node as Node & { label: string }).label}`)
  const text = textOf(node).normalize('NFC').replace(/\s+/g, ' ').trim()
  return `${prefixes[type]}-${shortHash(`${type} ${text}`)}`
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
