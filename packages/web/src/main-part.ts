import { LecternError } from '@lectern/core/errors'
import { type AnyNode, type AnyParent, descendants, is, isParent, parentsOf } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { mayNameAuthors } from './byline.js'
import { docbookLines, isConverted, texinfoLines } from './converted.js'
import { isDoubtful, ownOf } from './doubt.js'
import { elements, elementsIn, outermost, remove } from './elements.js'
import { javadocMenus } from './javadoc.js'
import { readable } from './judgement.js'
import { labelledFields } from './labelled-fields.js'
import { leadIn } from './lead.js'
import { looseText } from './loose-text.js'
import { markedPart } from './marked-part.js'
import { footersOf, hasSurroundings } from './menus.js'
import { discussions, enlargedIn, isNamed, isOfSite, isTool } from './signs.js'
import { mayHoldSurroundings, surroundingsIn } from './surroundings.js'
import { headersOfSite } from './titles.js'
import { lengthOf, wordsIn } from './words-in.js'

/** Which part of a page is the article. */
export interface PartOptions {
  /** CSS selector: only what it matches is read. */
  select?: string
  /** CSS selector: what it matches is left out. */
  drop?: string
}

/** The article's part of a page, and what of it belongs to the article. */
export interface MainPart {
  part: Element
  /** Undefined where all of the part does. */
  kept?: ReadonlySet<AnyNode>
  /** What stands in a part that the page marks, and is not its text. */
  surroundings?: readonly Element[]
  /** Elements of a page that was not judged, since it has too many. */
  unjudged?: number
  /** Who wrote the article, where the part itself does not say so. */
  authors?: readonly string[]
  /** The selector that nothing of the page matches. */
  missed?: string
}

/**
 * Elements that Readability is given, and the mean of the levels that they stand in: it takes more time and memory for each than all else, and reads
 * the text of lists again at every level. Pages of news have some thousands, ten to twenty deep.
 */
const mostJudged = { elements: 50_000, depth: 40 }

/**
 * What was selected; else what the page marks: `main`, or its one `article`; else, where a page has menus and the like, what
 * Readability takes for the article; else the body. A page of frames has none.
 */
export async function mainPart(page: HastRoot, { select, drop }: PartOptions): Promise<MainPart | undefined> {
  if (drop) remove(page, new Set<AnyNode>(await selected('drop', drop, page)))
  const parts = select ? outermost(await selected('select', select, page)) : []
  if (parts.length > 0) return { part: { type: 'element', tagName: 'body', properties: {}, children: parts } }
  const usual = await usualPart(page)
  return usual && select ? { ...usual, missed: select } : usual
}

async function usualPart(page: HastRoot): Promise<MainPart | undefined> {
  openPageForm(page)
  const marked = markedPart(page)
  const [body] = elements(page, 'body')
  const isMarked = marked && (!body || !isTeaser(marked, body))
  if (!body) return isMarked ? { part: marked } : undefined
  const isOfDocument = isConverted(page)
  if (!isMarked && !hasSurroundings(body, isOfDocument)) {
    const footers = isOfDocument ? footersOf(body) : []
    const menus = [...javadocMenus(body), ...texinfoLines(body), ...docbookLines(body)]
    const others = [...menus, ...headersOfSite(page, body), ...footers]
    return { part: body, surroundings: others }
  }
  const numbered = elementsIn(body)
  if (numbered.length > mostJudged.elements || levelsOf(body) > numbered.length * mostJudged.depth)
    return { part: isMarked ? marked : body, unjudged: numbered.length }
  if (isMarked) takeLead(page, marked, body)
  // Readability takes a quarter of the time for a page, and more for each element than all else.
  if (isMarked && !mayHoldSurroundings(marked) && !mayNameAuthors(page))
    return { part: marked, surroundings: [], authors: [] }
  const { text, authors } = await readable(page, body, numbered)
  if (isMarked) {
    const said = wordsIn(marked)
    const unsaid = authors.every((name) => said.includes(name)) ? [] : authors
    return { part: marked, surroundings: surroundingsIn(marked, text), authors: unsaid }
  }
  const found = judged(page, text, body)
  const surroundings = [...(found.surroundings ?? []), ...headersOfSite(page, body)]
  return { ...found, surroundings, authors }
}

