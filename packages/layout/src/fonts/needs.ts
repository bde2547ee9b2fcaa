import type { Article, Theme } from '@lectern/core'
import type { Node } from 'unist'
import { visit } from '../visit.js'
import type { LayoutMessages } from '../words/index.js'
import type { FontNeeds } from './book.js'

/** Marks that layout writes itself. */
const marks = '•◦▪☐☑…·–—[]().:0123456789'

/** What the fonts of an article must be able to draw. */
export function fontNeeds(article: Article, theme: Theme, words: readonly LayoutMessages[]): FontNeeds {
  const characters = new Set(marks)
  const langs = new Set([article.meta.lang])
  let italics = false
  for (const { text, lang } of article.blocks.values()) {
    add(characters, text)
    langs.add(lang)
  }
  visit(article.tree, (node) => {
    if (node.type === 'emphasis') italics = true
    const { lang } = node.data ?? {}
    if (typeof lang === 'string') langs.add(lang)
    for (const value of ownTexts(node)) add(characters, value)
  })
  for (const text of [...metaTexts(article), ...words.flatMap(spoken)]) add(characters, text)
  return {
    families: { text: theme.type.text, heading: theme.type.heading, code: theme.type.code },
    langs: [...langs],
    text: [...characters].sort().join(''),
    italics: italics && theme.type.italics,
  }
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

function add(characters: Set<string>, text: string): void {
  for (const character of text) characters.add(character)
}
