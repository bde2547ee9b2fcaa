import type { Heading, Root } from 'mdast'
import type { Node } from 'unist'
import { normalized } from '../text/normal.js'
import { textOf } from '../text/text-of.js'
import type { Draft } from './draft.js'
import { rules } from './rules.js'
import { isParent, rewrite, visit } from './tree.js'

/**
 * One title heading first, then body headings from level 2 that do not skip. The title and an equal leading
 * level-1 heading become one. Every edition gets the mended levels, so PDF/UA (ISO 14289-1, 7.4.2) and WCAG agree.
 */
export function headings(draft: Draft): void {
  const { tree } = draft
  const all = withoutEmpty(draft)
  const leading = takeTitle(draft, all)
  const body = leading ? all.slice(1) : all
  const shift =
    leading && leading.depth > 1 ? 1 - leading.depth : body.some(({ depth }) => depth === 1) ? 1 : 0
  if (leading) leading.depth = 1
  mendLevels(draft, body, shift)
  tree.children.unshift(titleHeading(draft, leading, body[0]))
}

/**
 * The first heading, when it is the title, or is of level 1 and the title is not given otherwise. What stands before it (badges, the imports of
 * MDX) follows it then: the title would be shown twice otherwise. So would one of another level (`##`) that heads the whole article.
 */
function takeTitle(draft: Draft, all: readonly Heading[]): Heading | undefined {
  const { tree, meta } = draft
  const index = tree.children.findIndex(({ type }) => type === 'heading')
  const first = tree.children[index]
  if (first?.type !== 'heading' || all[0] !== first) return undefined
  const words = textOf(first).replace(/\s+/g, ' ').trim()
  const isSame = normal(meta.title) === normal(words)
  if (meta.title && !isSame && withoutMarks(meta.title) !== withoutMarks(words)) return undefined
  const isAbove = all.every((one) => one === first || one.depth > first.depth)
  if (first.depth !== 1 && !isSame && !(isAbove && index === 0)) return undefined
  if (!meta.title && !isOfMost(tree, first)) return undefined
  reportWordsBefore(draft, tree.children.slice(0, index), first)
  if (first.depth !== 1 && !meta.title) nameless(draft, first)
  tree.children.splice(index, 1)
  draft.meta = { ...meta, title: isSame ? meta.title : words }
  return first
}

/** Whether most of the text stands below a heading: one at the end ("Bibliography") is no title, and stays with what it heads. */
function isOfMost({ children }: Root, heading: Heading): boolean {
  const lengths = children.map((child) => textOf(child).length)
  const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0)
  const index = children.indexOf(heading)
  return index <= 0 || sum(lengths.slice(0, index)) <= Math.max(longestLead, sum(lengths.slice(index)))
}

/** UTF-16 units that may stand above a title, however short the article is: a sentence or two. */
const longestLead = 300

function reportWordsBefore(draft: Draft, before: readonly Node[], title: Heading): void {
  if (!before.some(hasWords)) return
  draft.report(rules['title-order'], 'This title stands behind text, which follows it in every edition', {
    place: title,
    hint: 'Put the title first.',
  })
}

/** Of its own: the words of a badge are its alternative text. */
function hasWords(node: Node): boolean {
  if (isParent(node)) return node.children.some(hasWords)
  return node.type !== 'image' && textOf(node).trim() !== ''
}

function titleHeading(draft: Draft, leading: Heading | undefined, next: Heading | undefined): Heading {
  if (!draft.meta.title) nameless(draft, next && isOfMost(draft.tree, next) ? next : undefined)
  const heading: Heading = leading ?? {
    type: 'heading',
    depth: 1,
    children: [{ type: 'text', value: draft.meta.title }],
  }
  heading.data = { ...heading.data, title: true }
  return heading
}

/** Without a title the first heading serves, where it stands above most of the text, else the file's name. */
function nameless(draft: Draft, first: Heading | undefined): void {
  const title = (first && textOf(first).trim()) || draft.file.stem || 'article'
  draft.meta = { ...draft.meta, title }
  draft.report(rules['document-title'], `The article has no title; "${title}" is used`, {
    place: first,
    hint: 'Add a title to the metadata (`title:` in the front matter), or a level-1 heading at the top.',
  })
}

/** Levels follow the author's nesting, never more than one deeper than the heading before. */
function mendLevels(draft: Draft, body: readonly Heading[], shift: number): void {
  const open: number[] = [1]
  for (const heading of body) {
    const wanted = heading.depth + shift
    while (open.length > 1 && (open.at(-1) ?? 0) >= wanted) open.pop()
    const mended = Math.min(open.length + 1, 6)
    if (Math.min(wanted, 6) > mended && heading.depth > 1) reportSkip(draft, heading, mended - shift)
    open.push(wanted)
    heading.depth = mended as Heading['depth']
  }
}

/** In the author's own levels: those of editions may be one deeper, below the title. */
function reportSkip(draft: Draft, heading: Heading, next: number): void {
  draft.report(
    rules['heading-order'],
    `This heading skips a level: it is of level ${heading.depth} where level ${next} is expected`,
    { place: heading, hint: `Every edition uses the expected level. Give it level ${next}.` },
  )
}

/** All headings, in order; empty ones are taken out of the tree. */
function withoutEmpty(draft: Draft): Heading[] {
  const all = headingsOf(draft.tree)
  const found = new Set<Node>(all.filter(isEmpty))
  for (const heading of found) {
    draft.report(rules['heading-empty'], 'This heading is empty and is left out', { place: heading })
  }
  if (found.size > 0) rewrite(draft.tree, (node) => (found.has(node) ? [] : undefined))
  return all.filter((heading) => !found.has(heading))
}

function isEmpty(heading: Heading): boolean {
  return !textOf(heading).trim() && !holdsSomething(heading)
}

function holdsSomething(node: Node): boolean {
  return isParent(node) && node.children.some((child) => child.type === 'image' || holdsSomething(child))
}

function headingsOf(root: Root): Heading[] {
  const found: Heading[] = []
  visit(root, (node) => {
    if (node.type === 'heading') found.push(node as Heading)
  })
  return found
}

/** Authors copy their heading into the front matter as they wrote it: "The *Solveig*". */
function withoutMarks(text: string): string {
  return normal(text.replace(/[*_`]/g, ''))
}

function normal(text: string): string {
  return normalized(text, 'NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
