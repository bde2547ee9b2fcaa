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
import { note, reportUnshown } from './clean/attributes.js'
import { isForTeacher } from './clean/audience.js'
import { nestStrayLists } from './clean/nested-lists.js'
import { nameOfRemoved } from './clean/prune.js'
import { cleanPage } from './clean/steps.js'
import { hastToNodes } from './handlers/hast-to-nodes.js'
import { reportLeftOut } from './left-out.js'
import { type MainPart, mainPart, outside, type PartOptions } from './main/main-part.js'
import { headOf } from './metadata/head.js'
import { linkedData } from './metadata/linked-data.js'
import { titleElement } from './metadata/title.js'
import { markNotes } from './notes/mark-notes.js'
import { flattenDeep } from './parse/depth.js'
import { groupedReports } from './parse/grouped-reports.js'
import { createHtmlState, type HtmlState } from './parse/state.js'
import { parsedPage } from './parse/xhtml.js'
import { rules } from './rules.js'
import { textIn } from './text/characters.js'
import { elements, remove } from './text/elements.js'
import { saidIn } from './text/words.js'

/** A page or a fragment of HTML → typed nodes and metadata. */
export async function readHtml(text: SourceText, options: PartOptions = {}): Promise<Reading> {
  const { report, release } = groupedReports(text.report)
  const state = await createHtmlState({ ...text, report })
  const page = parsedPage(text.source, (source) => state.parseDocument(flattenDeep(source, state.context)))
  const reading = await readPage(page, state, options)
  release()
  return reading
}

/** A parsed page, which is changed in place: cleaned, its main part found, its notes marked, its head read, its elements turned into nodes. */
export async function readPage(
  page: HastRoot,
  state: HtmlState,
  options: PartOptions = {},
): Promise<Reading> {
  const { context } = state
  const data = linkedData(page)
  cleanPage(page, context)
  const main: MainPart = (await mainPart(page, options)) ?? { part: framesOf(page, state) }
  const { part, missed, unjudged } = main
  if (missed !== undefined) reportMissed(missed, part, state)
  if (unjudged) reportUnjudged(part, unjudged, state)
  markNotes(page, part, context)
  const front = headOf(page, part, data)
  // The title was read into the front matter, so it is emptied, wherever it stands.
  const title = titleElement(page)
  if (title) title.children = []
  reportHead(page, state)
  noteDescriptions(page, front, state)
  leaveOut(page, main, state)
  nestStrayLists(part)
  const body: HastRoot = { type: 'root', children: [part] }
  const children = hastToNodes(body, 'flow', state) as Root['children']
  const tree: Root = { type: 'root', children, position: context.points.position(0, context.source.length) }
  reportUnshown(state, tree)
  attributions(tree)
  return { tree, front, text: context.source }
}

/** The frames of a page, which become links, and what it says to browsers without frames. */
function framesOf(page: HastRoot, { parseFragment }: HtmlState): Element {
  const instead = elements(page, 'noframes').flatMap((words) => {
    const tree = parseFragment(textIn(words))
    for (const node of descendants(tree)) if (words.position) node.position = words.position
    return tree.children as Element['children']
  })
  const children = [...elements(page, 'frame'), ...instead]
  return { type: 'element', tagName: 'body', properties: {}, children }
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

/** Nothing is lost by it: menus and the like are read as words of the article. */
function reportUnjudged(part: Element, count: number, { context }: HtmlState): void {
  context.report(
    rules['html-outside'],
    `This page has ${count} elements, too many to find out what in <${part.tagName}> is no text of the article; all of it is read`,
    { place: part, hint: 'Select the article with --select, or exclude other parts with --drop.' },
  )
}

/** Takes out what is no text of the main part. Of a page of contents (the `nav` of a book) nothing would be left: there it is the text. */
function leaveOut(page: HastRoot, { part, surroundings = [] }: MainPart, { context }: HtmlState): void {
  const [body] = elements(page, 'body')
  const others = body && body !== part ? outside(body, part) : []
  const whole = parentsOf(part).map((parent) => ({ parent, children: parent.children }))
  remove(part, new Set<AnyNode>(surroundings))
  const isEmpty = !saidIn(part) && elements(part, 'img').length === 0
  if (isEmpty) for (const { parent, children } of whole) parent.children = children
  const gone = isEmpty ? others : [...others, ...surroundings]
  // Words for the teacher alone are not quoted in a finding either.
  const told = gone.filter((node) => !isMarked(node))
  for (const node of told) remove(node, new Set(descendants(node).filter(isMarked)))
  reportLeftOut(told, context, gone.length > others.length ? selectorOf(part) : undefined)
}

const isMarked = (node: AnyNode): boolean => is<Element>(node, 'element') && isForTeacher(node)

function selectorOf({ tagName, properties: { role, id } }: Element): string {
  if (/^(?:main|article|body)$/.test(tagName)) return tagName
  if (role === 'main') return '"[role=main]"'
  return id ? `"#${String(id)}"` : tagName
}
