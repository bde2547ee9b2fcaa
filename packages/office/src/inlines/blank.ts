import { type Draft, report } from '../draft.js'
import { quoted } from '../findings/place.js'
import { made, textAt } from '../nodes.js'
import type { Marks, Piece } from './pieces.js'

/**
 * A gap to write in.
 *
 * @param placeholder the words that stand in the field until somebody fills it in
 */
export function blank(draft: Draft, placeholder = ''): Piece {
  if (placeholder) {
    report(
      draft,
      'placeholder',
      `A gap stands in place of the words “${quoted(placeholder)}”`,
      'Say beside the field what belongs there.',
    )
  }
  return { node: made(draft, { type: 'blank' }), marks: {} }
}

/** Tells of a list to choose from, whose other choices stand nowhere else. */
export function reportChoices(choices: readonly string[], draft: Draft): void {
  const all = choices.filter((one) => one.trim() !== '')
  if (all.length === 0) return
  report(
    draft,
    'choices',
    `The choices of this field are shown on screen only: “${all.join('”, “')}”`,
    'Write them into the text if readers of the other editions need them.',
  )
}

/** A box to check. */
export function checkBox(isChecked: boolean, marks: Marks, draft: Draft): Piece[] {
  return [{ node: textAt(draft, isChecked ? '☒' : '☐'), marks, isChecked }]
}
