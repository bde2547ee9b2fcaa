import type { Element, Properties } from 'hast'
import { e } from './elements.js'

/** A button with a sign for who sees it and words for everybody else; the style draws the sign where none is given. */
export function iconButton(properties: Properties, words: string, sign?: string): Element {
  return e(
    'button',
    { type: 'button', ...properties },
    sign && e('span', { ariaHidden: 'true' }, sign),
    e('span', { className: ['visually-hidden'] }, words),
  )
}

/** The head of what a button opens: its name (no heading, since it stands outside the text), and the button that closes it and gives the focus back. */
export function sheetHead(id: string, name: string, target: string, close: string): Element {
  return e(
    'div',
    { className: ['sheet-head'] },
    e('p', { id }, name),
    iconButton({ className: ['close'], popoverTarget: target, popoverTargetAction: 'hide' }, close, '×'),
  )
}
