import type { FrontMatter, Reading } from '@lectern/core'
import {
  type AnyNode,
  attributions,
  descendants,
  is,
  parentsOf,
  type SourceText,
} from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import { joinAdjacentLists } from './adjacent-lists.js'
import { parsedWithCdata } from './cdata.js'
import { withoutClosedTags } from './closed-tags.js'
import { hastToNodes } from './convert.js'
import { flattenDeep } from './depth.js'
import { elements, remove } from './elements.js'
import { plainDescription } from './escaped-twice.js'
import { groupedReports } from './grouped.js'
import { textIn } from './handlers/words.js'
import { headOf } from './head.js'
import { linkedData } from './linked-data.js'
import { type MainPart, mainPart, type PartOptions, withoutOthers } from './main-part.js'
import { findMarkedLists } from './marked-lists.js'
import { markOf } from './marked-part.js'
import { nestStrayLists, openLayoutLists } from './nested-lists.js'
import { markNotes } from './notes.js'
import { nameOfRemoved } from './prune.js'
import { rules } from './rules.js'
import { siteFront } from './saved/site-front.js'
import { createHtmlState, type HtmlState } from './state.js'
import { change, found, shown } from './steps.js'
import { reportTemplates } from './templates.js'
import { note, reportTitles } from './word-attributes.js'
import { saidIn, wordsIn } from './words-in.js'

/** A page or a fragment of HTML → typed nodes and metadata. */
export async function readHtml(text: SourceText, options: PartOptions = {}): Promise<Reading> {
  const { report, release } = groupedReports(text.report)
  const site = siteFront({ ...text, report })
  const context = { ...text, report, source: withoutClosedTags(site?.source ?? text.source) }
  const state = await createHtmlState(context)
  const reading = await readPage(
    parsedWithCdata(context.source, (source) => state.parseDocument(flattenDeep(source, context))),
    state,
    options,
    site?.values,
  )
  release()
  return reading
}

/**
 * A parsed page, which is changed in place.
 *
 * @param said what stands above the page, as front matter; the page itself counts more
 */
export async function readPage(
  page: HastRoot,
  state: HtmlState,
  options: PartOptions = {},
  said: Readonly<Record<string, unknown>> = {},
): Promise<Reading> {
  const { context } = state
  change(page, shown, context)
  const data = linkedData(page)
  const gone = change(page, found, context)
  const main: MainPart = (await mainPart(page, options)) ?? { part: framesOf(page, state) }
  const { part, kept, surroundings = [], unjudged, authors = [], missed } = main
  if (missed !== undefined) reportMissed(missed, part, state)
  if (unjudged) reportUnjudged(part, unjudged, state)
  markNotes(page, part, context)
  const head = headOf(page, part, {
    ...(authors.length > 0 ? { authors } : {}),
    ...said,
    ...data,
  })
  const front = plainDescription(head, state)
  // It is read, wherever it stands; that of a drawing is one of its words.
  const ofDrawings = new Set(elements(page, 'svg').flatMap((svg) => elements(svg, 'title')))
  const title = elements(page, 'title').find((one) => !ofDrawings.has(one))
  if (title) title.children = []
  reportHead(page, state)
  noteDescriptions(page, front, state)
  reportOutside(page, part, state)
  for (const node of gone) reportGone(node, part, state, 'is not part of the article')
  leaveOut(surroundings, part, state)
  if (kept) for (const node of withoutOthers(part, kept)) reportGone(node, part, state)
  reportTemplates(part, state)
  nestStrayLists(part)
  openLayoutLists(part)
  joinAdjacentLists(part, findMarkedLists(part))
  const body: HastRoot = { type: 'root', children: [part] }
  const children = hastToNodes(body, 'flow', state) as Root['children']
  const tree: Root = { type: 'root', children, position: context.points.position(0, context.source.length) }
  reportTitles(state, tree)
  attributions(tree)
  return { tree, front, text: context.source, teacherParts: context.teacherParts }
}

/** The frames of a page, which become links, and what it says to browsers without frames. */
function framesOf(page: HastRoot, { parseFragment }: HtmlState): Element {
  const instead = elements(page, 'noframes').flatMap((words) => {
    const tree = parseFragment(textIn(words))
    for (const node of descendants(tree)) if (words.position) node.position = words.position
    return tree.children as Element['children']
  })
  return {
    type: 'element',
    tagName: 'body',
    properties: {},
    children: [...elements(page, 'frame'), ...instead],
  }
}

