import type { Description, Direction, OutlineItem } from '@lectern/core'
import type { Flow } from '../flow/flow.js'
import type { Tag } from '../tags/tag.js'

/** A description that stands in a section of its own, and what it describes. */
export interface AwaitedDescription {
  node: Description
  /** What the picture is called there. */
  title: string
  lang: string
  dir: Direction
  /** Where the link in the text stands, and the one back. */
  from: string
  to: string
}

/** A note that stands behind the text. */
export interface Endnote {
  number: number
  tag: Tag
  flows: readonly Flow[]
}

/** What waits for a section behind the text, and the sections that were made. */
export interface EndMatter {
  readonly sections: readonly OutlineItem[]
  readonly descriptions: readonly AwaitedDescription[]
  /** Numbers of the addresses that are listed. */
  readonly addresses: ReadonlyMap<string, number>
  /** In the order of their numbers. */
  endnotes(): Endnote[]
  addSection(section: OutlineItem): void
  addDescription(description: AwaitedDescription): void
  addEndnote(note: Endnote): void
  /** The number of an address in the list; a new one where it is not there yet. */
  numberOf(address: string): number
}

export function openEndMatter(): EndMatter {
  const sections: OutlineItem[] = []
  const descriptions: AwaitedDescription[] = []
  const addresses = new Map<string, number>()
  const notes: Endnote[] = []
  return {
    sections,
    descriptions,
    addresses,
    endnotes: () => notes.sort((one, other) => one.number - other.number),
    addSection: (section) => void sections.push(section),
    addDescription: (description) => void descriptions.push(description),
    addEndnote: (note) => void notes.push(note),
    numberOf(address) {
      const number = addresses.get(address) ?? addresses.size + 1
      addresses.set(address, number)
      return number
    },
  }
}
