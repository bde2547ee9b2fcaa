import type { Reading } from '@lectern/core'
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
import { resolveBase } from './base.js'
import { hastToNodes } from './convert.js'
import { flattenDeep } from './depth.js'
import { textIn } from './handlers/words.js'
import { headOf } from './head.js'
import { markNotes } from './notes.js'
import { nameOfRemoved } from './prune.js'
import { rules } from './rules.js'
import { createHtmlState, type HtmlState } from './state.js'
import { wordsIn } from './words-in.js'

/** A page or a fragment of HTML → typed nodes and metadata. */
export async function readHtml(context: SourceText): Promise<Reading> {
  const state = await createHtmlState(context)
  return readPage(state.parseDocument(flattenDeep(context.source, context)), state)
}

/** A parsed page, which is changed in place. */
export function readPage(page: HastRoot, state: HtmlState): Reading {
  const { context } = state
  resolveBase(page)
  const part = mainPart(page) ?? framesOf(page, state)
  markNotes(page, part, context)
  const front = headOf(page, part)
  reportHead(page, state)
  reportOutside(page, part, state)
  const body: HastRoot = { type: 'root', children: [part] }
  const children = hastToNodes(body, 'flow', state) as Root['children']
  const tree: Root = { type: 'root', children, position: context.points.position(0, context.source.length) }
  attributions(tree)
  return { tree, front, text: context.source }
}

/** `main`, else the one `article`, else `body`; a page of frames has none of them. */
function mainPart(page: HastRoot): Element | undefined {
  const mains = elements(page, 'main')
  if (mains[0]) return mains[0]
  const articles = elements(page, 'article').filter(
    (article, _index, every) => !every.some((other) => other !== article && contains(other, article)),
  )
  if (articles.length === 1 && articles[0]) return articles[0]
  return elements(page, 'body')[0]
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

function elements(tree: AnyNode, name: string): Element[] {
  return [...descendants(tree)].filter(
    (node): node is Element => is<Element>(node, 'element') && node.tagName === name,
  )
}

function contains(outer: Element, inner: Element): boolean {
  for (const node of descendants(outer)) if (node === inner) return true
  return false
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

/** What the page says beside its main part is left out: each region with a finding that begins with its words. */
function reportOutside(page: HastRoot, part: Element, state: HtmlState): void {
  const [body] = elements(page, 'body')
  if (!body || body === part) return
  for (const node of outside(body, part)) {
    const words = wordsIn(node)
    if (!words) continue
    const name = is<Element>(node, 'element') ? `<${node.tagName}>` : 'text'
    state.context.report(
      rules['html-outside'],
      `This ${name} stands outside <${part.tagName}> and is left out: “${words}”`,
      { place: node },
    )
  }
}

/** The largest parts of the body that do not hold the main part. */
function outside(body: Element, part: Element): AnyNode[] {
  const path = new Set<AnyNode>()
  for (const parent of parentsOf(body))
    if (parent === part || contains(parent as Element, part)) path.add(parent)
  return [...path]
    .filter((node) => node !== part)
    .flatMap((node) =>
      'children' in node ? (node.children as AnyNode[]).filter((child) => !path.has(child)) : [],
    )
}
