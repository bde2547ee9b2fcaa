import type { Block } from '../article.js'
import type { Abbreviation } from '../nodes/index.js'

/**
 * How running text gives the long form of an abbreviation where it stands: the author's own words say it, they do not and it is added (WCAG 3.1.4,
 * G97), or it is not the place for it.
 */
export type LongForm = 'said' | 'missing' | 'none'

/**
 * Whether an abbreviation is the first with its long form in running text, and whether that text says the form itself. Headings are names, which more
 * words would change; so are links, header cells and buttons, for which it is not to be asked.
 *
 * @param block around it
 * @param met long forms that running text has had, in lower case; this one is added
 */
export function longFormAt(
  { title }: Abbreviation,
  { type, text }: Pick<Block, 'type' | 'text'>,
  met: Set<string>,
): LongForm {
  const key = title.toLowerCase()
  if (key === '' || !isRunningText(type) || met.has(key)) return 'none'
  met.add(key)
  return text.toLowerCase().includes(key) ? 'said' : 'missing'
}

/** What follows the short form where its long form is missing. */
export function addedLongForm({ title }: Abbreviation): string {
  return ` (${title})`
}

function isRunningText(type: Block['type']): boolean {
  return type === 'paragraph' || type === 'tableCell' || type === 'caption'
}
