import type { Root as HastRoot } from 'hast'
import { textIn } from '../text/characters.js'
import { elementsIn } from '../text/elements.js'

/** What a page says of its article in JSON-LD (schema.org), as front matter. What cannot be read says nothing. */
export function linkedData(page: HastRoot): Record<string, unknown> {
  for (const node of elementsIn(page)) {
    if (node.properties.type !== 'application/ld+json') continue
    const article = articleIn(parsed(textIn(node)), 0)
    if (article) return valuesOf(article)
  }
  return {}
}

type Json = Readonly<Record<string, unknown>>

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function articleIn(value: unknown, depth: number): Json | undefined {
  if (depth > 3) return undefined
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = articleIn(one, depth + 1)
      if (found) return found
    }
    return undefined
  }
  if (!isRecord(value)) return undefined
  const types = [value['@type']].flat().map(String)
  return types.some((type) => /(?:Article|Posting|Report)$/.test(type))
    ? value
    : articleIn(value['@graph'], depth + 1)
}

function valuesOf(article: Json): Record<string, unknown> {
  const authors = [article.author].flat().flatMap((author) => namesIn(author))
  const date = text(article.datePublished)
  const values = {
    title: text(article.headline),
    description: text(article.description),
    lang: text(article.inLanguage),
    date: date && /^\d{4}-\d{2}-\d{2}/.test(date) ? date : undefined,
    publisher: namesIn(article.publisher)[0],
    authors: authors.length > 0 ? authors : undefined,
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

function namesIn(value: unknown): string[] {
  const name = isRecord(value) ? text(value.name) : text(value)
  return name ? [name] : []
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value.trim() : undefined
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
