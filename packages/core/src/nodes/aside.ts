import type { BlockContent, Data, Parent } from 'mdast'
import type { Caption } from './figure.js'

/** What a box is: an aside, one of the five kinds of notes, or what only the teacher's copy has. */
export type AsideKind = (typeof asideKinds)[number]

/** Every kind of box, as authors name it. */
export const asideKinds = ['aside', 'note', 'tip', 'important', 'warning', 'caution', 'teacher'] as const

/** Whether a name is a kind of box. */
export function isAsideKind(name: string): name is AsideKind {
  return asideKinds.some((kind) => kind === name)
}

/** A box beside the text. Its title, when it has one, is a leading caption. */
export interface Aside extends Parent {
  type: 'aside'
  /** The kind of box, which gives it a heading and a colour. */
  kind: AsideKind
  children: Array<BlockContent | Caption>
  data?: Data
}

declare module 'mdast' {
  interface BlockContentMap {
    aside: Aside
  }
  interface RootContentMap {
    aside: Aside
  }
}
