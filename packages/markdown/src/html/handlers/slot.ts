import type { Handle } from 'hast-util-to-mdast'
import { handle, made, text } from './adapter.js'

/** The place of a node of Markdown. */
export const slot: Handle = handle((_state, element) => {
  const index = Number(text(element, 'dataSlot'))
  return made(element, { type: 'slot', index, inline: element.tagName === 'lectern-words' })
})
