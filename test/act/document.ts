import { createRequire } from 'node:module'

// jsdom has no types of its own.
interface Jsdom {
  JSDOM: new (html: string) => { window: { document: Document } }
}
const { JSDOM } = createRequire(import.meta.url)('jsdom') as Jsdom

export function documentOf(html: string): Document {
  return new JSDOM(html).window.document
}
