import { at, descendants, is } from '@lectern/core/reading'
import type { Element } from 'hast'
import type { Handle } from 'hast-util-to-mdast'
import type { Slot } from '../text/flow.js'
import { handle } from './adapter.js'

/** Lets the elements that stand for Markdown give way to it; they are spans and divs like others. */
export function withSlots(inner: Handle): Handle {
  return handle((state, element) => {
    if (isSlot(element)) return slotNode(element)
    return inner(state, element, undefined) ?? undefined
  })
}

/** Whether an element stands for a node of Markdown. */
export function isSlot(element: Element): boolean {
  return element.properties.dataSlot !== undefined
}

/** What a slot without words holds, so that spaces around it count: the sign that stands for an object (Unicode 23.8). */
export const object = '\uFFFC'

/** The slots in an element whose words were taken as characters. */
export function takenSlots(element: Element): Slot[] {
  return slotsIn(element).map((node) => ({ ...slotNode(node), inline: true, taken: true }))
}

/** The elements inside that stand for Markdown. */
export function slotsIn(element: Element): Element[] {
  return [...descendants(element)].filter(
    (node): node is Element => is<Element>(node, 'element') && isSlot(node),
  )
}

export function slotNode(element: Element): Slot {
  const taken = element.properties.dataTaken ? { taken: true } : {}
  const inline = element.tagName === 'span'
  return { type: 'slot', index: Number(element.properties.dataSlot), inline, ...taken, ...at(element) }
}
