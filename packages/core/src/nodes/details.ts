import type { BlockContent, Data, Parent } from 'mdast'
import type { Caption } from './figure.js'

/** A disclosure. Its summary is a leading caption. On paper and in sound it is simply open. */
export interface Details extends Parent {
  type: 'details'
  /** Whether it is open at first. */
  open?: boolean
  children: Array<BlockContent | Caption>
  data?: Data
}

declare module 'mdast' {
  interface BlockContentMap {
    details: Details
  }
  interface RootContentMap {
    details: Details
  }
}
