import type {
  Insert,
  Keyboard,
  Mark,
  Pronunciation,
  Ruby,
  Span,
  Subscript,
  Superscript,
  Time,
} from '@lectern/core'
import type { Delete, Emphasis, Strong, Text } from 'mdast'
import type { Parent } from '../node.js'
import { phrasing } from '../render.js'
import { type Child, classOf, element, elementOf, type State, sayIn, text as textNode } from '../state.js'
import { textRun } from '../text-run.js'
import { isTimeString } from '../time-string.js'

export function text(node: Text, state: State): Child[] {
  return textRun(node.value, state)
}

export const emphasis = (node: Emphasis, state: State) => wrapped('em', node, state)
export const strong = (node: Strong, state: State) => wrapped('strong', node, state)
/** Most screen readers say nothing of these elements: the page's style adds our words, for ears only. */
export function deletion(node: Delete, state: State): Child[] {
  const { deleted, endOfDeletion } = sayIn(state).say
  return edited('del', node, state, deleted, endOfDeletion)
}

export function insertion(node: Insert, state: State): Child[] {
  const { inserted, endOfInsertion } = sayIn(state).say
  return edited('ins', node, state, inserted, endOfInsertion)
}

function edited(tagName: string, node: Parent, state: State, before: string, after: string): Child[] {
  return wrapped(tagName, node, state, { ...classOf(state, 'edit'), dataBefore: before, dataAfter: after })
}

export const keyboard = (node: Keyboard, state: State) => wrapped('kbd', node, state)
export const subscript = (node: Subscript, state: State) => wrapped('sub', node, state)
export const superscript = (node: Superscript, state: State) => wrapped('sup', node, state)
export const mark = (node: Mark, state: State) => wrapped('mark', node, state)

/** An element only where there is something to say with it. */
export function span(node: Span, state: State): Child[] {
  const { id, lang, dir } = node.data ?? {}
  if (node.smallCapitals) return wrapped('span', node, state, classOf(state, 'small-capitals'))
  return id || lang || dir ? wrapped('span', node, state) : phrasing(node.children, state)
}

/** How a word sounds is for sound; the page shows the word, and a book may say it to reading systems that speak. */
export function pronunciation(node: Pronunciation, state: State): Child[] {
  if (!state.run.options.pronunciation || !node.ipa) return span({ ...node, type: 'span' }, state)
  return wrapped('span', node, state, { 'ssml:alphabet': 'ipa', 'ssml:ph': node.ipa })
}

/** On pages with parentheses for browsers that do not know ruby; reading systems do (EPUBCheck advises against `rp`). */
export function ruby(node: Ruby, state: State): Child[] {
  const reading = element('rt', {}, [textNode(node.annotation)])
  const parenthesis = (sign: string) => (state.run.xhtml ? [] : [element('rp', {}, [textNode(sign)])])
  const inner = [...phrasing(node.children, state), ...parenthesis('('), reading, ...parenthesis(')')]
  return [elementOf(state, node, 'ruby', {}, inner)]
}

/** Only a valid time string may stand in `datetime` (HTML 4.5.14). */
export function time(node: Time, state: State): Child[] {
  const dateTime = node.datetime.trim()
  return isTimeString(dateTime)
    ? wrapped('time', node, state, { dateTime })
    : span({ ...node, type: 'span' }, state)
}

function wrapped(tagName: string, node: Parent, state: State, properties = {}): Child[] {
  return [elementOf(state, node, tagName, properties, phrasing(node.children, state))]
}
