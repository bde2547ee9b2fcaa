import { blank, checkBox, reportChoices } from '../../inlines/blank.js'
import type { Piece } from '../../inlines/pieces.js'
import { textAt } from '../../nodes.js'
import { childrenOf, descendantsOf, type Markup, textIn } from '../../package/xml.js'
import type { State } from '../state.js'
import { type Context, inside, wordsIn } from './words.js'

/** Controls of forms by their ids (part 3, 13). */
export function controlsIn(text: Markup): ReadonlyMap<string, Markup> {
  const controls = [...descendantsOf(text)].filter(({ name }) => /^form:(?!form$|propert|list-)/.test(name))
  return new Map(controls.map((one) => [one.attributes['xml:id'] ?? one.attributes['form:id'] ?? '', one]))
}

/** Writer shows what belongs in a placeholder between angle brackets. */
export function placeholder(element: Markup, { state }: Context): Piece[] {
  return [blank(state, textIn(element).replace(/^<|>$/g, '').trim())]
}

export function dropDown(element: Markup, { state, around }: Context): Piece[] {
  reportChoices(
    childrenOf(element, 'text:label').map(({ attributes }) => attributes['text:value'] ?? ''),
    state,
  )
  const chosen = element.children
    .filter((one) => typeof one === 'string')
    .join('')
    .trim()
  return chosen ? [{ node: textAt(state, chosen), marks: around }] : [blank(state)]
}

export function contentControl(element: Markup, context: Context): Piece[] {
  const { attributes } = element
  reportChoices(
    childrenOf(element, 'loext:list-item').map(
      (one) => one.attributes['loext:display-text'] ?? one.attributes['loext:value'] ?? '',
    ),
    context.state,
  )
  if (attributes['loext:checkbox'] === 'true')
    return checkBox(attributes['loext:checked'] === 'true', context.around, context.state)
  if (attributes['loext:showing-place-holder'] === 'true') return [blank(context.state, wordsIn(element))]
  return inside(element, context)
}

/** Fields of Word's forms in Writer: boxes and lists, whose state is in their parameters. */
export function fieldMark(element: Markup, { state, around }: Context): Piece[] {
  const kind = element.attributes['field:type'] ?? ''
  const parameters = childrenOf(element, 'field:param').map(({ attributes }) => [
    attributes['field:name'] ?? '',
    attributes['field:value'] ?? '',
  ])
  const value = (name: string) => parameters.find(([one]) => one === name)?.[1]
  if (kind.endsWith('FORMCHECKBOX')) return checkBox(value('Checkbox_Checked') === 'true', around, state)
  if (!kind.endsWith('FORMDROPDOWN')) return [blank(state)]
  const choices = parameters.filter(([name]) => name === 'Dropdown_ListEntry').map(([, entry]) => entry ?? '')
  reportChoices(choices, state)
  const chosen = choices[Number(value('Dropdown_Selected') ?? -1)]
  return chosen ? [{ node: textAt(state, chosen), marks: around }] : [blank(state)]
}

/** A control that is drawn: what is in it, or a gap; boxes have their words beside them. */
export function control({ attributes }: Markup, { state, around }: Context): Piece[] {
  const element = state.controls.get(attributes['draw:control'] ?? '')
  if (!element) return []
  const {
    'form:label': label = '',
    'form:current-value': current,
    'form:value': initial,
  } = element.attributes
  const text = (words: string): Piece[] => (words ? [{ node: textAt(state, words), marks: around }] : [])
  if (element.name === 'form:checkbox')
    return [...checkBox(isChosen(element), around, state), ...text(label && ` ${label}`)]
  if (element.name === 'form:radio') return text(`${isChosen(element) ? '◉' : '○'} ${label}`.trim())
  if (
    /^form:(?:text|textarea|password|number|date|time|formatted-text|generic-control|file)$/.test(
      element.name,
    )
  ) {
    const filled = current ?? initial ?? ''
    return filled ? text(filled) : [blank(state)]
  }
  if (element.name === 'form:listbox' || element.name === 'form:combobox')
    return chosenOf(element, state, text)
  return text(label)
}

function isChosen({ attributes }: Markup): boolean {
  return /^(?:checked|true)$/.test(
    attributes['form:current-state'] ??
      attributes['form:state'] ??
      attributes['form:current-selected'] ??
      attributes['form:selected'] ??
      '',
  )
}

function chosenOf(element: Markup, state: State, text: (words: string) => Piece[]): Piece[] {
  const options = [...childrenOf(element, 'form:option'), ...childrenOf(element, 'form:item')]
  const labels = options.map(({ attributes }) => attributes['form:label'] ?? attributes['form:value'] ?? '')
  reportChoices(labels, state)
  const at = options.findIndex(
    ({ attributes }) => (attributes['form:current-selected'] ?? attributes['form:selected']) === 'true',
  )
  const chosen = element.attributes['form:current-value'] ?? labels[at] ?? ''
  return chosen ? text(chosen) : [blank(state)]
}
