import { type OptionKinds, optionKinds } from '@lectern/core'
import type { StyleRole } from './roles.js'

/** Settings of a reader of office documents. */
export interface OfficeOptions {
  /** The house's own styles by their names in the program, in any case: `{ Merksatz: 'important', Aufgabe: 'heading-3' }`. */
  styles?: Readonly<Record<string, StyleRole>>
  /** Page marks where the pages of the file begin, as the program last laid them out. */
  pages?: boolean
}

export const officeOptionKinds: OptionKinds<OfficeOptions> = {
  styles: optionKinds.anyObject,
  pages: optionKinds.flag,
}
