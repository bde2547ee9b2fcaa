import type { Words } from '@lectern/core'
import { catalogueOf, type MessagesOf } from '@lectern/languages'

/** The words that the book itself says are those of any book. */
export type BookWords = Words<MessagesOf<'book'>>

export const words = catalogueOf('book')
