import { noteCall } from '../../inlines/note.js'
import { pageMark } from '../../inlines/page.js'
import type { Marks, Piece } from '../../inlines/pieces.js'
import { made } from '../../nodes.js'
import { child, type Markup, numberOf, textIn } from '../../package/xml.js'
import { annotation, change, changeEnd, changeStart } from './changes.js'
import { contentControl, control, dropDown, fieldMark, placeholder } from './form.js'
import { frameLink } from './frame.js'
import { isUnderlined, propertiesOf } from './properties.js'
import { type Context, hidden, inside, words } from './words.js'

type Handler = (element: Markup, context: Context) => Piece[]

const nothing: Handler = () => []

/** What may stand in a paragraph (part 3, 6 and 7). */
export const handlers: Readonly<Record<string, Handler>> = {
  'text:span': (element, context) => span(element, context),
  'text:a': (element, context) => link(element, element.attributes['xlink:href'], context),
  'draw:a': (element, context) => inside(element, marked(context, frameLink(element))),
  'text:s': ({ attributes }, context) => spaces(numberOf(attributes['text:c']) ?? 1, context),
  'text:tab': (_, context) => tab(context),
  'text:line-break': (_, context) => lineBreak(context),
  'text:soft-page-break': (_, { state }) => pageMark('layout', state),
  'text:note': note,
  // No bookmark has words by the standard; some programs put them there.
  'text:bookmark': (element, context) => {
    context.state.bookmarks.begin(element.attributes['text:name'] ?? '')
    return inside(element, context)
  },
  'text:bookmark-start': begin('text:name'),
  'text:reference-mark': begin('text:name'),
  'text:reference-mark-start': begin('text:name'),
  'text:bookmark-ref': reference,
  'text:reference-ref': reference,
  'text:sequence-ref': reference,
  'text:note-ref': reference,
  'text:sequence': (element, context) => {
    context.state.bookmarks.begin(element.attributes['text:ref-name'] ?? '')
    return inside(element, context)
  },
  'text:ruby': ruby,
  'text:variable-set': (element, context) => setting(element, context),
  'text:variable-input': (element, context) => setting(element, context),
  'text:user-field-input': (element, context) => setting(element, context),
  'text:hidden-text': hiddenText,
  'text:hidden-paragraph': nothing,
  'text:placeholder': placeholder,
  'text:drop-down': dropDown,
  'loext:content-control': contentControl,
  'field:fieldmark': fieldMark,
  'field:fieldmark-start': nothing,
  'field:fieldmark-end': nothing,
  'text:change': change,
  'text:change-start': changeStart,
  'text:change-end': changeEnd,
  'office:annotation': annotation,
  'office:annotation-end': nothing,
  'office:event-listeners': nothing,
  'office:binary-data': nothing,
  'text:script': nothing,
  'text:toc-mark': nothing,
  'text:toc-mark-start': nothing,
  'text:user-index-mark': nothing,
  'text:alphabetical-index-mark': nothing,
  'draw:control': control,
}

function marked(context: Context, marks: Marks): Context {
  return { ...context, around: { ...context.around, ...marks } }
}

function span(element: Markup, context: Context): Piece[] {
  const spans = [
    ...context.state.styles.chain('text', element.attributes['text:style-name']),
    ...context.spans,
  ]
  return inside(element, {
    ...context,
    spans,
    properties: propertiesOf(spans, context.paragraph, context.state),
  })
}

function link(element: Markup, href: string | undefined, context: Context): Piece[] {
  const address = addressOf(href)
  return inside(element, address ? marked(context, { link: address }) : context)
}

/** Writer names headings, tables and the like by their words and their kind: `#1.Deep%20water|outline`. */
function addressOf(href: string | undefined): string {
  const address = (href ?? '').trim()
  const [, name = '', kind = ''] = /^#(.*)\|(\w+)$/.exec(address) ?? []
  if (kind === 'outline')
    return `#${unescaped(name)
      .replace(/^[\d.]+/, '')
      .trim()}|outline`
  if (kind === 'table') return `#${unescaped(name)}|table`
  if (kind) return `#${unescaped(name)}`
  return address === '#' ? '' : address.replace(/\s/g, '%20')
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function reference(element: Markup, context: Context): Piece[] {
  const name = element.attributes['text:ref-name']
  return inside(element, name ? marked(context, { link: `#${name}` }) : context)
}

/** A variable that is given its value, which may not be shown (part 3, 7.4). */
function setting(element: Markup, context: Context): Piece[] {
  if (element.attributes['text:display'] !== 'none') return inside(element, context)
  context.state.aside += ` ${textIn(element)} `
  return []
}

function begin(attribute: string): Handler {
  return ({ attributes }, { state }) => {
    state.bookmarks.begin(attributes[attribute] ?? '')
    return []
  }
}

/** Spaces that are counted; underlined ones, as many as a word is long, are a gap to write in. */
function spaces(count: number, context: Context): Piece[] {
  if (count >= 4 && isUnderlined(context.properties.near)) return gap(context)
  return words(' '.repeat(Math.min(Math.max(count, 1), 1000)), context)
}

function tab(context: Context): Piece[] {
  return isUnderlined(context.properties.near) ? gap(context) : words('\t', context)
}

function gap({ state }: Context): Piece[] {
  return [{ node: made(state, { type: 'blank' }), marks: {}, isTyped: true }]
}

function lineBreak({ state, space, properties, around }: Context): Piece[] {
  space.isLast = true
  return [{ node: made(state, { type: 'break' }), marks: { ...properties.marks, ...around } }]
}

function note(element: Markup, { state }: Context): Piece[] {
  const body = child(element, 'text:note-body')
  if (!body) return []
  state.bookmarks.begin(element.attributes['text:id'] ?? '')
  return noteCall(`n${state.notes.size + 1}`, () => state.blocksIn(body), state)
}

/** Characters with their reading above them (part 3, 6.4). */
function ruby(element: Markup, context: Context): Piece[] {
  const base = child(element, 'text:ruby-base')
  const pieces = base ? inside(base, context) : []
  const reading = child(element, 'text:ruby-text')
  const annotation = reading ? textIn(reading).trim() : ''
  if (pieces.length === 0) return annotation ? words(annotation, context) : []
  if (annotation === '') return pieces
  const node = made(context.state, { type: 'ruby', annotation, children: pieces.map((piece) => piece.node) })
  return [{ node, marks: pieces[0]?.marks ?? {} }]
}

/** What it shows stands in it; what it would show when its condition changes, in its attribute (part 3, 7.7.4). */
function hiddenText(element: Markup, context: Context): Piece[] {
  const { 'text:string-value': text = '', 'text:is-hidden': state } = element.attributes
  const shown = textIn(element)
  if (state !== 'true' && shown.trim() !== '') return words(shown, context)
  return state === 'false' ? words(text, context) : hidden(text || shown, context.state)
}
