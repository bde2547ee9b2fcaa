import type { ShortForm } from '../language.js'
import { inCase } from './in-case.js'
import { type Context, speaker } from './speaker.js'
import { templateOf } from './template.js'
import { winds } from './winds.js'
import { needsOf, patternOf } from './written.js'

/** Short forms that are known by what is around them, in the order of the file. */
export function shortFormsOf(context: Context): ShortForm[] {
  const { speech, placeholders } = context
  const listed = (speech.shortForms ?? []).map((one): ShortForm => {
    const fill = templateOf(one.say)
    return {
      needs: needsOf(one, placeholders),
      pattern: patternOf(one, placeholders),
      say: (written, _language, { groups, text, begin, end }) => {
        const around = {
          before: text.slice(Math.max(0, begin - 40), begin),
          after: text.slice(end, end + 24),
          mark: groups.mark ?? '',
        }
        return fill(speaker({ ...groups, written }, context, around))
      },
    }
  })
  return [
    ...inCase(speech.inCase ?? [], placeholders),
    ...listed,
    ...(speech.winds ? [winds(speech.winds, placeholders)] : []),
  ]
}