/** Some pages have the title and the lead above what they mark as the article. */
function takeLead(page: HastRoot, marked: Element, body: Element): void {
  if (elements(marked, 'h1').length > 0) return
  const found = leadIn(page, body, new Set([marked]), isNotOfText)
  remove(page, new Set<AnyNode>(found))
  marked.children = [...found, ...marked.children]
}

/** @throws LecternError `bad-usage` for what is no selector */
async function selected(option: 'select' | 'drop', selector: string, page: HastRoot): Promise<Element[]> {
  const { selectAll } = await import('hast-util-select')
  try {
    return selectAll(selector, page)
  } catch (cause) {
    const message = `--${option} “${selector}” is not a CSS selector that Lectern knows`
    throw new LecternError('bad-usage', message, { hint: 'For example main, #text or .article.', cause })
  }
}

/** The body, of which what Readability takes for the article is kept, and what stands in it that the page does not call something else. */
function judged(page: HastRoot, text: ReadonlySet<AnyNode>, body: Element): MainPart {
  const kept = new Set(text)
  const keep = (nodes: readonly AnyNode[]): void => {
    for (const node of nodes) {
      if (!isEmptyLink(node)) kept.add(node)
      for (const inner of descendants(node)) kept.add(inner)
    }
  }
  keep(leadIn(page, body, text, isNotOfText))
  keep(ofTheText(kept))
  keep(sectionsLike(kept, body))
  keep(looseText(body, kept, withAncestors(kept, body), isNotOfText))
  keep(labelledFields(body, kept))
  if (isDoubtful(body, kept)) return { part: body, kept: withAncestors(ownOf(body), body) }
  for (const node of titleOf(body)) kept.add(node)
  const menus = outermost(elementsIn(body).filter((element) => kept.has(element) && isTool(element)))
  return { part: body, kept: withAncestors(kept, body), surroundings: menus }
}

/** ASP.NET and SharePoint put the whole page into one form. */
function openPageForm(page: HastRoot): void {
  const forms = elements(page, 'form')
  const most = forms.length > 0 ? lengthOf(page) / 2 : 0
  for (const form of forms) if (lengthOf(form) > most && elements(form, 'p').length > 0) form.tagName = 'div'
}

/** Sites lay one over a picture of another article. */
const isEmptyLink = (node: AnyNode) =>
  is<Element>(node, 'element') && node.tagName === 'a' && node.children.length === 0

/** Some pages mark a teaser as their article: a tenth of the words outside menus is not what people came for. */
function isTeaser(marked: Element, body: Element): boolean {
  const inMenus = outermost(elements(body, 'nav')).reduce((sum, menu) => sum + wordsIn(menu).length, 0)
  return wordsIn(marked).length * 10 < wordsIn(body).length - inMenus
}

/** Inside the article Readability leaves out boxes, small tables and short lists, too: they are its own, unless two agree. */
function ofTheText(kept: ReadonlySet<AnyNode>): Element[] {
  const found: Element[] = []
  for (const parent of kept) {
    if (!is<Element>(parent, 'element')) continue
    const beside = parent.children.filter((child): child is Element => is<Element>(child, 'element'))
    const names = new Set(beside.filter((child) => kept.has(child)).map(nameOf))
    for (const child of beside)
      if (!kept.has(child) && (!isNotOfText(child) || (names.has(nameOf(child)) && isFolded(child))))
        found.push(child)
      else if (!kept.has(child)) for (const one of enlargedIn(child)) found.push(one)
  }
  return found
}

/**
 * Sections beside one that is kept, of the same tag and class, each with a heading of its own that leads nowhere: AsciiDoc, DocBook, Sphinx and
 * pandoc write articles so, and Readability takes the longest section for the whole.
 */
function sectionsLike(kept: ReadonlySet<AnyNode>, body: Element): Element[] {
  const holders = withAncestors(kept, body)
  const parents = [...parentsOf(body)].filter((parent) => holders.has(parent) && !kept.has(parent))
  return parents.flatMap((parent) => {
    const sections = parent.children.filter(
      (child): child is Element => is<Element>(child, 'element') && isSection(child),
    )
    const names = new Set(sections.filter((section) => holders.has(section)).map(nameOf))
    const alike = sections.filter(
      (one) => !holders.has(one) && names.has(nameOf(one)) && (!isNotOfText(one) || isFolded(one)),
    )
    return [...alike, ...leadOf(parent, holders), ...amongTheText(parent, holders)]
  })
}

