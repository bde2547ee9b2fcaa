export type Direction = 'ltr' | 'rtl'

declare module 'mdast' {
  interface Data {
    /** Unique in the article; on every block, and on inline nodes that can be linked to. */
    id?: string
    /** BCP 47, only where it differs from the parent's. */
    lang?: string
    dir?: Direction
    /** Printed, but not read out; the sound says so in a short phrase. */
    skip?: boolean
    /** Quoted heading of the article itself: the one `h1`. */
    title?: boolean
  }
}
