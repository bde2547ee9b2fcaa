import { type AnyNode, type AnyParent, is, parentsOf } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { elementsIn } from '../text/elements.js'
import { wordsIn } from '../text/words.js'

/** A call and the note that it leads to. */
export interface NotePair {
  call: Element
  note: Element
  /** The id to which the call leads, at the note or in it. */
  name: string
}

/** Where the links of a page lead. */
export interface Places {
  byName: ReadonlyMap<string, Element>
  around: ReadonlyMap<AnyNode, AnyParent>
}

export function placesOf(page: HastRoot): Places {
  const byName = new Map<string, Element>()
  for (const element of elementsIn(page))
    for (const name of [element.properties.id, element.properties.name])
      if (name && !byName.has(String(name))) byName.set(String(name), element)
  const around = new Map(
    parentsOf(page).flatMap((parent) => parent.children.map((child) => [child, parent] as const)),
  )
  return { byName, around }
}

/** "1", "[12]", "( 3 )", "*", "†", "a)" */
const mark = /^[([{]?\s*(\d{1,4}|[*†‡§¶]{1,4}|[a-z]{1,2}|[ivxlc]{1,8})\s*[.)\]}]{0,2}$/i

/**
 * The notes of a page: by the roles of DPUB-ARIA, EPUB's types and GitHub's attributes; else by their links, which lead from a number in the text to a
 * later block, and from there back.
 */
export function notePairs(part: Element, places: Places): NotePair[] {
  const order = new Map(elementsIn(part).map((element, index) => [element, index] as const))
  const pairs = elementsIn(part).flatMap((call): NotePair[] => {
    const target = call.tagName === 'a' ? targetOf(call, places) : undefined
    const note = target && blockAround(target, places)
    if (!note || pathOf(call, places).has(note)) return []
    const isLater = (order.get(note) ?? Number.POSITIVE_INFINITY) > (order.get(call) ?? 0)
    const isPair = isMarkedCall(call)
      ? isMarkedNote(note, places) || isBackFrom(note, call, places)
      : isLater && isBackFrom(note, call, places)
    return isPair ? [{ call, note, name: fragmentOf(call) ?? '' }] : []
  })
  return widened(pairs, places)
}

/** A note of several paragraphs is the division around them, which holds no other. */
function widened(pairs: readonly NotePair[], { around }: Places): NotePair[] {
  const notes = new Set(pairs.map(({ note }) => note))
  const wider = new Map<Element, Element>()
  for (const note of notes) {
    const parent = around.get(note)
    if (note.tagName !== 'p' || !is<Element>(parent, 'element') || !/^(?:div|li|aside)$/.test(parent.tagName))
      continue
    const [first] = parent.children.filter((child) => child.type === 'element')
    if (first === note && elementsIn(parent).filter((one) => notes.has(one)).length === 1)
      wider.set(note, parent)
  }
  return pairs
    .map((pair) => ({ ...pair, note: wider.get(pair.note) ?? pair.note }))
    .filter(({ call, note }) => !elementsIn(note).includes(call))
}

/** Whether a link in a note leads back to where the note is called: the same number before the words, or a sign or a count in an item of a list. */
function isBackFrom(note: Element, call: Element, places: Places): boolean {
  const number = markOf(call)
  const home = blockAround(call, places)
  if (!number || !home || home === note) return false
  const begin = wordsIn(note).replace(/^[\s([]+/, '')
  return elementsIn(note).some((link) => {
    const target = link.tagName === 'a' ? targetOf(link, places) : undefined
    if (!target || (blockAround(target, places) !== home && target !== home)) return false
    const words = wordsIn(link).replace(/^[\s([]+/, '')
    if (!/[\p{L}\p{N}]/u.test(words) && !mark.test(words)) return true
    if (note.tagName === 'li') return mark.test(wordsIn(link))
    return markOf(link) === number && begin.startsWith(words.slice(0, 8))
  })
}

const markOf = (link: Element): string | undefined => mark.exec(wordsIn(link))?.[1]?.toLowerCase()

function isMarkedCall(call: Element): boolean {
  return rolesOf(call).includes('doc-noteref') || call.properties.dataFootnoteRef !== undefined
}

function isMarkedNote(note: Element, { around }: Places): boolean {
  if (rolesOf(note).some((role) => /^doc-(?:foot|end|rear)note$/.test(role))) return true
  for (let part: AnyNode | undefined = note; part; part = around.get(part))
    if (is<Element>(part, 'element') && isPartOfNotes(part)) return true
  return false
}

function isPartOfNotes(part: Element): boolean {
  return (
    part.properties.dataFootnotes !== undefined ||
    rolesOf(part).some((role) => /^doc-(?:foot|end)notes$/.test(role))
  )
}

/** A link that only leads back: by its role, or by its words, which are none. */
export function isBacklink(link: Element, callers: ReadonlySet<Element>, places: Places): boolean {
  if (link.tagName !== 'a') return false
  if (rolesOf(link).includes('doc-backlink') || link.properties.dataFootnoteBackref !== undefined) return true
  const target = targetOf(link, places)
  if (!target || elementsIn(link).some(({ tagName }) => tagName === 'img')) return false
  const words = wordsIn(link)
  const isToCaller = [...callers].some(
    (call) =>
      call === target ||
      blockAround(call, places) === target ||
      elementsIn(target).includes(call) ||
      blockAround(call, places) === blockAround(target, places),
  )
  return isToCaller && (!/[\p{L}\p{N}]/u.test(words) || mark.test(words))
}

function rolesOf({ properties }: Element): string[] {
  const epub = String(properties['epub:type'] ?? properties.epubType ?? '')
  return [...String(properties.role ?? '').split(/\s+/), ...epub.split(/\s+/).map((type) => `doc-${type}`)]
}

function targetOf(link: Element, { byName }: Places): Element | undefined {
  const name = fragmentOf(link)
  return name === undefined ? undefined : (byName.get(name) ?? byName.get(decoded(name)))
}

function fragmentOf({ properties: { href } }: Element): string | undefined {
  return typeof href === 'string' && href.startsWith('#') ? href.slice(1) : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function blockAround(element: Element, { around }: Places): Element | undefined {
  for (let one: AnyNode | undefined = element; is<Element>(one, 'element'); one = around.get(one))
    if (/^(?:p|li|div|dd|td|blockquote|aside|section|h[1-6])$/.test(one.tagName)) return one
  return undefined
}

function pathOf(call: Element, { around }: Places): ReadonlySet<AnyNode> {
  const path = new Set<AnyNode>()
  for (let one: AnyNode | undefined = call; one; one = around.get(one)) path.add(one)
  return path
}
