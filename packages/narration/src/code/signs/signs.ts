/** What each sign of code is called. */
export type Signs = Readonly<Record<string, string>>
