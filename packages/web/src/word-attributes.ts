import { type AnyNode, at } from '@lectern/core/reading'
import type { Element } from 'hast'
import { rules } from './rules.js'
import type { HtmlState } from './state.js'

/** Attributes in which components hold words that they show (`<Tab title="npm">`), as the HTML parser spells them. */
const wordy: ReadonlySet<string> = new Set(
  'title label alt caption summary description heading headline subtitle text blurb question answer quote message tagline ariaLabel'.split(
    ' ',
  ),
)

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
  'a abbr acronym audio dfn iframe image img math object svg table video frame'.split(' '),
)
/** Of one article: pages of encyclopedias have thousands. */
const most = 20
const fewestWords = 3

/** Words that show only when a pointer rests on them are told, since no edition has them. */
export function reportTitle(node: Element, { context, titles }: HtmlState): void {
  const { title } = node.properties
  if (titled.has(node.tagName) || typeof title !== 'string' || titles.has(title) || titles.size >= most)
    return
  if (title.trim().split(/\s+/).length < fewestWords) return
  titles.add(title)
  context.report(rules['html-simplified'], `The title of <${node.tagName}> is left out: “${title.trim()}”`, {
    place: node as AnyNode,
    hint: 'It shows only under a pointer. Write words that readers need as text.',
  })
}