/** From a heading that leads nowhere to the first element beside it that is kept: what an article begins with. */
function leadOf(parent: AnyParent, holders: ReadonlySet<AnyNode>): Element[] {
  const beside = parent.children.filter((child): child is Element => is<Element>(child, 'element'))
  const end = beside.findIndex((child) => holders.has(child))
  const begin = beside.findIndex((child) => isHeading(child))
  return begin < 0 || end < begin ? [] : beside.slice(begin, end).filter((element) => !isNotOfText(element))
}

/** What stands between two elements that are kept is of the same text: a short paragraph, a heading, a table. */
function amongTheText(parent: AnyParent, holders: ReadonlySet<AnyNode>): Element[] {
  const beside = parent.children.filter((child): child is Element => is<Element>(child, 'element'))
  const begin = beside.findIndex((child) => holders.has(child))
  const end = beside.findLastIndex((child) => holders.has(child))
  return beside.slice(begin + 1, end).filter((element) => !holders.has(element) && !isNotOfText(element))
}

/** A section that the page shows when somebody opens it, as those of Wikipedia for telephones. */
function isFolded(section: Element): boolean {
  const { style: _, ...properties } = section.properties
  return isSection(section) && !isNotOfText({ ...section, properties })
}

function nameOf({ tagName, properties: { className } }: Element): string {
  return [tagName, ...(Array.isArray(className) ? className : [])].join(' ')
}

/** Whether it begins with a heading that leads nowhere. */
function isSection(element: Element): boolean {
  const first = element.children.find((child): child is Element => is<Element>(child, 'element'))
  return first !== undefined && (isHeading(first) || isSection(first))
}

/** Its anchor and links within the page are no links. */
function isHeading(element: Element): boolean {
  if (!/^h[1-6]$/.test(element.tagName)) return false
  return elements(element, 'a').every(({ properties }) => String(properties.href ?? '#').startsWith('#'))
}

function isNotOfText(element: Element): boolean {
  return holdsArticles(element) || isOfSite(element)
}

/** Articles beside the one that is read are others, unless they are comments. */
function holdsArticles(element: Element): boolean {
  return elements(element, 'article').length > 0 && !isNamed(element, discussions)
}

/** Readability takes the heading of the page out, since it answers with a title of its own. */
function titleOf(body: Element): AnyNode[] {
  const [title, ...others] = elements(body, 'h1')
  return title && others.length === 0 ? [title, ...descendants(title)] : []
}

/** Elements around what is kept stay, without the words that stand in them directly. */
function withAncestors(kept: ReadonlySet<AnyNode>, body: Element): ReadonlySet<AnyNode> {
  const all = new Set<AnyNode>(kept)
  for (const parent of [...parentsOf(body)].reverse()) {
    if (parent.children.some((child) => all.has(child))) all.add(parent)
    if (kept.has(parent)) for (const child of parent.children) if (child.type === 'text') all.add(child)
  }
  return all
}

/** Takes out what does not belong to the article; answers with the largest parts that went. */
export function withoutOthers(part: Element, kept: ReadonlySet<AnyNode>): AnyNode[] {
  const gone: AnyNode[] = []
  const visit = (parent: Element): void => {
    parent.children = parent.children.filter((child) => {
      const isKept = kept.has(child) || isOfNotes(child)
      if (!isKept) gone.push(child)
      return isKept
    })
    for (const child of parent.children) if (is<Element>(child, 'element') && !isOfNotes(child)) visit(child)
  }
  visit(part)
  return gone
}

/** A note and its call, which have become others since the page was judged. */
function isOfNotes(node: AnyNode): boolean {
  return (
    is<Element>(node, 'element') &&
    (node.tagName === 'note' || node.tagName === 'noteref') &&
    node.properties.dataNote !== undefined
  )
}

/** How many levels all elements of a tree stand in together. */
function levelsOf(tree: AnyNode): number {
  let sum = 0
  let level: readonly AnyNode[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    sum += depth * level.length
    level = level.flatMap((node) =>
      isParent(node) ? node.children.filter((child) => child.type === 'element') : [],
    )
  }
  return sum
}
