import { textOf } from '@lectern/core'
import type { AnyNode } from '@lectern/core/reading'
import { type Draft, report } from '../draft.js'
import { reportHidden, reportUnread } from '../findings/left-out.js'
import { below, shortened } from '../findings/place.js'
import { type Piece, textOfPieces } from '../inlines/pieces.js'
import type { Role } from '../roles.js'

/** What a paragraph holds: its words, and the blocks of its text boxes. */
export interface Gathered {
  /** Words and what stands among them, in order. */
  pieces: Piece[]
  /** The blocks of each text box. */
  boxes: AnyNode[][]
}

/**
 * Reads the words of a paragraph. Whatever is left of them is told.
 *
 * @param source its words as the file has them, run by run
 * @param read turns the paragraph into pieces
 */
export function gathered(source: readonly string[], read: () => Piece[], draft: Draft): Gathered {
  const { boxes: outer, hidden, aside } = draft
  const told = draft.findings.count
  Object.assign(draft, { boxes: [], hidden: '', aside: '' })
  const pieces = read()
  const { boxes } = draft
  reportHidden(draft)
  const kept = [...pieces.map(({ node }) => node), ...boxes.flat()].map(textOf)
  reportUnread(source, textOfPieces(pieces) + kept.join(' '), told, draft)
  Object.assign(draft, { boxes: outer, hidden, aside })
  return { pieces, boxes }
}

/** An empty paragraph outside tables. One whose words are hidden, deleted or told otherwise is not empty. */
export function reportEmpty(words: string, draft: Draft): void {
  if (!draft.inCell && words === '')
    report(
      draft,
      'empty',
      'An empty paragraph is left out',
      'Give the style of the paragraph before space after it.',
    )
}

/** Headings are where findings say they are. */
export function remember(role: Role, node: AnyNode | undefined, draft: Draft): void {
  const level = /^heading-(\d)$/.exec(role)?.[1]
  if (level && node)
    draft.place = {
      ...draft.place,
      headings: below(draft.place.headings, { level: Number(level), words: textOf(node) }),
    }
}

/** Every edition makes a table of contents of its own. */
export function reportContents(words: string, draft: Draft): void {
  draft.contents += ` ${words}`
  report(
    draft,
    'contents',
    `A table of contents is left out, since every edition makes its own: “${shortened(words)}”`,
  )
}
