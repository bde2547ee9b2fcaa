import { LecternError } from '@lectern/core/errors'
import { type AnyNode, is, parentsOf } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { titleElement } from '../metadata/title.js'
import { classesOf, elements, elementsIn, outermost, remove } from '../text/elements.js'
import { lengthOf, lettersIn, wordsIn } from '../text/words.js'
import { readable } from './readability.js'
import { isCalledOther, isMenu, isSurrounding, lengthOfText, surroundingsIn } from './surroundings.js'

/** Which part of a page is the article. */
export interface PartOptions {
  /** CSS selector: only what it matches is read. */
  select?: string
  /** CSS selector: what it matches is left out. */
  drop?: string
}

/** The article's part of a page. */
export interface MainPart {
  part: Element
  /** What stands in it, and is not its text. */
  surroundings?: readonly Element[]
  /** Elements of a page that was not judged, since it has too many. */
  unjudged?: number
  /** The selector that nothing of the page matches. */
  missed?: string
}

/** Elements that Readability is given: it takes more time and memory for each than all else. Pages of news have some thousands. */
const mostJudged = 50_000

/**
 * What was selected; else what the page marks: `main`, or its one `article`; else, where a page has menus and the like, where
 * Readability finds the article; else the body. A page of frames has none.
 */
export async function mainPart(page: HastRoot, { select, drop }: PartOptions): Promise<MainPart | undefined> {
  if (drop) remove(page, new Set<AnyNode>(await selected('drop', drop, page)))
  const parts = select ? outermost(await selected('select', select, page)) : []
  if (parts.length > 0) return { part: { type: 'element', tagName: 'body', properties: {}, children: parts } }
  const usual = await usualPart(page)
  return usual && select ? { ...usual, missed: select } : usual
}

async function usualPart(page: HastRoot): Promise<MainPart | undefined> {
  const [body] = elements(page, 'body')
  const marked = markedPart(page, body)
  const whole = marked ?? body
  if (!whole || !body) return whole && { part: whole }
  const count = elementsIn(body).length
  if (count > mostJudged) return { part: whole, unjudged: count }
  if (!elementsIn(whole).some((one) => isSurrounding(one) || isMenu(one) || one.tagName === 'article'))
    return { part: marked ? withTitle(marked, page) : body }
  const text = await readable(page, body)
  const part = marked ?? partAround(text, body)
  return { part: withTitle(part, page), surroundings: surroundingsIn(part, text) }
}

/** What a page says itself is its main part. A tenth of the words is a teaser, not what people came for. */
function markedPart(page: HastRoot, body: Element | undefined): Element | undefined {
  const all = elementsIn(page)
  const main =
    all.find(({ tagName }) => tagName === 'main') ?? all.find(({ properties }) => properties.role === 'main')
  const articles = outermost(elements(page, 'article'))
  const marked = main ?? (articles.length === 1 ? articles[0] : undefined)
  if (!marked || !body) return marked
  const inMenus = outermost(elements(body, 'nav')).reduce((sum, menu) => sum + lengthOf(menu), 0)
  return lengthOf(marked) * 10 < lengthOf(body) - inMenus ? undefined : marked
}

/**
 * The smallest element around what Readability keeps, and the sections beside it. Boxes, small tables and short lists in it are the article's own,
 * though Readability leaves them out. Where it holds little of what the page does not call something else, all of the body is read.
 */
function partAround(text: ReadonlySet<AnyNode>, body: Element): Element {
  const path = [body]
  for (let part: Element | undefined = body; part; ) {
    const [only, ...more]: Element[] = childrenOf(part).filter(
      (child) => text.has(child) || elementsIn(child).some((one) => text.has(one)),
    )
    part = only && more.length === 0 && !text.has(part) && !text.has(only) ? only : undefined
    if (part) path.push(part)
  }
  while (path.length > 1 && isOneOfMany(path.at(-1), path.at(-2))) path.pop()
  const part = path.at(-1) ?? body
  const own = lengthOfText(part, ownOf(part))
  return own < doubtful.length && own < lengthOfText(body, ownOf(body)) * doubtful.share ? body : part
}

/** A part with so few characters is no article, where the page has more of them outside its menus. */
const doubtful = { length: 1500, share: 0.35 }

/** Whether it has a heading that leads nowhere, as one beside it of the same tag and class has. */
function isOneOfMany(section: Element | undefined, parent: Element | undefined): boolean {
  if (!section || !parent || (section.tagName !== 'section' && classesOf(section).length === 0)) return false
  const isAlike = (one: Element) =>
    one.tagName === section.tagName &&
    classesOf(one).join() === classesOf(section).join() &&
    elementsIn(one).some((inner) => /^h[1-6]$/.test(inner.tagName) && !leads(inner))
  return isAlike(section) && childrenOf(parent).filter(isAlike).length > 1
}

const childrenOf = ({ children }: Element): Element[] =>
  children.filter((child) => is<Element>(child, 'element'))

/** All that a page does not call something else. */
function ownOf(part: Element): ReadonlySet<AnyNode> {
  const own = new Set<AnyNode>([part])
  const visit = (parent: Element): void => {
    for (const child of parent.children)
      if (is<Element>(child, 'element') && !isCalledOther(child)) {
        own.add(child)
        visit(child)
      }
  }
  visit(part)
  return own
}

/**
 * The one title of the page, where it stands above the part: with its header, if that leads nowhere. A heading that the page is not called by, or that
 * stands in a header with links, is the name of the site.
 */
function withTitle(part: Element, page: HastRoot): Element {
  const [title, ...others] = elements(page, 'h1')
  if (!title || others.length > 0 || leads(title) || elementsIn(part).includes(title)) return part
  const header = elements(page, 'header').find((one) => elementsIn(one).includes(title))
  const isAlone = header !== undefined && !leads(header) && !elementsIn(header).includes(part)
  const name = titleElement(page)
  const isCalled = name ? lettersIn(wordsIn(name)).startsWith(lettersIn(wordsIn(title))) : !header
  if (!isAlone && !isCalled) return part
  const above = isAlone ? header : title
  remove(page, new Set<AnyNode>([above]))
  part.children.unshift(above)
  return part
}

const leads = (element: Element): boolean =>
  elementsIn(element).some(
    ({ tagName, properties }) =>
      /^(?:form|nav)$/.test(tagName) || (tagName === 'a' && !String(properties.href ?? '#').startsWith('#')),
  )

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

/** The largest parts of the body that do not hold the main part. */
export function outside(body: Element, part: Element): AnyNode[] {
  const path = new Set<AnyNode>()
  // The innermost elements come first, so that each is looked at once.
  for (const parent of [...parentsOf(body)].reverse())
    if (parent === part || parent.children.some((child) => path.has(child))) path.add(parent)
  return [...path]
    .reverse()
    .filter((node) => node !== part)
    .flatMap((node) =>
      'children' in node ? (node.children as AnyNode[]).filter((child) => !path.has(child)) : [],
    )
}
