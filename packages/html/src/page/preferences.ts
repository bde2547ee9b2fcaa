import type { Element, Properties } from 'hast'
import type { HtmlMessages } from '../words/index.js'
import { e } from './elements.js'

/** Hidden until the script is there to make it work. */
export function preferences(say: HtmlMessages, mark: Properties): Element {
  const sizes = ['110', '125', '150', '200', '300'].map((size): [string, string] => [size, `${size} %`])
  return e(
    'details',
    { className: ['preferences'], hidden: true, ...mark },
    e('summary', {}, say.preferences),
    e(
      'form',
      {},
      choice('size', say.textSize, [['', '100 %'], ...sizes]),
      choice('spacing', say.lineSpacing, [
        ['', say.normal],
        ['wide', say.wide],
        ['wider', say.wider],
      ]),
      choice('width', say.width, [
        ['', say.normal],
        ['narrow', say.narrow],
        ['full', say.full],
      ]),
      choice('theme', say.theme, [
        ['', say.system],
        ['light', say.light],
        ['sepia', say.sepia],
        ['dark', say.dark],
        ['contrast', say.contrast],
      ]),
      e('label', {}, e('input', { type: 'checkbox', name: 'motion', value: 'less' }), ` ${say.motion}`),
      e('button', { type: 'reset' }, say.reset),
      e('p', { role: 'status' }),
    ),
  )
}

function choice(
  name: string,
  label: string,
  values: readonly (readonly [value: string, label: string])[],
): Element {
  const options = values.map(([value, text]) => e('option', { value }, text))
  return e('label', {}, label, ' ', e('select', { name }, options))
}
