import type { Data, Node } from 'mdast'

/** An answer gap inside a sentence. */
export interface Blank extends Node {
  type: 'blank'
  /** Width in characters; emitters use about 12 when it is not given. */
  size?: number
  data?: Data
}

/** What an answer is written or drawn on: squares of 5 mm, graph paper of 2 mm and 1 cm, or an empty frame. */
export type AnswerPaper = 'squared' | 'graph' | 'plain'

/** Space to write an answer on, or to draw it. */
export interface AnswerLines extends Node {
  type: 'answerLines'
  /** How many lines it has, or takes, 1 to 60. */
  count: number
  /** Default: ruled lines. */
  paper?: AnswerPaper
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
