import { textOf } from '@lectern/core'
import type { Marks, Piece } from '../../inlines/pieces.js'
import { textPieces, underlinedMarks } from '../../inlines/text.js'
import { languageOf } from '../../language.js'
import { elementsOf, type Markup, textIn } from '../../package/xml.js'
import type { State } from '../state.js'
import type { Style } from '../styles/styles.js'
import { drawingPieces, isDrawing } from './frame.js'
import { handlers } from './handlers.js'
import { fontOf, isUnderlined, languagesOf, propertiesOf, type WordProperties } from './properties.js'
import { withGaps } from './text-field.js'

/** Where words are read. */
export interface Context {
  /** Links and directions around the words. */
  around: Marks
  /** Styles of the spans around them, nearest first. */
  spans: readonly Style[]
  paragraph: readonly Style[]
  properties: WordProperties
  /** Whether the last character was a space, which takes those after it (part 3, 6.1.2). */
  space: { isLast: boolean }
  state: State
}

/** The words of a paragraph in order. */
export function wordPieces(paragraph: Markup, styles: readonly Style[], state: State): Piece[] {
  return inside(paragraph, {
    around: {},
    spans: [],
    paragraph: styles,
    properties: propertiesOf([], styles, state),
    space: { isLast: true },
    state,
  })
}

export function inside(container: Markup, context: Context): Piece[] {
  return withGaps(container.children).flatMap((one) => {
    if (typeof one === 'string') return written(one, context)
    const handler = Object.hasOwn(handlers, one.name) ? handlers[one.name] : undefined
    // What is not known here is looked into.
    if (!handler && !isDrawing(one)) return inside(one, context)
    const pieces = handler ? handler(one, context) : drawingPieces(one, context.around, context.state)
    const last = pieces.at(-1)?.node
    // Spaces after a picture or a gap are spaces.
    if (last && last.type !== 'break')
      context.space.isLast = textOf(last).endsWith(' ') && last.type === 'text'
    return pieces
  })
}

/** Text as it is written in XML: spaces and line ends together are one space. */
function written(text: string, context: Context): Piece[] {
  const collapsed = text.replace(/[\t\n\r ]+/g, ' ')
  const value = context.space.isLast ? collapsed.replace(/^ /, '') : collapsed
  if (value === '') return []
  context.space.isLast = value.endsWith(' ')
  return words(value, context)
}

/** Words with their marks and their language. */
export function words(text: string, context: Context): Piece[] {
  const { properties, around, state } = context
  for (const insertion of state.insertions.values()) if (insertion.words.length < 200) insertion.words += text
  if (properties.isHidden) return hidden(text, state)
  const own = { ...properties.marks, ...around }
  const marks = isUnderlined(properties.near) ? underlinedMarks(text, own, state) : own
  const lang = (value: string) => languageOf(value, (kind) => languagesOf(kind, properties))
  return textPieces(text, marks, fontOf(properties), lang, state)
}

/** Hidden words, which are told once for a paragraph. */
export function hidden(text: string, state: State): Piece[] {
  state.hidden += text
  return []
}

/** The words of a paragraph, run by run, without those of its text boxes and notes, which are paragraphs of their own. */
export function ownWords(paragraph: Markup): string[] {
  const words: string[] = []
  const visit = ({ children }: Markup) => {
    for (const one of children) {
      if (typeof one === 'string') words.push(one)
      else if (/^text:(?:s|tab|line-break)$/.test(one.name)) words.push(' ')
      else if (!apart.test(one.name)) visit(one)
    }
  }
  visit(paragraph)
  return words
}

/** What stands in a paragraph and is none of its words. */
const apart =
  /^(?:text:(?:p|h|list|note|ruby-text|script)|table:table|office:(?:annotation|binary-data|event-listeners|document)|draw:(?:object|object-ole|glue-point)|svg:(?:desc|title)|math:math)$/

/** The words below an element, paragraphs a space apart, for findings. */
export function wordsIn(markup: Markup | undefined): string {
  return markup ? spaced(markup).replace(/\s+/g, ' ').trim() : ''
}

function spaced(markup: Markup): string {
  if (/^text:(?:s|tab|line-break)$/.test(markup.name)) return ' '
  if (/^(?:office:annotation|svg:desc|svg:title|office:binary-data|text:note-citation)$/.test(markup.name))
    return ''
  if (elementsOf(markup).length === 0) return textIn(markup) + (/^text:[ph]$/.test(markup.name) ? ' ' : '')
  const inner = markup.children.map((one) => (typeof one === 'string' ? one : spaced(one))).join('')
  return /^text:[ph]$/.test(markup.name) ? `${inner} ` : inner
}
