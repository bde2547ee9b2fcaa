import { type Abbreviation, type Article, longDate, type Theme } from '@lectern/core'
import { printedBy } from '@lectern/languages'
import type { Text } from 'mdast'
import type { Node, Parent } from 'unist'
import type { LayoutMessages } from '../words.js'
import type { FontNeeds } from './book.js'

/** Marks that layout writes itself. */
const marks = '•…·–—[]().:-0123456789'
/** Marks of lists inside lists, and of tasks. Only large fonts of mathematics and symbols have them. */
const innerMarks = '◦▪'
const taskMarks = '☐☑'

/**
 * What the fonts of an article must be able to draw, by the language it is in.
 *
 * @param words what layout says itself, by language
 * @param drawn words in drawings
 */
export function fontNeeds(
  article: Article,
  theme: Theme,
  words: ReadonlyMap<string, LayoutMessages>,
  drawn: string,
): FontNeeds {
  const { lang } = article.meta
  const letters = new Letters()
  letters.add(lang, marks)
  for (const block of article.blocks.values()) letters.add(block.lang, '')
  const italics = collect(article.tree, lang, letters)
  // What blocks say and no node shows goes by the block's language; it is little and mostly there already.
  for (const block of article.blocks.values()) letters.addNew(block.lang, block.text)
  for (const text of [...metaTexts(article), drawn]) letters.add(lang, text)
  for (const [own, messages] of words) for (const text of printedBy(messages)) letters.add(own, text)
  return {
    families: familiesOf(theme),
    texts: letters.texts(),
    italics: italics && theme.type.italics,
  }
}

export function familiesOf({ type: { text, heading, code } }: Theme): FontNeeds['families'] {
  return { text, heading, code }
}

/** Characters by language. */
class Letters {
  readonly #sets = new Map<string, Set<string>>()
  readonly #all = new Set<string>()

  add(lang: string, text: string): void {
    const own = this.#sets.get(lang) ?? new Set()
    this.#sets.set(lang, own)
    for (const character of text) {
      own.add(character)
      this.#all.add(character)
    }
  }

  /** Adds the characters that no language has yet. */
  addNew(lang: string, text: string): void {
    for (const character of text) if (!this.#all.has(character)) this.add(lang, character)
  }

  texts(): Map<string, string> {
    return new Map([...this.#sets].map(([lang, characters]) => [lang, [...characters].sort().join('')]))
  }
}

/** Collects what nodes show, each in its language; answers whether anything is emphasised. */
function collect(node: Node, around: string, letters: Letters, isInList = false): boolean {
  // Half of all nodes.
  if (isText(node)) {
    letters.add(around, node.value)
    return false
  }
  const own = node.data?.lang
  const lang = typeof own === 'string' ? own : around
  let italics = node.type === 'emphasis'
  addOwnTexts(node, lang, letters)
  // The long form may be printed behind the short one, in the language around.
  if (isAbbreviation(node)) letters.add(around, node.title)
  const isList = node.type === 'list' || node.type === 'definitionList'
  if (isList && isInList) letters.add(lang, innerMarks)
  if ('checked' in node && typeof node.checked === 'boolean') letters.add(lang, taskMarks)
  if ('children' in node) {
    for (const child of (node as Parent).children)
      italics = collect(child, lang, letters, isInList || isList) || italics
  }
  return italics
}

const isText = (node: Node): node is Text => node.type === 'text'
const isAbbreviation = (node: Node): node is Abbreviation => node.type === 'abbreviation'

const shown = ['value', 'alt', 'annotation', 'label', 'src', 'url'] as const

function addOwnTexts(
  node: Node & { [Name in (typeof shown)[number]]?: unknown },
  lang: string,
  letters: Letters,
): void {
  for (const name of shown) {
    const text = node[name]
    if (typeof text === 'string') letters.add(lang, text)
  }
}

function metaTexts({ meta }: Article): string[] {
  const { title, subtitle, publisher, rights, license, source, date, authors } = meta
  const dates = date && (longDate(date, meta.lang) ?? date)
  return [
    title,
    subtitle,
    publisher,
    rights,
    license,
    source,
    dates,
    ...authors.map(({ name }) => name),
  ].filter((text) => text !== undefined)
}
