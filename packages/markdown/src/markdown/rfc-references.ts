import type { FrontMatter } from '@lectern/core'
import type { Heading, List, ListItem, Paragraph, Root } from 'mdast'
import type { Position } from 'unist'
import { textNode } from '../tree.js'

/** What kramdown-rfc prints above the two lists, which an article for the IETF has in English. */
const lists = { normative: 'Normative References', informative: 'Informative References' } as const

/**
 * The documents that the metadata of a draft names, at the end, where its program prints them. What it knows of `RFC2119` alone it loads from
 * elsewhere: that stays a label.
 *
 * @returns the metadata without them
 */
export function draftReferenceLists(tree: Root, front: FrontMatter): FrontMatter {
  const values = { ...front.values }
  for (const [key, title] of Object.entries(lists)) {
    const documents = values[key]
    if (!isRecord(documents)) continue
    delete values[key]
    const place = front.positions?.[key]
    const words = Object.entries(documents).map(([label, one]) => `[${label}] ${described(one)}`.trim())
    tree.children.push(headingOf(title, place), listOf(words, place))
  }
  return { ...front, values }
}

const position = (place: Position | undefined) => (place ? { position: place } : {})

function headingOf(words: string, place: Position | undefined): Heading {
  return { type: 'heading', depth: 1, children: [textNode(words)], ...position(place) } as Heading
}

function listOf(items: readonly string[], place: Position | undefined): List {
  const children = items.map((words) => {
    const paragraph = { type: 'paragraph', children: [textNode(words)], ...position(place) } as Paragraph
    return { type: 'listItem', spread: false, children: [paragraph], ...position(place) } as ListItem
  })
  return { type: 'list', ordered: false, spread: false, children, ...position(place) }
}

/** "Ada Lovelace, The Harbour. Tides. RFC 9000. 2021-05", and whatever else is said. */
function described(document: unknown): string {
  if (!isRecord(document)) return textOf(document)
  const { author, title, ...others } = document
  return [author === undefined ? '' : peopleIn(author), textOf(title), ...Object.values(others).map(textOf)]
    .filter(Boolean)
    .join('. ')
}

/** A person has initials (`ins`) beside the whole name. */
function peopleIn(author: unknown): string {
  const people = Array.isArray(author) ? author : [author]
  return people
    .map((one: unknown) => {
      if (!isRecord(one)) return textOf(one)
      const { ins, name, ...others } = one
      return [name ?? ins, ...Object.values(others)].map(textOf).filter(Boolean).join(', ')
    })
    .join('; ')
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === true) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ')
  if (!isRecord(value)) return String(value)
  return Object.entries(value)
    .map(([key, one]) => `${key} ${textOf(one)}`.trim())
    .join(', ')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
