import type { Direction } from '@lectern/core'
import type { Node } from 'unist'
import type { Flow } from './flow/flow.js'
import type { Given } from './given.js'
import type { Look } from './look.js'
import type { EndMatter } from './state/end-matter.js'
import type { Findings } from './state/findings.js'
import type { LeadIn } from './state/lead-in.js'
import type { NoteCall, Notes } from './state/notes.js'
import type { PageNumbers } from './state/page-numbers.js'
import type { Tag } from './tags/tag.js'

/** Where words are set and how they look: all that setting a paragraph needs. It writes findings only. */
export interface Place {
  readonly given: Given
  readonly findings: Findings
  /** From the left of the text area. */
  x: number
  width: number
  look: Look
  dir: Direction
  /** False in notes and in words of our own: no page of the edition's map begins with them. */
  main: boolean
}

/**
 * The parts of a setting that change, each by its own methods alone. A handler that declares `Place & Pick<Setting, 'notes'>`
 * can touch the notes and nothing else.
 */
export interface Setting {
  readonly given: Given
  readonly findings: Findings
  readonly numbers: PageNumbers
  readonly notes: Notes
  readonly endMatter: EndMatter
  readonly leadIn: LeadIn
  /** The number of the next formula, from 1. */
  nextFormula(): number
  /** Sets a block by its handler: what handlers of blocks that hold others need of the table of all. */
  flowBlock(node: Node, scope: Scope): void
  /** Sets the blocks of a note when it is first called: what inline handlers need of those of blocks. */
  setNote(call: NoteCall, setting: Setting): void
}

/** The setting alone, of a scope that stands somewhere in it. */
export function settingOf(scope: Setting): Setting {
  const { given, findings, numbers, notes, endMatter, leadIn, nextFormula, flowBlock, setNote } = scope
  return { given, findings, numbers, notes, endMatter, leadIn, nextFormula, flowBlock, setNote }
}

/** Where what is made hangs: an element of the tree, and the flow that becomes pages. */
export interface Target {
  /** Element that holds what is made. */
  tag: Tag
  out: Flow[]
}

/** Where a block handler stands. */
export interface Scope extends Place, Setting, Target {
  /** White space around paragraphs, points. */
  space: number
  /** Where the outermost list stands. */
  home?: { x: number; width: number }
  /** Depth of lists and panels around. */
  listDepth: number
  panelDepth: number
  /** In a figure, which may float as a whole: its parts do not. */
  inFigure?: boolean
}

/** The scope of something with room of its own: lists in it do not begin again at a margin outside. */
export function roomOfItsOwn({ home: _, ...scope }: Scope): Scope {
  return scope
}
