import { blank, checkBox, reportChoices } from '../../inlines/blank.js'
import type { Marks, Piece } from '../../inlines/pieces.js'
import { textAt } from '../../nodes.js'
import { child, childrenOf, type Markup, numberOf } from '../../package/xml.js'
import { settingOf, toggleOf } from '../package/xml.js'
import type { State } from '../state.js'
import { drawnByCode } from './drawn-field.js'
import type { FormField } from './fields.js'

/** The form field that begins here (17.16.17), where one does. */
export function formOf(fldChar: Markup): FormField | undefined {
  const data = child(fldChar, 'w:ffData')
  if (!data) return undefined
  const [box, list] = [child(data, 'w:checkBox'), child(data, 'w:ddList')]
  return {
    kind: box ? 'box' : list ? 'list' : 'text',
    isChecked: toggleOf(box, 'w:checked') ?? toggleOf(box, 'w:default') ?? false,
    choices: childrenOf(list, 'w:listEntry').map(({ attributes }) => attributes['w:val'] ?? ''),
    chosen: numberOf(settingOf(list, 'w:result')) ?? numberOf(settingOf(list, 'w:default')) ?? 0,
    name: settingOf(data, 'w:name') ?? '',
  }
}

/** A field that ends: form fields, and what Word draws by the code alone. */
export function fieldEnds(fldChar: Markup, marks: Marks, state: State): Piece[] {
  if (fldChar.attributes['w:fldCharType'] !== 'end') return []
  const inContents = state.fields.inContents
  const field = state.fields.end()
  if (!field || inContents || !state.fields.areWords) return []
  const name = field.instruction?.name
  const text = (value: string): Piece[] => [{ node: textAt(state, value), marks }]
  if (name === 'FORMCHECKBOX') return checkBox(field.form?.isChecked === true, marks, state)
  if (name === 'FORMDROPDOWN' && field.form) {
    reportChoices(field.form.choices, state)
    return text(field.form.choices[field.form.chosen] ?? '')
  }
  if (name === 'FORMTEXT' && !field.isFilled) return [blank(state)]
  return field.isFilled ? [] : drawnByCode(field.code, marks, state)
}
