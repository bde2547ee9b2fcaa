import { type Article, type Handlers, markOfWords, type Words } from '@lectern/core'
import type { Element, ElementContent, Properties } from 'hast'
import type { ClassName } from './class-names.js'
import type { Node } from './node.js'
import type { HastOptions, PageMark } from './options.js'
import type { TextCursor } from './text-cursor.js'
import type { HastMessages } from './words.js'

export type HastHandlers = Handlers<State, ElementContent[]>

/** What handlers share. `with…` makes a changed copy for the inside of a node; `run` is one for the whole call. */
export interface State {
  readonly run: Run
  /** Language of the part that is being made. */
  readonly lang: string
  /** Inside a link, where no other link may stand. */
  readonly inLink: boolean
  /** Inside a header cell, where HTML allows no headings and no sections. */
  readonly inHeaderCell: boolean
  /** What the pictures of the figure around are called, for the long description of them. */
  readonly pictured: string | undefined
  /** The text block whose words are being made. */
  readonly cursor: TextCursor | undefined
}

export interface Run {
  readonly article: Article
  readonly options: HastOptions
  readonly handlers: HastHandlers
  readonly xhtml: boolean
  readonly vocabulary: (lang: string) => Words<HastMessages>
  /** Page marks by block, not yet set. */
  readonly pages: Map<string, PageMark[]>
  /** Marks that wait for the next place that can hold them. */
  readonly waiting: PageMark[]
  /** Note calls met inside a link; they follow it. */
  readonly afterLink: ElementContent[]
  /** Every id that a link in the article may lead to. */
  readonly ids: ReadonlySet<string>
  /** Ids made here, beside the article's own. */
  readonly madeIds: Set<string>
  /** Long forms that have been said in a `title`, and in words; lower case. */
  readonly abbreviations: Set<string>
  readonly expanded: Set<string>
  tables: number
}

/** An element with `id`, `lang` and `dir` as the node says. */
export function elementOf(
  state: State,
  node: Node,
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): Element {
  // By assignment: in V8 of Node.js 20 each result of a literal of two spreads has a hidden class of its own, larger than itself.
  return element(tagName, Object.assign(marksOf(state, node), properties), children)
}

export function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children }
}

/** `id`, `lang`, `xml:lang` and `dir` of a node, where it has them. */
export function marksOf(state: State, node: Node): Properties {
  const { id, lang, dir } = node.data ?? {}
  const marks: Properties = id ? { id: idOf(state, id) } : {}
  if (lang) Object.assign(marks, langOf(state, lang))
  if (dir) marks.dir = dir
  return marks
}

export function langOf(state: State, lang: string): Properties {
  return state.run.xhtml ? { lang, xmlLang: lang } : { lang }
}

export function idOf(state: State, id: string): string {
  return (state.run.options.idPrefix ?? '') + id
}

export function classOf(state: State, ...names: ClassName[]): { className: string[] } {
  return { className: names.map((name) => (state.run.options.classPrefix ?? '') + name) }
}

/** `role`, and where the target is EPUB the structural type that agrees with it. */
export function roleOf(state: State, role: string, epubType: string): Properties {
  return state.run.xhtml ? { role, 'epub:type': epubType } : { role }
}

/** Lectern's own words here, and the `lang` that they need where they are not in the part's language. */
export function sayIn(state: State): { say: HastMessages; mark: Properties } {
  const { messages, lang } = state.run.vocabulary(state.lang)
  const differing = markOfWords(lang, state.lang)
  return { say: messages, mark: differing ? { ...langOf(state, lang), dir: differing.dir } : {} }
}

/** Our words before something. The space after them is the line's: within words that run the other way it would be on their far side. */
export function labelOf(words: string, mark: Properties): ElementContent[] {
  const label = 'dir' in mark ? words.trimEnd() : words
  const space = words.slice(label.length)
  return [element('span', mark, [text(label)]), ...(space ? [text(space)] : [])]
}

/** The article's words within ours: only ours are in our language. */
export function saidAround(
  say: (words: string) => string,
  words: string,
  mark: Properties,
): ElementContent[] {
  if (!('lang' in mark)) return [text(say(words))]
  const [before = '', after = ''] = say('\0').split('\0')
  return [
    ...(before ? labelOf(before, mark) : []),
    text(words),
    ...(after ? [element('span', mark, [text(after)])] : []),
  ]
}

export const text = (value: string): ElementContent => ({ type: 'text', value })

export type Child = ElementContent