/** Scripts, style sheets and what sends readers elsewhere in the head; what stands in the body is reported while it is converted. */
function reportHead(page: HastRoot, { context }: HtmlState): void {
  const [head] = elements(page, 'head')
  for (const node of head ? descendants(head) : []) {
    if (!is<Element>(node, 'element')) continue
    const isSheet = String(node.properties.rel ?? '').includes('stylesheet')
    const name = node.tagName !== 'link' ? nameOfRemoved(node) : isSheet ? 'A style sheet' : undefined
    if (name) context.report(rules['html-removed'], `${name} is removed`, { place: node })
  }
}

/** A page may describe itself in several ways; those that are not its description, and say something else, are told. */
function noteDescriptions(page: HastRoot, { values }: FrontMatter, state: HtmlState): void {
  const said = String(values.description ?? '')
  for (const node of elements(page, 'meta')) {
    const { name, property, itemProp, content } = node.properties
    if (/(?:^|[.:])(?:abstract|description)$/i.test(String(name ?? property ?? itemProp ?? '')))
      note({ node, attribute: 'content', value: content }, () => said, state)
  }
}

function reportMissed(selector: string, part: Element, { context }: HtmlState): void {
  context.report(
    rules['html-selection'],
    `Nothing of this page matches --select ${selector}; <${part.tagName}> is read`,
    { place: part, hint: 'Check the selector against the elements of the page.' },
  )
}

/** What the page says beside its main part is left out: each region with a finding that begins with its words. */
function reportOutside(page: HastRoot, part: Element, state: HtmlState): void {
  const [body] = elements(page, 'body')
  if (!body || body === part) return
  for (const node of outside(body, part)) reportGone(node, part, state)
}

function reportGone(
  node: AnyNode,
  part: Element,
  { context }: HtmlState,
  where = part.tagName === 'body' ? 'is not part of the article' : `is outside <${markOf(part).name}>`,
): void {
  const words = saidIn(node)
  if (!words || isSilent(node)) return
  const name = is<Element>(node, 'element') ? `<${node.tagName}>` : 'text'
  context.report(rules['html-outside'], `This ${name} ${where} and is left out: “${words}”`, {
    place: node,
    hint: 'Select the article with --select, or exclude other parts with --drop.',
  })
}

/** Nobody reads what a script or a style sheet says. */
function isSilent(node: AnyNode): boolean {
  return is<Element>(node, 'element') && /^(?:script|style|template)$/.test(node.tagName)
}

/** Nothing is lost by it: menus and the like are read as words of the article. */
function reportUnjudged(part: Element, count: number, { context }: HtmlState): void {
  context.report(
    rules['html-surroundings'],
    `This page has ${count} elements, too many, or too deep in each other, to find out what in <${part.tagName}> is no text of the article; all of it is read`,
    { place: part, hint: 'Select the article with --select, or exclude other parts with --drop.' },
  )
}

/**
 * What stands in the main part and is not its text goes, with one finding for all that names the line of each. Of a page of contents (the `nav` of a
 * book) nothing would be left: there it is the text.
 */
function leaveOut(surroundings: readonly Element[], part: Element, { context }: HtmlState): void {
  if (surroundings.length === 0) return
  const whole = parentsOf(part).map((parent) => ({ parent, children: parent.children }))
  remove(part, new Set<AnyNode>(surroundings))
  if (!saidIn(part) && elements(part, 'img').length === 0) {
    for (const { parent, children } of whole) parent.children = children
    return
  }
  const said = surroundings.map((node) => ({ node, words: wordsIn(node) })).filter(({ words }) => words)
  const [first] = said
  if (!first) return
  const list = said.map(({ node, words }) => `<${node.tagName}>${lineOf(node)} “${words}”`).join(', ')
  context.report(
    rules['html-surroundings'],
    `Inside <${markOf(part).name}>, ${said.length === 1 ? 'one part is' : `${said.length} parts are`} no text of the article and left out: ${list}`,
    { place: first.node, hint: `To keep all of it, read with --select ${markOf(part).selector}.` },
  )
}

function lineOf({ position }: Element): string {
  return position ? ` (line ${position.start.line})` : ''
}

/** The largest parts of the body that do not hold the main part. */
function outside(body: Element, part: Element): AnyNode[] {
  const path = new Set<AnyNode>()
  // From the innermost, so that each is looked at once.
  for (const parent of [...parentsOf(body)].reverse())
    if (parent === part || (parent.children as AnyNode[]).some((child) => path.has(child))) path.add(parent)
  return [...path]
    .reverse()
    .filter((node) => node !== part)
    .flatMap((node) =>
      'children' in node ? (node.children as AnyNode[]).filter((child) => !path.has(child)) : [],
    )
}
