import type { BlockText, Extract } from './extract.js'
import { elementsOf, find, type Markup, textOfMarkup } from './markup.js'

/** What the machine that made the page says itself, by the class names of `@lectern/hast`. */
const generated: ReadonlySet<string> = new Set([
  'noteref',
  'backlinks',
  'visually-hidden',
  'missing-description',
  'picture-text',
  'description-title',
  'blank',
  'answer-line',
  'expansion',
  'page-number',
  'paragraph-number',
  'unplayed',
  'page-front',
  'page-normal',
  'page-special',
])
const silent: ReadonlySet<string> = new Set(['math', 'script', 'style', 'template', 'rp', 'rt', 'svg'])
/** Said by each edition in its own way. */
const otherwise: ReadonlySet<string> = new Set(['math', 'svg', 'ruby', 'img'])

type Known = Pick<ReadonlySet<string>, 'has'>

/** Blocks of a page by id; only those ids count that are known. */
export function blocksOf(root: Markup, known: Known): Map<string, BlockText> {
  const blocks = new Map<string, BlockText>()
  for (const element of elementsOf(root)) {
    const { id } = element.attributes
    if (id !== undefined && known.has(id) && !blocks.has(id)) blocks.set(id, ownText(element, known))
  }
  return blocks
}

export function headingsOf(root: Markup): Extract['headings'] {
  return [...elementsOf(root)].flatMap((element) => {
    const level = /^h([1-6])$/.exec(element.name)?.[1]
    return level ? [{ level: Number(level), text: textOfMarkup(element) }] : []
  })
}

function langOf(root: Markup): string | undefined {
  const html = find(root, 'html')?.attributes
  return html?.lang ?? html?.['xml:lang']
}

/** Pictures without `alt`; an empty one is the mark of decoration. */
export function unlabelledIn(root: Markup): string[] {
  return [...elementsOf(root)].flatMap(({ name, attributes }) =>
    name === 'img' && attributes.alt === undefined ? [attributes.src?.slice(0, 60) ?? 'img'] : [],
  )
}

/** Texts that stand for pictures, and how many formulas there are. */
export function alternativesOf(root: Markup): Required<Pick<Extract, 'alternatives' | 'formulas'>> {
  const alternatives: string[] = []
  let formulas = 0
  for (const element of elementsOf(root)) {
    const { name, attributes } = element
    for (const text of [attributes.alt, attributes['aria-label']]) if (text) alternatives.push(text)
    if (name === 'math') formulas += 1
    if (/(^|\s)(missing-description|picture-text)(\s|$)/.test(attributes.class ?? ''))
      alternatives.push(textOfMarkup(element))
  }
  return { alternatives, formulas }
}

function ownText(block: Markup, known: Known): BlockText {
  let mixed = false
  const visit = (node: Markup | string): string => {
    if (typeof node === 'string') return node
    const { name, attributes } = node
    if (attributes.id !== undefined && known.has(attributes.id)) return ''
    mixed ||= otherwise.has(name) || isMark(attributes)
    if (isGenerated(attributes.class ?? '') || silent.has(name)) return ''
    return node.children.map(visit).join('')
  }
  const text = block.children.map(visit).join('')
  return { text, mixed }
}

/** Gaps and page breaks are drawn here, and named in other editions; each says by itself that it could not have a picture. */
function isMark(attributes: Markup['attributes']): boolean {
  return (
    attributes.role === 'doc-pagebreak' || /(^|\s)(blank|picture-text)(\s|$)/.test(attributes.class ?? '')
  )
}

/** Whether an element with these classes is Lectern's and not the author's. */
export function isGenerated(classes: string): boolean {
  return classes.split(/\s+/).some((name) => generated.has(name))
}

/** What a whole page says of itself, whatever edition it belongs to. */
export function pageFacts(root: Markup): Pick<Extract, 'lang' | 'title' | 'headings' | 'unlabelled'> {
  const title = find(root, 'title')
  return {
    lang: langOf(root),
    title: title && textOfMarkup(title).trim(),
    headings: headingsOf(root),
    unlabelled: unlabelledIn(root),
  }
}
