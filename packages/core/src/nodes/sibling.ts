/** An article that is published in the same run. */
export interface Sibling {
  /** Where its editions are, from this one's, without what they end with ("../lake/lake"). */
  base: string
  /** `#` and the id of a place in it, or nothing. */
  fragment: string
}

/** Declared on unist's nodes, as in `data.ts`. */
declare module 'unist' {
  interface Data {
    /** Where a link leads in the same kind of edition. */
    sibling?: Sibling
  }
}

/**
 * The address of the same edition of another article, for a link that leads to one.
 *
 * @param ending of the file's name, without its point ("html", "large-print.pdf")
 */
export function siblingAddress(
  { data }: { data?: { sibling?: Sibling } | undefined },
  ending: string,
): string | undefined {
  const sibling = data?.sibling
  return sibling && `${encodeURI(sibling.base)}.${ending}${sibling.fragment}`
}
