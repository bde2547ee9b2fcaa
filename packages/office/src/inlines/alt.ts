import { saysNothing } from '@lectern/core'
import { type Draft, report } from '../draft.js'

/** What a file says of a picture. */
export interface Described {
  /** Text alternative. */
  alt?: string | undefined
  /** Title, beside the alternative. */
  title?: string | undefined
  /** Whether the author marked it as decoration. */
  isDecorative?: boolean
}

/** Word signs the descriptions that it makes itself, in its user's language, with a line of its own below an empty one. */
const signed = /\n\s*\n[^\n]{1,80}$|automatically generated|AI-generated content/i

/**
 * The alternative text that a person wrote: never a file's name or what a program guessed. `decorative` where the author said so.
 * A picture about which nothing is said has no `alt`, which core reports.
 */
export function altOf(
  { alt, title, isDecorative }: Described,
  draft: Draft,
): { alt: string | null; decorative?: true } {
  if (isDecorative) return { alt: '', decorative: true }
  const written = [alt, title].map((one) => one?.trim() ?? '').find((one) => one !== '')
  if (!written) return { alt: null }
  const text = written.replace(/\s+/g, ' ')
  if (!signed.test(written) && !saysNothing(text)) return { alt: text }
  report(
    draft,
    'alt',
    `Nobody wrote this alternative text: “${text.slice(0, 500)}”; it is left out`,
    `Say in your own words what the picture shows (${draft.format.altText}).`,
  )
  return { alt: null }
}
