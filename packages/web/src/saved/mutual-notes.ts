import { type AnyNode, type AnyParent, is } from '@lectern/core/reading'
import type { Element } from 'hast'
import { elementsIn } from '../elements.js'
import { wordsIn } from '../words-in.js'

/** A call and its note, before the page is changed. */
export interface SavedNote {
  call: Element
  /** Id of the note. */
  name: string
  /** What has that id, in the note or around it. */
  target: Element
  /** What leads back and stands first in the note. */
  back?: Element
}

/** "1", "[12]", "( 3 )", "*", "†", "a)" */
const mark = /^[([{]?\s*(\d{1,4}|[*†‡§¶]{1,4}|[a-z]{1,2}|[ivxlc]{1,8})\s*[.)\]}]{0,2}$/i

/**
 * Notes whatever their ids are called, as books and EUR-Lex have them: a link of a number, and later a paragraph that begins with the same number,
 * which leads back to where the first one stands.
 */
export function mutualNotes(
  all: readonly Element[],
  targets: ReadonlyMap<string, Element>,
  around: ReadonlyMap<AnyNode, AnyParent>,
): SavedNote[] {
  const order = new Map(all.map((element, index) => [element, index] as const))
  const firsts = new Map<Element, Element | undefined>()
  return all.flatMap((call): SavedNote[] => {
    const name = call.tagName === 'a' ? fragmentOf(call) : undefined
    const target = name ? targets.get(name) : undefined
    const number = name && target ? markOf(call) : undefined
    if (!name || !target || !number || (order.get(target) ?? 0) < (order.get(call) ?? 0)) return []
    const block = blockAround(target, around)
    if (!block || block === blockAround(call, around)) return []
    if (!firsts.has(block)) firsts.set(block, firstLinkIn(block))
    const back = firsts.get(block)
    const origin = back && targets.get(fragmentOf(back) ?? '')
    const leadsBack = origin && blockAround(origin, around) === blockAround(call, around)
    return back && leadsBack && markOf(back) === number ? [{ call, name, target, back }] : []
  })
}

function markOf(link: Element): string | undefined {
  return mark.exec(wordsIn(link).trim())?.[1]?.toLowerCase()
}

function fragmentOf({ properties: { href } }: Element): string | undefined {
  return typeof href === 'string' && href.startsWith('#') ? href.slice(1) : undefined
}

function blockAround(element: Element, around: ReadonlyMap<AnyNode, AnyParent>): Element | undefined {
  for (let one: AnyNode | undefined = element; is<Element>(one, 'element'); one = around.get(one))
    if (/^(?:p|li|div|dd|td|blockquote|aside|h[1-6]|body)$/.test(one.tagName)) return one
  return undefined
}

/** The link with which the words of a block begin. */
function firstLinkIn(block: Element): Element | undefined {
  const link = elementsIn(block).find(({ tagName, properties }) => tagName === 'a' && properties.href)
  const words = wordsIn(block).replace(/^[\s([]+/, '')
  return link &&
    words.startsWith(
      wordsIn(link)
        .replace(/^[\s([]+/, '')
        .slice(0, 8),
    )
    ? link
    : undefined
}
