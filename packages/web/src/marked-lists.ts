import { is } from '@lectern/core/reading'
import type { Element, ElementContent } from 'hast'
import { elements, elementsIn } from './elements.js'
import { type Markers, markersOf } from './markers.js'
import { wordsIn } from './words-in.js'

/** One point: its marker, and what stands beside it. */
interface Point {
  marker: string
  children: ElementContent[]
  place: Element
}

/**
 * Lists that a page lays out as tables (EUR-Lex) or as terms (gesetze-im-internet): every row, or every term, is a marker with the words of its
 * point.
 *
 * @returns the markers of each list that was found
 */
export function findMarkedLists(part: Element): Map<Element, Markers> {
  const found = new Map<Element, Markers>()
  const look = (element: Element, points: readonly Point[] | undefined): void => {
    const markers = points && points.length > 0 && markersOf(points.map(({ marker }) => marker))
    if (!markers) return
    const { id } = element.properties
    element.properties = id ? { id } : {}
    element.children = points.map(itemOf)
    markList(element, markers)
    found.set(element, markers)
  }
  // From the innermost, since points have points.
  for (const table of elements(part, 'table').reverse()) look(table, rowsOf(table))
  for (const terms of elements(part, 'dl').reverse()) look(terms, termsOf(terms))
  return found
}

export function markList(list: Element, { readings: [marker] }: Markers): void {
  if (!marker || marker.kind === 'bullet') {
    list.tagName = 'ul'
    return
  }
  const { kind, start } = marker
  list.tagName = 'ol'
  list.properties = {
    ...(list.properties.id ? { id: list.properties.id } : {}),
    ...(kind === '1' ? {} : { type: kind }),
    ...(start === 1 ? {} : { start }),
  }
}

function itemOf({ children, place }: Point): Element {
  const { id, lang } = place.properties
  return {
    type: 'element',
    tagName: 'li',
    properties: { ...(id ? { id } : {}), ...(lang ? { lang } : {}) },
    children,
    ...(place.position ? { position: place.position } : {}),
  }
}

/** Rows of a marker and words; undefined where the table says more than that. */
function rowsOf(table: Element): Point[] | undefined {
  if (Number(table.properties.border ?? 0) > 0) return undefined
  const parts = table.children.flatMap((child) =>
    is<Element>(child, 'element') && child.tagName === 'tbody' ? child.children : [child],
  )
  const rows = parts.filter(
    (child): child is Element => is<Element>(child, 'element') && !/^col(?:group)?$/.test(child.tagName),
  )
  const points = rows.map(rowPoint)
  return points.every((point) => point !== undefined) ? points : undefined
}

function rowPoint(row: Element): Point | undefined {
  const cells = row.children.filter((child): child is Element => is<Element>(child, 'element'))
  const isPlain = cells.every(({ tagName, properties }) => tagName === 'td' && !properties.scope)
  if (row.tagName !== 'tr' || !isPlain) return undefined
  const [first, second, ...others] = cells.filter((cell) => wordsIn(cell) || elementsIn(cell).some(isSeen))
  return first && second && others.length === 0 ? pointOf(first, second) : undefined
}

/** Terms of one marker each, with one description each. */
function termsOf(list: Element): Point[] | undefined {
  const parts = list.children.filter((child): child is Element => is<Element>(child, 'element'))
  if (parts.length % 2 > 0) return undefined
  const points = parts.flatMap((term, at): (Point | undefined)[] => {
    const description = parts[at + 1]
    if (at % 2 > 0 || !description) return []
    const isPair = term.tagName === 'dt' && description.tagName === 'dd'
    return [isPair ? pointOf(term, description) : undefined]
  })
  return points.every((point) => point !== undefined) ? points : undefined
}

/** A marker that is a link, or its target, is more than a marker. */
function pointOf(first: Element, second: Element): Point | undefined {
  const marker = wordsIn(first)
  if (marker.length > 10 || elementsIn(first).some((one) => isSeen(one) || isLinked(one))) return undefined
  return /\p{L}/u.test(wordsIn(second)) ? { marker, children: second.children, place: second } : undefined
}

function isSeen({ tagName }: Element): boolean {
  return /^(?:img|svg|math|input|table)$/.test(tagName)
}

function isLinked({ tagName, properties: { id } }: Element): boolean {
  return tagName === 'a' || tagName === 'noteref' || (tagName !== 'td' && tagName !== 'dt' && Boolean(id))
}
