import { textOf } from '@lectern/core'
import { type AnyNode, at, descendants, is } from '@lectern/core/reading'
import type { Element } from 'hast'
import type { Position } from 'unist'
import type { HtmlState, WordsOfAttribute } from '../parse/state.js'
import { rules } from '../rules.js'
import { wordsIn } from '../text/words.js'

/** Attributes in which components hold words that they show (`<Tab title="npm">`), as the HTML parser spells them. */
const shown: ReadonlySet<string> = new Set(
  'title label alt caption summary description header heading headline subtitle text question answer quote message ariaLabel'.split(
    ' ',
  ),
)

/** The shown attributes that mean something in HTML. */
const ofHtml: ReadonlySet<string> = new Set('title label alt summary text ariaLabel'.split(' '))

/** Words for a screen reader or in a field, which any element may have. */
const spoken =
  /^(?:aria-?(?:label|(?:role)?description|valuetext|placeholder)|placeholder|alt|label|summary|abbr)$/i

/** Elements in which no words stand, or only those of their parts, and code. */
const withoutWords: ReadonlySet<string> = new Set(
  'area audio br code col colgroup dir dl embed hr image img input listing menu ol picture pre ruby samp select source table tbody textarea tfoot thead tr track tt ul video wbr xmp'.split(
    ' ',
  ),
)

/**
 * The words in attributes that HTML does not have come before what stands in the element, as text; where none can stand there, they are noted.
 *
 * @param isUnknown whether HTML does not have the element either
 */
export function showWordsOf(node: Element, isUnknown: boolean, state: HtmlState): void {
  if (isOfOffice(node)) return
  const words = Object.entries(node.properties).flatMap(([name, value]) =>
    shown.has(name) && typeof value === 'string' && (isUnknown || !ofHtml.has(name))
      ? plain(value).map((said) => ({ node, attribute: name, value: said }))
      : [],
  )
  if (words.length === 0) return
  if (withoutWords.has(node.tagName)) for (const one of words) note(one, () => '', state)
  else
    node.children.unshift({
      type: 'text',
      value: `${words.map(({ value }) => value).join(' ')} `,
      ...at(node),
    })
}

/** `<w:Sdt Title="Name:" Text="t">`: what Word keeps for itself, of a field that shows its words. */
const isOfOffice = ({ tagName }: Element): boolean => tagName.includes(':')

