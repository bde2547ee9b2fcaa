import { catalogueOf, type MessagesOf } from '@lectern/languages'

/** What the narrator says. */
export type NarrationMessages = MessagesOf<'sound'>

export const catalogue = catalogueOf('sound')
