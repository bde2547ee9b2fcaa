import { catalogueOf, type MessagesOf } from '@lectern/languages'

/** What layout itself writes on the page. */
export type LayoutMessages = MessagesOf<'print'>

export const catalogue = catalogueOf('print')
