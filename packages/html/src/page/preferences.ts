import type { Element, Properties } from 'hast'
import type { HtmlMessages } from '../words.js'
import { e } from './elements.js'

export interface PreferenceParts {
  /** Families that are embedded in the page. */
  fonts: readonly string[]
  /** Whether the page has page numbers to show. */
  hasPages: boolean
  /** Whether the script of the language is one whose letters join, and may not be parted. */
  isJoined: boolean
}

type Choice = readonly [value: string, label: string]

/** Each field's first choice is the page as it is. Hidden until the script is there to make it work. */
export function preferences(parts: PreferenceParts, say: HtmlMessages, mark: Properties): Element {
  return e(
    'details',
    { className: ['preferences'], hidden: true, ...mark },
    e('summary', { id: 'lectern-preferences' }, say.preferences),
    e(
      'form',
      { ariaLabelledBy: ['lectern-preferences'] },
      ...letters(parts, say),
      ...lines(say),
      choice('theme', say.theme, [
        ['', say.system],
        ['light', say.light],
        ['sepia', say.sepia],
        ['dark', say.dark],
        ['contrast', say.contrast],
      ]),
      e(
        'div',
        { className: ['preference-switches'] },
        box('motion', 'less', say.motion),
        parts.hasPages && box('pages', 'show', say.pageNumbers),
      ),
      e('button', { type: 'reset' }, say.reset),
      e('p', { role: 'status' }),
    ),
  )
}

function letters(parts: PreferenceParts, say: HtmlMessages) {
  const spaces: Choice[] = [
    ['', say.normal],
    ['1', say.wide],
    ['2', say.wider],
    ['3', say.widest],
  ]
  return [
    choice('size', say.textSize, sizes),
    choice('font', say.font, fonts(parts, say)),
    choice('leading', say.lineSpacing, [['', say.normal], ...leadings]),
    choice('words', say.wordSpacing, spaces),
    !parts.isJoined && choice('letters', say.letterSpacing, spaces),
  ]
}

function lines(say: HtmlMessages) {
  return [
    choice('width', say.width, [
      ['', say.normal],
      ['narrow', say.narrow],
      ['full', say.full],
    ]),
    choice('align', say.alignment, [
      ['', say.normal],
      ['justify', say.justified],
    ]),
  ]
}

/** Percent of the size that the browser is set to. */
const sizes: readonly Choice[] = ['', '90', '110', '125', '150', '175', '200', '250', '300'].map((size) => [
  size,
  `${size || 100} %`,
])

const leadings: readonly Choice[] = ['1.5', '1.8', '2', '2.5'].map((value) => [value, value])

function fonts({ fonts }: PreferenceParts, say: HtmlMessages): Choice[] {
  return [
    ['', say.asThePage],
    ...fonts.map((family, index): Choice => [String(index), family]),
    ['sans', say.sansSerif],
    ['serif', say.serif],
    ['mono', say.fixedWidth],
  ]
}

function choice(name: string, label: string, values: readonly Choice[]): Element {
  const options = values.map(([value, text]) => e('option', { value }, text))
  return e('label', {}, e('span', {}, label), ' ', e('select', { name }, options))
}

function box(name: string, value: string, label: string): Element {
  return e('label', {}, e('input', { type: 'checkbox', name, value }), ` ${label}`)
}
