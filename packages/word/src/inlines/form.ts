import { made, textAt } from '../nodes.js'
import { child, childrenOf, type Markup, numberOf, settingOf, toggleOf } from '../package/xml.js'
import { rules } from '../rules.js'
import { type State, tell } from '../state.js'
import type { FormField } from './fields.js'
import type { Marks, Piece } from './pieces.js'

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
  if (name === 'FORMCHECKBOX') return text(field.form?.isChecked ? '☒' : '☐')
  if (name === 'FORMDROPDOWN' && field.form) {
    reportChoices(field.form.choices, state)
    return text(field.form.choices[field.form.chosen] ?? '')
  }
  if (name === 'FORMTEXT' && !field.isFilled) return [blank(state)]
  if (name === 'SYMBOL' && !field.isFilled) {
    const code = Number(field.instruction?.words[0])
    return code > 31 && code < 0x10ffff ? text(String.fromCodePoint(code)) : []
  }
  return []
}

/** @param placeholder the words that stand in the field until somebody fills it in */
export function blank(state: State, placeholder = ''): Piece {
  if (placeholder) {
    tell(
      state,
      rules['word-placeholder'],
      `A gap stands in place of the words “${placeholder.slice(0, 500)}”`,
      'Say beside the field what belongs there.',
    )
  }
  return { node: made(state, { type: 'blank' }), marks: {} }
}

export function reportChoices(choices: readonly string[], state: State): void {
  const all = choices.filter((one) => one.trim() !== '')
  if (all.length === 0) return
  tell(
    state,
    rules['word-choices'],
    `The choices of this field are shown on screen only: “${all.join('”, “')}”`,
    'Write them into the text if readers of the other editions need them.',
  )
}
