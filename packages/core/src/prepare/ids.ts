import GithubSlugger from 'github-slugger'
import type { Node } from 'unist'
import { shortHash } from '../hash.js'
import type { BlockNodes } from '../nodes/index.js'
import { isBlock, isInline } from '../nodes/kinds.js'
import { textOf } from '../text/text-of.js'
import type { Draft } from './draft.js'
import { rules } from './rules.js'
import { visit } from './tree.js'

/**
 * The author's id, else the heading's slug, else type and hash of the normalised text with an ordinal for identical
 * repeats: the same on every run, and unmoved when other blocks move.
 */
export function ids(draft: Draft): void {
  const taken = authorIds(draft)
  const repeats = new Map<string, number>()
  visit(draft.tree, (node, parent) => {
    if (!parent || !needsId(node, parent) || node.data?.id) return
    node.data = { ...node.data, id: unique(wanted(node), taken, repeats) }
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
    draft.report(rules['id-duplicate'], `The id "${given}" is used more than once, or is not a name`, {
      place: node,
      hint: 'The first one keeps it; give this one another.',
    })
    delete node.data.id
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
  const text = withSingleSpaces(textOf(node).normalize('NFC'))
  if (type === 'heading') return asName(new GithubSlugger().slug(text)) || `heading-${shortHash(text)}`
  if (type === 'pageBreak') return asName(`page-${(node as Node & { label: string }).label}`)
  return `${prefixes[type]}-${shortHash(`${type} ${text}`)}`
}

/** Most texts have single spaces already; looking is quicker than replacing each by itself. */
function withSingleSpaces(text: string): string {
  return (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}

/** Counts repeats, so that ten thousand equal cells do not each try every ordinal before theirs. */
function unique(id: string, taken: Set<string>, repeats: Map<string, number>): string {
  let ordinal = repeats.get(id) ?? 1
  let free = ordinal === 1 ? id : `${id}-${ordinal}`
  while (taken.has(free)) free = `${id}-${++ordinal}`
  repeats.set(id, ordinal + 1)
  taken.add(free)
  return free
}

/** Ids of the page around the article: what took one of them would stand in its place for scripts and links. */
const reserved = /^lectern-(?:config|contents|editions|listen(?:-\d+)?|note|preferences|text)$/

/**
 * Most are fit as they are, in letters of Latin that are whole (U+00C0 to U+024F): they need none of Unicode's letters, which V8
 * takes a millisecond to unpack.
 */
const isPlainName =
  /^[A-Za-z_\xc0-\xd6\xd8-\xf6\xf8-\u024f](?:[\w.\xc0-\xd6\xd8-\xf6\xf8-\u024f-]*[\w.\xc0-\xd6\xd8-\xf6\xf8-\u024f])?$/

/** Fit for HTML, XML (a name without colons) and PDF alike; `~` is kept for sentences. */
function asName(id: string): string {
  if (isPlainName.test(id) && !reserved.test(id)) return id
  const name = id
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_.-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  if (name === '' || (/^[\p{L}_]/u.test(name) && !reserved.test(name))) return name
  return `s-${name}`
}
