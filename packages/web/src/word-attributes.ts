import { textOf } from '@lectern/core'
import { type AnyNode, at, descendants, is } from '@lectern/core/reading'
import type { Element } from 'hast'
import type { Position } from 'unist'
import { rules } from './rules.js'
import type { HtmlState, Titled } from './state.js'
import { wordsIn } from './words-in.js'

/** Attributes in which components hold words that they show (`<Tab title="npm">`), as the HTML parser spells them. */
const wordy: ReadonlySet<string> = new Set(
  'title label alt caption summary description header heading headline subtitle text blurb question answer quote message tagline ariaLabel'.split(
    ' ',
  ),
)

/** What an attribute says in two words at least, and no program, style or list of settings. */
function isProse(value: string): boolean {
  const words = value.split(/\s+/)
  const isWord = (word = ''): boolean => /^\p{L}{2}/u.test(word)
  return !isCode.test(value) && words.some((word, at) => isWord(word) && isWord(words[at + 1]))
}

const isCode = /[{}<>=;|]/

/** One word as it stands in a text: with a capital, or of a script without them. What programs read is small (`type="info"`). */
const oneWord = /^["“«(¿¡]?(?:\p{Lu}\p{Ll}+|\p{Lo}+)[.!?…,:"”»)]?$/u

/** Attributes that hold words by their name (`buttontext`, `tab-title`), in whatever letters. */
const ofWords =
  /(?:title|label|caption|summary|description|head(?:er|ing|line)|text|message|placeholder|tooltip|hint|legend)$/i

const settings: ReadonlySet<string> = new Set('className style rel sizes srcSet accept allow'.split(' '))

/** Attributes whose one word a program reads, even with a capital: `icon="Rocket"`. */
const ofPrograms =
  /^(?:on.*|as|align|color|colour|component|format|icon|id|is|itemprop|itemtype|kind|lang|language|layout|level|method|mode|position|ref|role|scope|size|slot|src|status|tag|theme|type|variant)$/i

