import type { AnyNode } from '@lectern/core/reading'
import { type Draft, report } from '../draft.js'
import { quoted } from '../findings/place.js'
import { made, paragraphAt, textAt } from '../nodes.js'
import { altOf, type Described } from './alt.js'
import type { Marks, Piece } from './pieces.js'

/** What the program draws itself has no picture in the file: its alternative text stands for it. */
export function drawn(described: Described, marks: Marks, draft: Draft): Piece[] {
  const { alt } = altOf(described, draft)
  if (!alt) return []
  delete described.alt
  report(
    draft,
    'object',
    `A drawing is left out; its alternative text is kept: “${quoted(alt)}”`,
    'Put a picture of it in its place (copy, then Paste Special as a picture).',
  )
  return [{ node: textAt(draft, alt), marks }]
}

/** What is said of a drawing that is text boxes: the words in them are its text. */
export function reportDrawnWords(described: Described, draft: Draft): void {
  const { alt } = altOf(described, draft)
  if (alt)
    report(
      draft,
      'object',
      `The words of a drawing stand in the text; its alternative text is left out: “${quoted(alt)}”`,
      'Say it in the text too if readers need it.',
    )
}

/**
 * A chart has no picture in the file: it is the table of its data.
 *
 * @param title its title
 * @param words what else is written in it
 * @param described what is said of it, which describes the table too
 */
export function chartInBox(
  title: string,
  words: readonly string[],
  described: Described,
  table: AnyNode | undefined,
  draft: Draft,
): void {
  report(
    draft,
    'object',
    `A chart${title ? ` (“${title}”)` : ''} is given as ${table ? 'the table of its data' : 'its words'}`,
    'Put a picture of the chart beside it if its look matters.',
  )
  const { alt } = altOf(described, draft)
  if (table && alt) Object.assign(table, { summary: alt })
  const caption = [title, ...words].filter(Boolean).join(' · ') || (table ? '' : (alt ?? ''))
  if (!caption) draft.boxes.push(table ? [table] : [])
  else if (!table) draft.boxes.push([paragraphAt(draft, caption)])
  else {
    const children = [{ ...paragraphAt(draft, caption), type: 'caption' }, table]
    draft.boxes.push([made(draft, { type: 'figure', children })])
  }
}
