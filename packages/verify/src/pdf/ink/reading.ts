import type { PdfDocument } from '../document.js'
import type { Font } from '../font.js'
import { identity, type Matrix } from '../matrix.js'
import type { PdfValue } from '../values.js'
import { black, type Color } from './color.js'
import { Ground } from './ground.js'
import type { Ink } from './ink.js'

/** What `q` saves and `Q` restores (ISO 32000-1, 8.4.1 and 9.3.1), as far as text and its ground need it. */
export interface GraphicsState {
  /** From the user space of the moment to the page's. */
  ctm: Matrix
  fill: Color
  font: Font | undefined
  size: number
  rise: number
  leading: number
  spacing: number
  wordSpacing: number
  /** 1 is a font's own width. */
  stretch: number
}

/** Where the reading of one page stands, and what it has found. */
export interface Reading {
  readonly pdf: PdfDocument
  readonly page: number
  readonly ink: Ink[]
  readonly ground: Ground
  /** By the number of their object, since every page names them anew. */
  readonly fonts: Map<PdfValue, Font>
  /** Names of the marked contents that are open. */
  readonly tags: string[]
  readonly saved: GraphicsState[]
  state: GraphicsState
  /** The text matrix, and the one at the beginning of the line (ISO 32000-1, 9.4.1). */
  text: Matrix
  line: Matrix
  /** Resources of the page, or of the form that is being drawn. */
  resources: PdfValue | undefined
  /** How many forms stand around what is drawn. */
  depth: number
}

export function startOf(pdf: PdfDocument, page: number, resources: PdfValue | undefined): Reading {
  return {
    pdf,
    page,
    ink: [],
    ground: new Ground(),
    fonts: new Map(),
    tags: [],
    saved: [],
    state: { ...initial },
    text: identity,
    line: identity,
    resources,
    depth: 0,
  }
}

const initial: GraphicsState = {
  ctm: identity,
  fill: black,
  font: undefined,
  size: 0,
  rise: 0,
  leading: 0,
  spacing: 0,
  wordSpacing: 0,
  stretch: 1,
}

export function save({ saved, state }: Reading): void {
  saved.push({ ...state })
}

export function restore(reading: Reading): void {
  reading.state = reading.saved.pop() ?? reading.state
}
