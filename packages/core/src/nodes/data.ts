/** Direction of writing. */
export type Direction = 'ltr' | 'rtl'

/** Declared on unist's nodes, so that passes which walk any tree see it too; mdast's `Data` extends this. */
declare module 'unist' {
  interface Data {
    /** Unique in the article; on every block, and on inline nodes that can be linked to. */
    id?: string
    /** BCP 47, only where it differs from the parent's. */
    lang?: string
    dir?: Direction
    /** Printed, but not read out; the sound says so in a short phrase. */
    skip?: boolean
    /** For whom alone it is (`teacher`): copies for others do not have it. A heading takes its section with it. */
    audience?: string
    /** The heading is the article's title: the one `h1`. */
    title?: boolean
  }
}
