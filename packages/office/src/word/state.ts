import type { Draft } from '../draft.js'
import type { Place } from '../findings/place.js'
import type { Markup } from '../package/xml.js'
import type { Fields } from './inlines/fields.js'
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
  /** The part whose relationships count. */
  part: Part
  counters: Counters
  fields: Fields
  /** Where comments stand, by their ids. */
  comments: Map<string, Place>
}

/** The address of what a relationship names outside, or undefined. */
export function outsideOf({ part }: State, id: string | undefined): string | undefined {
  const relationship = part.relationships.get(id ?? '')
  return relationship?.isOutside ? relationship.target : undefined
}
