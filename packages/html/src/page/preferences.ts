import { scriptOf } from '@lectern/core'
import type { Element, Properties } from 'hast'
import type { Content } from '../content.js'
import { offered } from '../styles/fonts.js'
import type { HtmlMessages } from '../words.js'
import { iconButton, sheetHead } from './controls.js'
import { e, type Piece } from './elements.js'
import type { PageParts } from './parts.js'

export interface PreferenceParts {
  /** Families that are embedded in the page and are not what it is set in. */
  fonts: readonly string[]
  /** Whether the page has page numbers to show. */
  hasPages: boolean
  /** Whether the script of the language is one whose letters join, and may not be parted. */
  isJoined: boolean
}

export function preferenceParts(
  { article, pages, faces, theme }: PageParts,
  { pageBreaks }: Content,
): PreferenceParts {
  const isJoined = scriptOf(article.meta.lang) === 'Arab'
  return { fonts: offered(faces, theme), hasPages: pages.length + pageBreaks > 0, isJoined }
}

type Choice = readonly [value: string, label: string]

/**
 * The button "Aa" and what it opens. Each field's first choice is the page as it is. The button is shown by the script that makes it work.
 * What it opens is a popover, which leaves the text in sight, closes by Escape and gives the focus back.
 */
export function preferences(parts: PreferenceParts, say: HtmlMessages, mark: Properties): Piece {
  const id = 'lectern-preferences'
  const name = e('span', { className: ['visually-hidden'] }, `, ${say.preferences}`)
  return [
    e('button', { type: 'button', className: ['aa'], popoverTarget: id, ...mark }, 'Aa', name),
    e(
      'div',
      {
        id,
        className: ['preferences', 'sheet'],
        popover: 'auto',
        role: 'dialog',
        ariaLabelledBy: [`${id}-title`],
        ...mark,
      },
      sheetHead(`${id}-title`, say.preferences, id, say.close),
      e(
        'form',
        {},
        size(say),
        colours(say),
        choice('font', say.font, fonts(parts, say)),
        choice('leading', say.lineSpacing, [['', say.normal], ...leadings]),
        choice('width', say.width, [
          ['', say.normal],
          ['narrow', say.narrow],
          ['full', say.full],
        ]),
        e('details', {}, e('summary', {}, say.more), e('div', { className: ['fields'] }, more(parts, say))),
        e('p', { role: 'status' }),
      ),
    ),
  ]
}

/** Steps of the text's size: percent of the size that the browser is set to. The script shows the value in the middle. */
function size(say: HtmlMessages): Element {
  return e(
    'div',
    { className: ['stepper'], role: 'group', ariaLabelledBy: ['lectern-size'] },
    e('span', { id: 'lectern-size' }, say.textSize),
    iconButton({ dataStep: '-1' }, say.smaller, '−'),
    e('span', { className: ['value'] }, '100 %'),
    iconButton({ dataStep: '1' }, say.larger, '+'),
    e('input', { type: 'hidden', name: 'size' }),
  )
}

function colours(say: HtmlMessages): Element {
  const choices: Choice[] = [
    ['', say.system],
    ['light', say.light],
    ['sepia', say.sepia],
    ['dark', say.dark],
    ['contrast', say.contrast],
  ]
  const radio = ([value, label]: Choice) =>
    e('label', {}, e('input', { type: 'radio', name: 'theme', value, checked: value === '' }), ` ${label}`)
  return e(
    'fieldset',
    {},
    e('legend', {}, say.theme),
    e('div', { className: ['colours'] }, choices.map(radio)),
  )
}

function more(parts: PreferenceParts, say: HtmlMessages): Piece[] {
  const spaces: Choice[] = [
    ['', say.normal],
    ['1', say.wide],
    ['2', say.wider],
    ['3', say.widest],
  ]
  return [
    choice('words', say.wordSpacing, spaces),
    !parts.isJoined && choice('letters', say.letterSpacing, spaces),
    choice('align', say.alignment, [
      ['', say.normal],
      ['justify', say.justified],
    ]),
    box('motion', 'less', say.motion),
    parts.hasPages && box('pages', 'show', say.pageNumbers),
    e('button', { type: 'reset' }, say.reset),
  ]
}

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
  return e('label', { className: ['field'] }, e('span', {}, label), ' ', e('select', { name }, options))
}

function box(name: string, value: string, label: string): Element {
  return e('label', {}, e('input', { type: 'checkbox', name, value }), ` ${label}`)
}
