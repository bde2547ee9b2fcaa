import type { Entry } from '../../blocks/entry.js'
import { Counter } from '../../counter.js'
import type { ItemNumber } from '../../item.js'
import { child, elementsOf, type Markup, numberOf } from '../../package/xml.js'
import type { State } from '../state.js'
import { textParagraph } from './paragraph.js'

type EntriesIn = (container: Markup, state: State) => Entry[]

interface ListContext {
  counter: Counter
  level: number
  state: State
  entriesIn: EntriesIn
}

/** A list (part 3, 5.3) as paragraphs with their numbers, which are put together with what stands beside them. */
export function listEntries(element: Markup, state: State, entriesIn: EntriesIn): Entry[] {
  return itemsOf(element, { counter: counterOf(element, state), level: 0, state, entriesIn })
}

/** Lists go on with one that they name, or with the last one of their style; others begin anew. */
function counterOf({ attributes }: Markup, { lists, listStyles }: State): Counter {
  const style = attributes['text:style-name'] ?? ''
  const named = attributes['text:continue-list']
  const before =
    (named ? lists.get(`id ${named}`) : undefined) ??
    (attributes['text:continue-numbering'] === 'true' ? lists.get(`style ${style}`) : undefined)
  const counter = before ?? new Counter(`list ${lists.size}`, listStyles.get(style) ?? [])
  const id = attributes['xml:id'] ?? attributes['text:id']
  lists.set(`style ${style}`, counter)
  lists.set(`id ${id ?? `unnamed ${lists.size}`}`, counter)
  return counter
}

function itemsOf(list: Markup, context: ListContext): Entry[] {
  return elementsOf(list).flatMap((item) => {
    if (item.name === 'text:list-item') return itemEntries(item, context, true)
    return item.name === 'text:list-header' ? itemEntries(item, context, false) : []
  })
}

/** The first paragraph of an item has its number; others go on in it. */
function itemEntries(item: Markup, context: ListContext, isNumbered: boolean): Entry[] {
  const { counter, level, state } = context
  let isFirst = isNumbered
  return elementsOf(item).flatMap((element): Entry[] => {
    if (element.name === 'text:list') return nestedEntries(element, context)
    if (element.name !== 'text:p' && element.name !== 'text:h')
      return context.entriesIn({ ...item, children: [element] }, state)
    const own = isFirst ? counter.next(level, numberOf(item.attributes['text:start-value'])) : undefined
    isFirst = false
    return textParagraph(element, state, own).map((entry, index) =>
      within(entry, level, index === 0 ? own : undefined),
    )
  })
}

function nestedEntries(list: Markup, context: ListContext): Entry[] {
  const { state, level, counter } = context
  const style = list.attributes['text:style-name']
  if (style && state.listStyles.has(style)) {
    const own = new Counter(`${counter.key} ${state.lists.size}`, state.listStyles.get(style) ?? [])
    state.lists.set(`id ${list.attributes['xml:id'] ?? `unnamed ${state.lists.size}`}`, own)
    return itemsOf(list, { ...context, counter: own, level: level + 1 })
  }
  if (list.attributes['text:continue-numbering'] !== 'true') counter.begin(level + 1)
  return itemsOf(list, { ...context, level: level + 1 })
}

/** Headings and what has words for a number are no items; the paragraphs after them are none either. */
function within(entry: Entry, level: number, item: ItemNumber | undefined): Entry {
  if (item || entry.item || entry.role !== 'paragraph') return entry
  return { ...entry, role: 'continued', level }
}

/** A paragraph that is an item without a list around it (part 3, 5.3.6). */
export function numberedParagraph(element: Markup, state: State): Entry[] {
  const { attributes } = element
  const id = attributes['text:list-id'] ?? attributes['text:style-name'] ?? ''
  const counter =
    state.lists.get(`id ${id}`) ??
    new Counter(`list ${id}`, state.listStyles.get(attributes['text:style-name'] ?? '') ?? [])
  state.lists.set(`id ${id}`, counter)
  const level = Math.min(Math.max((numberOf(attributes['text:level']) ?? 1) - 1, 0), 9)
  const inner = child(element, 'text:p') ?? child(element, 'text:h')
  return inner
    ? textParagraph(inner, state, counter.next(level, numberOf(attributes['text:start-value'])))
    : []
}
