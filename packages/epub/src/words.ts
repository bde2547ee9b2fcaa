import type { Words } from '@lectern/core'
import { catalogueOf, type MessagesOf } from '@lectern/languages'

/** What the book itself says. */
export type EpubMessages = MessagesOf<'book'>

/** The words, and the language that they are really in. */
export type EpubWords = Words<EpubMessages>

export const words = catalogueOf('book')
