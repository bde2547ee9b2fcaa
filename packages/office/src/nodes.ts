import type { AnyNode } from '@lectern/core/reading'
import type { Draft } from './draft.js'
import { type Place, positionAt } from './findings/place.js'

type Fields = AnyNode & Record<string, unknown>

/** A node with its place, which is mostly the paragraph that is being read. */
export function made(draft: Draft, fields: Fields, { paragraph }: Place = draft.place): AnyNode {
  return { ...fields, position: positionAt(paragraph) }
}

/** Characters that XML allows and HTML does not (HTML, 13.1.4); the next-line character is a space. */
const controls = /[\u007f-\u009f]/g

/** A text node with the place of the paragraph that is being read. */
export function textAt(draft: Draft, value: string): AnyNode {
  return made(draft, { type: 'text', value: value.replace(controls, (one) => (one === '\u0085' ? ' ' : '')) })
}

/** A paragraph of these words alone. */
export function paragraphAt(draft: Draft, words: string): AnyNode {
  return made(draft, { type: 'paragraph', children: [textAt(draft, words)] })
}
