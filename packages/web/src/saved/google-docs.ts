import { type AnyNode, descendants, is, parentsOf } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { classesOf, elementsIn } from '../elements.js'
import { textIn } from '../handlers/words.js'
import { classRules, declarationsIn, elementsFor, styleOf, wrapContent } from './declarations.js'
import { nestLists } from './nesting.js'

/** Google's page between a link and where it leads, which counts readers. */
const redirect = /^https?:\/\/(?:www\.)?google\.com\/url\?/

/**
 * Links through Google lead where they say; a document of Google Docs gets the elements that its classes stand for.
 *
 * @returns comments for the people who write the document, which are taken out
 */
export function findGoogleDocs(page: HastRoot): Element[] {
  const all = elementsIn(page)
  for (const element of all) if (element.tagName === 'a') direct(element)
  const sheets = all
    .filter(({ tagName }) => tagName === 'style')
    .map(textIn)
    .join('\n')
  const isDocument =
    /lst-kix_|themes\.googleusercontent\.com/.test(sheets) ||
    all.some(
      (element) =>
        /^docs-internal-guid/.test(String(element.properties.id ?? '')) ||
        (element.tagName === 'body' && classesOf(element).includes('doc-content')),
    )
  if (!isDocument) return []
  const rules = classRules(sheets)
  for (const element of all) {
    if (element.tagName === 'span') {
      const css = Object.assign(
        {},
        ...classesOf(element).map((name) => rules.get(name) ?? {}),
        declarationsIn(styleOf(element)),
      )
      wrapContent(element, elementsFor(css))
    }
    // What is copied from a document stands in one <b> that is not bold.
    if (element.tagName === 'b' && /^docs-internal-guid/.test(String(element.properties.id ?? '')))
      element.tagName = 'div'
    if (element.tagName === 'p' && classesOf(element).includes('title')) element.tagName = 'h1'
  }
  for (const parent of parentsOf(page)) {
    parent.children = parent.children.filter((child) => !isPageBreak(child))
    nestLists(parent, flatList)
  }
  return withoutComments(page)
}

/** `<hr style="page-break-before:always;display:none;">`: a new page of paper is no new part of the text. */
function isPageBreak(node: AnyNode): boolean {
  return (
    is<Element>(node, 'element') && node.tagName === 'hr' && declarationsIn(styleOf(node)).display === 'none'
  )
}

function direct(link: Element): void {
  const { href } = link.properties
  if (typeof href !== 'string' || !redirect.test(href)) return
  const query = new URL(href).searchParams
  const target = query.get('q') ?? query.get('url')
  if (target && URL.canParse(target)) link.properties.href = target
}

/** `lst-kix_abc-2`: the third level, which stands beside the first. */
function flatList(node: AnyNode): { list: Element; level: number } | undefined {
  if (!is<Element>(node, 'element') || !/^[ou]l$/.test(node.tagName)) return undefined
  const level = classesOf(node)
    .map((name) => /^lst-kix_.*-(\d)$/.exec(name)?.[1])
    .find((one) => one !== undefined)
  return level === undefined ? undefined : { list: node, level: Number(level) }
}

/** `[a]` at the words, and at the end what was said of them. */
function withoutComments(page: HastRoot): Element[] {
  const gone: Element[] = []
  for (const parent of parentsOf(page)) {
    parent.children = parent.children.filter((child) => {
      if (!is<Element>(child, 'element')) return true
      const [only, ...others] = child.children
      if (child.tagName === 'sup' && others.length === 0 && only && commentIn(only) === 'call') return false
      const isComment =
        child.tagName === 'div' && [...descendants(child)].some((one) => commentIn(one) === 'comment')
      const holdsMore = [...descendants(child)].some(
        (one) => is<Element>(one, 'element') && /^h[1-6]$/.test(one.tagName),
      )
      if (!isComment || holdsMore) return true
      gone.push(child)
      return false
    })
  }
  return gone
}

function commentIn(node: AnyNode): 'call' | 'comment' | undefined {
  if (!is<Element>(node, 'element') || node.tagName !== 'a') return undefined
  const id = String(node.properties.id ?? '')
  if (/^cmnt_ref\d+$/.test(id)) return 'call'
  return /^cmnt\d+$/.test(id) ? 'comment' : undefined
}
