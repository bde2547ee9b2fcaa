import type { Data, Node } from 'mdast'

/** A silence in the sound; nothing on screen or paper. */
export interface Pause extends Node {
  type: 'pause'
  /** Length, 0 to 30 s. */
  seconds: number
  data?: Data
}

declare module 'mdast' {
  interface PhrasingContentMap {
    pause: Pause
  }
  interface BlockContentMap {
    pause: Pause
  }
  interface RootContentMap {
    pause: Pause
  }
}
