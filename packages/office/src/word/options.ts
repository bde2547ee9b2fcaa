import type { StyleRole } from '../roles.js'

/** Settings of the Word reader. */
export interface WordOptions {
  /** The house's own styles by their names in Word, in any case: `{ Merksatz: 'important', Aufgabe: 'heading-3' }`. */
  styles?: Readonly<Record<string, StyleRole>>
  /** Page marks where the pages of the Word file begin, as Word last laid them out. */
  pages?: boolean
}