/** Whether an attribute of a component holds words. */
function holdsWords(name: string, value: string): boolean {
  if (settings.has(name)) return false
  const isNamed = ofWords.test(name) && /\p{L}{2}/u.test(value) && !/^[#./]|:\/\//.test(value)
  return isProse(value) || (isNamed && !isCode.test(value)) || (!ofPrograms.test(name) && oneWord.test(value))
}

/** Those of them that mean something in HTML. */
const known: ReadonlySet<string> = new Set('title label alt summary text ariaLabel'.split(' '))

/** Elements in which no words stand, or only those of their parts, and code. */
const wordless: ReadonlySet<string> = new Set(
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
  const shown = Object.entries(node.properties).flatMap(([name, value]) =>
    wordy.has(name) && typeof value === 'string' && (isUnknown || !known.has(name))
      ? plain(value).map((words) => ({ node, attribute: name, value: words }))
      : [],
  )
  if (shown.length === 0) return
  if (wordless.has(node.tagName)) {
    for (const one of shown) note(one, () => '', state)
    return
  }
  const words = shown.map(({ value }) => value)
  const text = { type: 'text' as const, value: `${words.join(' ')} `, ...at(node) }
  node.children.unshift(text)
}

/** `<w:Sdt Title="Name:" Text="t">`: what Word keeps for itself, of a field that shows its words. */
function isOfOffice({ tagName }: Element): boolean {
  return tagName.includes(':')
}

/** `{"words"}` of JSX are words; other expressions are none. */
function plain(value: string): string[] {
  const words = /^\{\s*(["'`])([^"'`$]*)\1\s*\}$/.exec(value)?.[2] ?? value
  return words.trim() && !words.startsWith('{') ? [words.trim()] : []
}

/** Words for a screen reader or in a field, which any element may have. */
const spoken =
  /^(?:aria-?(?:label|(?:role)?description|valuetext|placeholder)|placeholder|alt|label|summary|abbr)$/i

/** Elements of which a handler reads the title. */
const titled: ReadonlySet<string> = new Set('abbr acronym audio image img video'.split(' '))

/** How an element stands in what the article has of it. */
interface Standing {
  /** What is shown of it. Default: the words in it. */
  said?: () => string
  /** Whether only its characters are taken (in `<pre>`, say), so that no handler reads it. */
  isTaken?: boolean
}

/** Notes words that no reader sees, unless the element says them: its title, and what only screen readers say. */
export function noteTitle(node: Element, state: HtmlState, standing: Standing = {}): void {
  const { said = () => wordsIn(node), isTaken = false } = standing
  for (const [name, value] of Object.entries(node.properties)) {
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

/** The element that a node of Markdown is in HTML. */
const elementOf: Readonly<Record<string, string>> = { link: 'a', image: 'img' }

/** Notes words in other attributes of elements that HTML does not have. */
export function noteWords(node: Element, state: HtmlState): void {
  if (isOfOffice(node)) return
  for (const [name, value] of Object.entries(node.properties))
    if (!wordy.has(name) && typeof value === 'string' && holdsWords(name, value))
      note({ node, attribute: name, value }, () => wordsIn(node), state)
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

/**
 * Notes what an attribute says, in whatever spaces, unless it is said otherwise.
 *
 * @param said what is shown in its place
 */
export function note({ node, attribute, value }: Attribute, said: () => string, { titles }: HtmlState): void {
  const words = String(value).replace(/\s+/g, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(words) || titles.has(words) || said().includes(words)) return
  titles.set(words, {
    tagName: 'tagName' in node ? String(node.tagName) : (elementOf[node.type] ?? 'span'),
    attribute,
    ...at(node),
  })
}

function isRead({ tagName, properties, children }: Element): boolean {
  if (tagName === 'a') return properties.href !== undefined
  if (tagName === 'table')
    return !children.some((child) => is<Element>(child, 'element') && child.tagName === 'caption')
  // The label of a recording counts more.
  if (/^(?:audio|video)$/.test(tagName)) return properties.ariaLabel === undefined
  return titled.has(tagName)
}

/** Whether a handler reads the attribute, or shows what it says. */
function isSpoken({ tagName, properties: { role } }: Element, name: string): boolean {
  if (/^(?:audio|video)$/.test(tagName)) return name === 'ariaLabel'
  if (/^(?:img|image)$/.test(tagName)) return name === 'alt' && role !== 'presentation' && role !== 'none'
  if (tagName === 'track') return name === 'label'
  return tagName === 'table' && name === 'summary'
}

/**
 * Titles are told, since no edition has them: in one finding, because pages of encyclopedias have thousands.
 *
 * @param tree what the page has become: what only screen readers say often repeats a heading or a cell
 */
export function reportTitles({ context, titles }: HtmlState, tree: AnyNode): void {
  const lost = withoutRepeated([...titles], tree)
  const [first, ...others] = lost
  if (!first) return
  const [title, { tagName, attribute, position }] = first
  const isOfTitles = lost.every(([, one]) => one.attribute === 'title')
  const what = isOfTitles ? 'The titles' : 'Words in attributes'
  const list = () => lost.map(([said, { tagName, position }]) => `<${tagName}>${lineOf(position)} “${said}”`)
  const shows = attribute === 'title' ? 'It shows only under a pointer.' : 'It does not show.'
  context.report(
    rules['html-simplified'],
    others.length === 0
      ? `The ${asWritten(attribute)} of <${tagName}> is left out: “${title}”`
      : `${what} of ${lost.length} elements are left out: ${list().join(', ')}`,
    { place: position, hint: `${shows} Write words that readers need as text.` },
  )
}

function withoutRepeated(titles: [string, Titled][], tree: AnyNode): [string, Titled][] {
  if (!titles.some(([, { attribute }]) => mayRepeat(attribute))) return titles
  const said = new Set<string>()
  for (const node of descendants(tree))
    if (pieces.has(node.type)) said.add(textOf(node).replace(/\s+/g, ' ').trim())
  return titles.filter(([words, { attribute }]) => !mayRepeat(attribute) || !said.has(words))
}

const mayRepeat = (attribute: string): boolean => attribute === 'content' || spoken.test(attribute)

/** Nodes whose whole words a label may repeat. */
const pieces: ReadonlySet<string> = new Set(
  'text inlineCode paragraph heading caption definitionTerm'.split(' '),
)

/** As HTML has it: the parser joins the parts of a name. */
function asWritten(attribute: string): string {
  return /^(?:aria|data)[A-Z]/.test(attribute)
    ? `${attribute.slice(0, 4)}-${attribute.slice(4).toLowerCase()}`
    : attribute
}

function lineOf(position: Position | undefined): string {
  return position ? ` (line ${position.start.line})` : ''
}
