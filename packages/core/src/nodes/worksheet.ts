import type { Data, Node } from 'mdast'

/** An answer gap inside a sentence. */
export interface Blank extends Node {
  type: 'blank'
  /** Width in characters; emitters use about 12 when it is not given. */
  size?: number
  data?: Data
}

/** Ruled lines to write on. */
export interface AnswerLines extends Node {
  type: 'answerLines'
  /** How many lines, 1 to 60. */
  count: number
  data?: Data
}

declare module 'mdast' {
  interface PhrasingContentMap {
    blank: Blank
  }
  interface BlockContentMap {
    answerLines: AnswerLines
  }
  interface RootContentMap {
    blank: Blank
    answerLines: AnswerLines
  }
}
