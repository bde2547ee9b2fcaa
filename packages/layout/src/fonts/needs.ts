import type { Article, Theme } from '@lectern/core'
import type { Node, Parent } from 'unist'
import type { LayoutMessages } from '../words/index.js'
import type { FontNeeds } from './book.js'

/** Marks that layout writes itself. */
const marks = '•◦▪☐☑…·–—↪[]().:-0123456789'

/** What the fonts of an article must be able to draw, by the language it is in. */
export function fontNeeds(article: Article, theme: Theme, words: readonly LayoutMessages[]): FontNeeds {
  const { lang } = article.meta
  const letters = new Letters()
  letters.add(lang, marks)
  for (const block of article.blocks.values()) letters.add(block.lang, '')
  const italics = collect(article.tree, lang, letters)
  // What blocks say and no node shows goes by the block's language; it is little and mostly there already.
  for (const block of article.blocks.values()) letters.addNew(block.lang, block.text)
  for (const text of [...metaTexts(article), ...words.flatMap(spoken)]) letters.add(lang, text)
  return {
    families: { text: theme.type.text, heading: theme.type.heading, code: theme.type.code },
    texts: letters.texts(),
    italics: italics && theme.type.italics,
  }
}

/** Characters by language. */
class Letters {
  readonly #sets = new Map<string, Set<string>>()
  readonly #all = new Set<string>()

  add(lang: string, text: string): void {
    const set = this.#sets.get(lang) ?? new Set()
    this.#sets.set(lang, set)
    for (const character of text) {
      set.add(character)
      this.#all.add(character)
    }
  }

  /** Those that no language has yet. */
  addNew(lang: string, text: string): void {
    for (const character of text) if (!this.#all.has(character)) this.add(lang, character)
  }

  texts(): Map<string, string> {
    return new Map([...this.#sets].map(([lang, set]) => [lang, [...set].sort().join('')]))
  }
}

/** Collects what nodes show, each in its language; answers whether anything is emphasised. */
function collect(node: Node, around: string, letters: Letters): boolean {
  const own = node.data?.lang
  const lang = typeof own === 'string' ? own : around
  let italics = node.type === 'emphasis'
  letters.add(lang, ownTexts(node).join(''))
  if ('children' in node) {
    for (const child of (node as Parent).children) italics = collect(child, lang, letters) || italics
  }
  return italics
}

function ownTexts(node: Node): string[] {
  const { value, alt, annotation, label, src, url } = node as Node & Record<string, unknown>
  return [value, alt, annotation, label, src, url].filter((text) => typeof text === 'string')
}
function metaTexts({ meta }: Article): string[] {
  const { title, subtitle, publisher, rights, license, source, date, authors } = meta
  const dates =
    date && !Number.isNaN(Date.parse(date))
      ? new Intl.DateTimeFormat(meta.lang === 'und' ? 'en' : meta.lang, {
          dateStyle: 'long',
          timeZone: 'UTC',
        }).format(new Date(date))
      : date
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

/** Everything a catalogue may say, with every digit. */
function spoken(messages: LayoutMessages): string[] {
  return [
    ...Object.values(messages).flatMap((message) => (typeof message === 'string' ? [message] : [])),
    messages.answerLines(1),
    messages.answerLines(2),
    messages.originalPage('1'),
  ]
}
