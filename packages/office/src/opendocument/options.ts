import type { StyleRole } from '../roles.js'

/** Settings of the OpenDocument reader. */
export interface OpenDocumentOptions {
  /** The house's own styles by their names in Writer, in any case: `{ Merksatz: 'important', Aufgabe: 'heading-3' }`. */
  styles?: Readonly<Record<string, StyleRole>>
  /** Page marks where the pages of the file begin, as the program last laid them out. */
  pages?: boolean
}
