import { at, is } from '@lectern/core/reading'
import type { Element } from 'hast'
import type { Position } from 'unist'
import { rules } from './rules.js'
import type { HtmlState } from './state.js'
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
  return !/[{}<>=;|]/.test(value) && words.some((word, at) => isWord(word) && isWord(words[at + 1]))
}

const settings: ReadonlySet<string> = new Set('className style rel sizes srcSet accept allow'.split(' '))

/** Those of them that mean something in HTML. */
const known: ReadonlySet<string> = new Set('title label alt summary text ariaLabel'.split(' '))

/**
 * The words in attributes that HTML does not have come before what stands in the element, as text.
 *
 * @param isUnknown whether HTML does not have the element either
 */
export function showWordsOf(node: Element, isUnknown: boolean): void {
  if (isOfOffice(node)) return
  const words = Object.entries(node.properties).flatMap(([name, value]) =>
    wordy.has(name) && typeof value === 'string' && (isUnknown || !known.has(name)) ? plain(value) : [],
  )
  if (words.length === 0) return
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

/** Elements of which a handler reads the title. */
const titled: ReadonlySet<string> = new Set(
  'abbr acronym audio dfn iframe image img math object svg video frame'.split(' '),
)

/** Notes words that show only when a pointer rests on them, unless the element says them. */
export function noteTitle(node: Element, { titles }: HtmlState): void {
  const title = String(node.properties.title ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  if (!title || titles.has(title) || isRead(node) || wordsIn(node).includes(title)) return
  titles.set(title, { tagName: node.tagName, ...at(node) })
}

function isRead({ tagName, properties, children }: Element): boolean {
  if (tagName === 'a') return properties.href !== undefined
  if (tagName === 'table')
    return !children.some((child) => is<Element>(child, 'element') && child.tagName === 'caption')
  // The label of a recording counts more.
  if (/^(?:audio|video)$/.test(tagName)) return properties.ariaLabel === undefined
  return titled.has(tagName)
}

/** Notes words in other attributes of elements that HTML does not have. */
export function noteWords(node: Element, { titles }: HtmlState): void {
  if (isOfOffice(node)) return
  for (const [name, value] of Object.entries(node.properties)) {
    if (wordy.has(name) || settings.has(name) || typeof value !== 'string' || !isProse(value)) continue
    const words = value.replace(/\s+/g, ' ').trim()
    if (!titles.has(words)) titles.set(words, { tagName: node.tagName, attribute: name, ...at(node) })
  }
}

/** Titles are told, since no edition has them: in one finding, because pages of encyclopedias have thousands. */
export function reportTitles({ context, titles }: HtmlState): void {
  const [first, ...others] = titles
  if (!first) return
  const [title, { tagName, attribute = 'title', position }] = first
  const what = [...titles.values()].some((one) => one.attribute) ? 'Words in attributes' : 'The titles'
  const list = () =>
    [...titles].map(([said, { tagName, position }]) => `<${tagName}>${lineOf(position)} “${said}”`)
  context.report(
    rules['html-simplified'],
    others.length === 0
      ? `The ${attribute} of <${tagName}> is left out: “${title}”`
      : `${what} of ${titles.size} elements are left out: ${list().join(', ')}`,
    { place: position, hint: 'It shows only under a pointer. Write words that readers need as text.' },
  )
}

function lineOf(position: Position | undefined): string {
  return position ? ` (line ${position.start.line})` : ''
}
