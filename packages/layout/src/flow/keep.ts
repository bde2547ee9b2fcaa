/** Lines that stay together at the foot of a page and at the head of the next: neither widows nor orphans. */
export const linesTogether = 2

/**
 * Whether a line stays with the next so that so many stand together.
 *
 * @param index of the line, from 0
 * @param count lines of the paragraph
 */
export function staysWithNext(index: number, count: number): boolean {
  return index < count - 1 && (index < linesTogether - 1 || index >= count - linesTogether)
}
