import type { Heading, Root } from 'mdast'
import type { Node } from 'unist'
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
  mendLevels(draft, body, leading?.depth ?? (body.some(({ depth }) => depth === 1) ? 0 : 1))
  if (!draft.meta.title) nameless(draft, titleInName(draft))
  tree.children.unshift(titleHeading(draft, leading))
}

/**
 * The first heading, when it is the title; where no title is given, when it is of level 1, or heads the whole article from its first line. One of several
 * of its level is a section like the others ("Introduction", "Methods"), unless the file is named after it. What stands before it (badges, the
 * imports of MDX) follows it then: the title would be shown twice otherwise.
 */
function takeTitle(draft: Draft, all: readonly Heading[]): Heading | undefined {
  const { tree, meta } = draft
  const index = tree.children.findIndex(({ type }) => type === 'heading')
  const first = tree.children[index]
  if (first?.type !== 'heading' || all[0] !== first) return undefined
  const words = textOf(first).replace(/\s+/g, ' ').trim()
  const isEqual = normal(meta.title) === normal(words)
  const isGiven = isEqual || withoutMarks(meta.title) === withoutMarks(words)
  const isAbove = all.every((one) => one === first || one.depth > first.depth)
  const canBe = first.depth === 1 ? isAbove || isNamed(draft, words) : isAbove && index === 0
  if (meta.title ? !isGiven : !canBe || !isOfMost(tree, first)) return undefined
  reportWordsBefore(draft, tree.children.slice(0, index), first)
  if (first.depth !== 1 && !meta.title) nameless(draft, words, first)
  tree.children.splice(index, 1)
  draft.meta = { ...meta, title: isEqual ? meta.title : words }
  return first
}

/** Whether the file is named after a heading, or after some of its words. */
function isNamed(draft: Draft, words: string): boolean {
  const plain = (text: string) => ` ${normal(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))} `
  return plain(words).includes(plain(titleInName(draft).replace(/^[\d. ]+(?=\p{L})/u, '')))
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

/** Whether a node has words other than the alternative text of a picture, such as a badge. */
function hasWords(node: Node): boolean {
  if (isParent(node)) return node.children.some(hasWords)
  return node.type !== 'image' && textOf(node).trim() !== ''
}

function titleHeading({ meta }: Draft, leading: Heading | undefined): Heading {
  const children = leading?.children ?? [{ type: 'text', value: meta.title }]
  return { ...leading, type: 'heading', depth: 1, children, data: { ...leading?.data, title: true } }
}

/** The name of the file as people would write it: "Seed news" for `seed-news.txt`. */
function titleInName({ file }: Draft): string {
  const name = (file.stem ?? '').replace(/[-_\s]+/g, ' ').trim() || 'article'
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function nameless(draft: Draft, title: string, place?: Heading): void {
  draft.meta = { ...draft.meta, title }
  draft.report(rules['document-title'], `The article has no title; "${title}" is used`, {
    place,
    hint: 'Add a title to the metadata (`title:` in the front matter), or a level-1 heading at the top.',
  })
}

/**
 * Levels follow the author's nesting, never more than one deeper than the heading before.
 *
 * @param top the author's level of the title, 0 where headings of level 1 stand below it
 */
function mendLevels(draft: Draft, body: readonly Heading[], top: number): void {
  const open = [top]
  for (const heading of body) {
    while (open.length > 1 && (open.at(-1) ?? 0) >= heading.depth) open.pop()
    const next = (open.at(-1) ?? 0) + 1
    if (heading.depth > next) reportSkip(draft, heading, next)
    open.push(heading.depth)
    heading.depth = Math.min(open.length, 6) as Heading['depth']
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
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
