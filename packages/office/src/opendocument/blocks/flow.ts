import type { AnyNode } from '@lectern/core/reading'
import { assembled } from '../../blocks/assemble.js'
import type { Entry } from '../../blocks/entry.js'
import { reportContents } from '../../blocks/gather.js'
import { report } from '../../draft.js'
import { reportHidden } from '../../findings/left-out.js'
import { pageMark } from '../../inlines/page.js'
import { child, elementsOf, type Markup } from '../../package/xml.js'
import { changeEnd, changeStart, deletion } from '../inlines/changes.js'
import { isDrawing } from '../inlines/frame.js'
import { hidden, wordsIn } from '../inlines/words.js'
import type { State } from '../state.js'
import { listEntries, numberedParagraph } from './list.js'
import { textParagraph } from './paragraph.js'
import { textTable } from './table.js'

/** The blocks of a text, a cell, a note or a text box. */
export function blocksIn(container: Markup, state: State): AnyNode[] {
  const saved = state.place
  const blocks = assembled(entriesIn(container, state), state)
  if (container.name !== 'office:text') state.place = { ...saved, headings: state.place.headings }
  return blocks
}

export function entriesIn(container: Markup, state: State): Entry[] {
  return elementsOf(container).flatMap((element) => {
    const handler = Object.hasOwn(handlers, element.name) ? handlers[element.name] : undefined
    if (handler) return handler(element, state)
    // What is anchored to a page stands before the text.
    if (isAnchored(element))
      return textParagraph({ name: 'text:p', attributes: {}, children: [element] }, state)
    return holdsBlocks(element) ? entriesIn(element, state) : []
  })
}

type Handler = (element: Markup, state: State) => Entry[]

const nothing: Handler = () => []

const handlers: Readonly<Record<string, Handler>> = {
  'text:p': (element, state) => textParagraph(element, state),
  'text:h': (element, state) => textParagraph(element, state),
  'text:list': (element, state) => listEntries(element, state, entriesIn),
  'text:numbered-paragraph': (element, state) => numberedParagraph(element, state),
  'table:table': (element, state) => textTable(element, state),
  'text:section': section,
  'text:table-of-content': index,
  'text:illustration-index': index,
  'text:table-index': index,
  'text:object-index': index,
  'text:user-index': index,
  'text:alphabetical-index': words,
  'text:bibliography': words,
  'text:index-title': (element, state) => entriesIn(element, state),
  'text:tracked-changes': nothing,
  'office:forms': nothing,
  'text:soft-page-break': (_, state) => pageBreak(state),
  'text:bookmark-start': ({ attributes }, state) => {
    state.bookmarks.begin(attributes['text:name'] ?? '')
    return []
  },
  'text:change-start': (element, state) => {
    changeStart(element, { state })
    return []
  },
  'text:change-end': (element, state) => {
    changeEnd(element, { state })
    return []
  },
  'text:change': ({ attributes }, state) => {
    deletion(attributes['text:change-id'], state)
    return []
  },
}

/** Works that are cited, and the words of an index, are words of the document that no edition makes by itself. */
function words(element: Markup, state: State): Entry[] {
  const body = child(element, 'text:index-body')
  return body ? entriesIn(body, state) : []
}

function holdsBlocks(element: Markup): boolean {
  return elementsOf(element).some((one) => Object.hasOwn(handlers, one.name) || isAnchored(one))
}

function isAnchored(element: Markup): boolean {
  return isDrawing(element) || /^draw:(?:a|control)$/.test(element.name)
}

function section(element: Markup, state: State): Entry[] {
  const { attributes } = element
  if (attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true') {
    hidden(wordsIn(element), state)
    reportHidden(state)
    return []
  }
  if (child(element, 'text:section-source')?.attributes['xlink:href'])
    report(
      state,
      'outside',
      'A section is linked to another file; what this file keeps of it is read',
      'Put the words themselves into the document.',
    )
  state.bookmarks.begin(attributes['text:name'] ?? '')
  return entriesIn(element, state)
}

/** Every edition makes a table of contents of its own; lists of figures and of tables repeat their captions. */
function index(element: Markup, state: State): Entry[] {
  const body = child(element, 'text:index-body')
  if (wordsIn(body)) reportContents(wordsIn(body), state)
  return []
}

function pageBreak(state: State): Entry[] {
  return pageMark('layout', state).map(({ node }) => ({ node, role: 'continued', place: state.place }))
}
