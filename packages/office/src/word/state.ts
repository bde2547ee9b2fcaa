import type { Rule } from '@lectern/core'
import type { AnyNode } from '@lectern/core/reading'
import type { Draft } from '../draft.js'
import type { Place } from '../findings/place.js'
import type { Markup } from '../package/xml.js'
import type { HouseStyles } from '../roles.js'
import type { Fields } from './inlines/fields.js'
import type { WordOptions } from './options.js'
import type { Part } from './package/open.js'
import type { Counters } from './styles/counters.js'
import type { Numbering } from './styles/numbering.js'
import type { Styles } from './styles/styles.js'

/** What was read of a file before its words are. */
export interface WordFile {
  main: Part
  styles: Styles
  numbering: Numbering
  footnotes: Notes
  endnotes: Notes
  comments: ReadonlyMap<string, Markup>
  /** Comments that are marked as done. */
  done: ReadonlySet<string>
  /** Charts and drawings, by their paths. */
  parts: ReadonlyMap<string, Part>
}

export interface Notes {
  part: Part | undefined
  byId: ReadonlyMap<string, Markup>
}

/** What the steps of reading a Word file share. */
export interface State extends Draft {
  file: WordFile
  options: WordOptions
  house: HouseStyles
  /** The part whose relationships count. */
  part: Part
  counters: Counters
  fields: Fields
  /** Notes in the order of their first calls: identifiers, with where they are called. */
  notes: Map<string, Place>
  /** Where comments stand, by their ids. */
  comments: Map<string, Place>
  /** Page marks: the number of the page that is being read, and what counts pages. */
  page: { number: number; by: 'layout' | 'breaks' | 'nothing' }
  /** Turns the content of a text box into blocks; given here since blocks and words hold each other. */
  blocksIn(container: Markup, state: State): AnyNode[]
}

export function tell(state: State, rule: Rule, reason: string, hint?: string): void {
  state.findings.tell(rule, reason, state.place, hint)
}

/** The address of what a relationship names outside, or undefined. */
export function outsideOf({ part }: State, id: string | undefined): string | undefined {
  const relationship = part.relationships.get(id ?? '')
  return relationship?.isOutside ? relationship.target : undefined
}
