import type { Numbering } from '@lectern/core'

/** What a paragraph of a list is numbered with. */
export interface ItemNumber {
  /** Items with one key are of one list. */
  key: string
  /** From 0. */
  level: number
  /** Whether the item's list is numbered. */
  ordered: boolean
  /** How its number looks. */
  numbering?: Numbering
  /** The item's number. */
  value: number
  /** The number as the program shows it: "1.", "1.2", "Article 3". Empty for bullets, and where nothing is shown. */
  label: string
  /** Whether a list of the article shows another label: its level alone, or other digits. */
  isOther: boolean
  /** Whether the shown number has words, or is nothing at all: no list can say that. */
  isText: boolean
}