/** `{"words"}` of JSX are words; other expressions are none. */
function plain(value: string): string[] {
  const words = /^\{\s*(["'`])([^"'`$]*)\1\s*\}$/.exec(value)?.[2] ?? value
  return words.trim() && !words.startsWith('{') ? [words.trim()] : []
}

/** How an element stands in what the article has of it. */
interface Standing {
  /** What is shown of the element. Default: the words in it. */
  said?: () => string
  /** Whether only its characters are taken (in `<pre>`, say), so that no handler reads it. */
  isTaken?: boolean
}

/** Notes words that no reader sees, unless the element says them: its title, and what only screen readers say. */
export function noteTitle(node: Element, state: HtmlState, standing: Standing = {}): void {
  const { said = () => wordsIn(node), isTaken = false } = standing
  for (const [name, value] of Object.entries(node.properties)) {
    if (isTaken && name === 'href' && !String(value).startsWith('#'))
      note({ node, attribute: 'address', value }, said, state)
    if (name !== 'title' && !spoken.test(name)) continue
    const isKept = name === 'title' ? isRead(node) : isSpoken(node, name)
    if (!isKept || isTaken) note({ node, attribute: name, value }, said, state)
  }
}

/** Notes what nodes of Markdown say beside their words, of which only those are taken. */
export function noteTaken(taken: AnyNode, state: HtmlState): void {
  for (const node of [taken, ...descendants(taken)]) {
    const { title, url, attributes } = node as { title?: unknown; url?: unknown; attributes?: object }
    const address = node.type === 'link' ? url : undefined
    const list = node.type === 'attributeList' && 'value' in node ? node.value : undefined
    for (const [attribute, value] of Object.entries({ title, address, list, ...attributes }))
      if (typeof value === 'string' && !/^(?:id|class|lang|dir)$/.test(attribute))
        note({ node, attribute, value }, () => '', state)
  }
}

/** Notes prose in other attributes of elements that HTML does not have: two words, and no program, style or list of settings. */
export function noteWords(node: Element, state: HtmlState): void {
  if (isOfOffice(node)) return
  for (const [name, value] of Object.entries(node.properties)) {
    if (shown.has(name) || typeof value !== 'string' || /[{}<>=;|]/.test(value)) continue
    if (name !== 'style' && /(?:^|\s)\p{L}{2}\S*\s+\p{L}{2}/u.test(value))
      note({ node, attribute: name, value }, () => wordsIn(node), state)
  }
}

/** Notes the words of an element, in whose place something else is shown, such as its label. */
export function noteText(node: Element, instead: unknown, state: HtmlState): void {
  note({ node, attribute: 'text', value: wordsIn(node) }, () => String(instead ?? ''), state)
}

interface Attribute {
  node: AnyNode
  attribute: string
  value: unknown
}

/** The element that a node of Markdown is in HTML. */
const elementOf: Readonly<Record<string, string>> = { link: 'a', image: 'img' }

/**
 * Notes what an attribute says, in whatever spaces, unless it is said otherwise.
 *
 * @param said what is shown in its place
 */
export function note(
  { node, attribute, value }: Attribute,
  said: () => string,
  { unshown }: HtmlState,
): void {
  const words = String(value).replace(/\s+/g, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(words) || unshown.has(words) || said().includes(words)) return
  unshown.set(words, {
    tagName: 'tagName' in node ? String(node.tagName) : (elementOf[node.type] ?? 'span'),
    attribute,
    ...at(node),
  })
}

/** Whether a handler reads the title of an element. The label of a recording counts more. */
function isRead({ tagName, properties, children }: Element): boolean {
  if (tagName === 'a') return properties.href !== undefined
  if (tagName === 'table')
    return !children.some((child) => is<Element>(child, 'element') && child.tagName === 'caption')
  if (/^(?:audio|video)$/.test(tagName)) return properties.ariaLabel === undefined
  return /^(?:abbr|acronym|image|img)$/.test(tagName)
}

/** Whether a handler reads the attribute, or shows what it says. */
function isSpoken({ tagName, properties: { role } }: Element, name: string): boolean {
  if (/^(?:audio|video)$/.test(tagName)) return name === 'ariaLabel'
  if (/^(?:img|image)$/.test(tagName)) return name === 'alt' && role !== 'presentation' && role !== 'none'
  if (tagName === 'track') return name === 'label'
  return tagName === 'table' && name === 'summary'
}

/**
 * Words in attributes are told, since no edition has them: in one finding, because pages of encyclopedias have thousands.
 *
 * @param tree what the page has become: what only screen readers say often repeats a heading or a cell
 */
export function reportUnshown({ context, unshown }: HtmlState, tree: AnyNode): void {
  const lost = withoutRepeated([...unshown], tree)
  const [first] = lost
  if (!first) return
  const [words, { tagName, attribute, position }] = first
  const what = lost.every(([, one]) => one.attribute === 'title') ? 'The titles' : 'Words in attributes'
  const list = () => lost.map(([said, one]) => `<${one.tagName}>${lineOf(one.position)} “${said}”`).join(', ')
  const shows = attribute === 'title' ? 'It shows only under a pointer.' : 'It does not show.'
  context.report(
    rules['html-simplified'],
    lost.length === 1
      ? `The ${asWritten(attribute)} of <${tagName}> is left out: “${words}”`
      : `${what} of ${lost.length} elements are left out: ${list()}`,
    { place: position, hint: `${shows} Write words that readers need as text.` },
  )
}

function withoutRepeated(unshown: [string, WordsOfAttribute][], tree: AnyNode): [string, WordsOfAttribute][] {
  const mayRepeat = (attribute: string): boolean => attribute === 'content' || spoken.test(attribute)
  if (!unshown.some(([, { attribute }]) => mayRepeat(attribute))) return unshown
  const said = new Set<string>()
  for (const node of descendants(tree))
    if (/^(?:text|inlineCode|paragraph|heading|caption|definitionTerm)$/.test(node.type))
      said.add(textOf(node).replace(/\s+/g, ' ').trim())
  return unshown.filter(([words, { attribute }]) => !mayRepeat(attribute) || !said.has(words))
}

/** An attribute's name as HTML writes it, whose parts the parser joins. */
function asWritten(attribute: string): string {
  return /^(?:aria|data)[A-Z]/.test(attribute)
    ? `${attribute.slice(0, 4)}-${attribute.slice(4).toLowerCase()}`
    : attribute
}

function lineOf(position: Position | undefined): string {
  return position ? ` (line ${position.start.line})` : ''
}
