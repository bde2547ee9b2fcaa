import type { FormulaDrawing } from '@lectern/core'
import type { Spoken } from './speech.js'

/** A formula that is to be worked out; all that the result depends on. */
export interface Formula {
  tex: string
  display: boolean
  /** Of the text around it. */
  lang: string
  /** With a drawing, for print. */
  drawn: boolean
}

export type WorkedOut =
  | { mathml: string; screen?: string; drawing?: FormulaDrawing; spoken: Spoken }
  | { problem: string }
