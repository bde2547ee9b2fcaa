import type { AnyNode } from '@lectern/core/reading'
import { report } from '../../draft.js'
import { noteCall } from '../../inlines/note.js'
import { pageMark } from '../../inlines/page.js'
import { type Marks, type Piece, textOfPieces } from '../../inlines/pieces.js'
import { unknownSymbol } from '../../inlines/symbol-text.js'
import { symbolOf } from '../../inlines/symbols.js'
import { textPieces, underlinedMarks } from '../../inlines/text.js'
import { languageOf } from '../../language.js'
import { made, textAt } from '../../nodes.js'
import { child, childrenOf, elementsOf, type Markup, textIn } from '../../package/xml.js'
import { alternative } from '../package/alternative.js'
import { toggleOf } from '../package/xml.js'
import type { State } from '../state.js'
import type { Style } from '../styles/styles.js'
import { drawingPieces, vmlPieces } from './drawing.js'
import { fieldEnds, formOf } from './form.js'
import { fontOf, isUnderlined, marksOf, propertiesOf, type RunProperties } from './properties.js'

/** What a run is read with. */
interface Run {
  properties: RunProperties
  marks: Marks
  state: State
  styles: readonly Style[]
}

/**
 * A run of words (17.3.2): its pieces with their marks.
 *
 * @param around marks of what the run stands in
 * @param styles of the paragraph
 */
export function runPieces(element: Markup, around: Marks, styles: readonly Style[], state: State): Piece[] {
  const properties = propertiesOf(element, styles, state)
  const link = around.link ?? state.fields.link
  const own = { ...marksOf(properties, state), ...around, ...(link ? { link } : {}) }
  const marks = isUnderlined(properties) ? underlined(element, properties, own, state) : own
  return piecesOf(element, { properties, marks, state, styles })
}

function piecesOf(element: Markup, run: Run): Piece[] {
  return elementsOf(element).flatMap((one): Piece[] => {
    const { state } = run
    if (fieldPart(one, state)) return one.name === 'w:fldChar' ? fieldEnds(one, run.marks, state) : []
    if (!state.fields.areWords || state.fields.inContents) return outside(one, state)
    if (run.properties.isHidden) return hidden(one, state)
    const handler = Object.hasOwn(handlers, one.name) ? handlers[one.name] : undefined
    // What is not known here is looked into.
    const pieces = handler ? handler(one, run) : piecesOf(one, run)
    if (isEmptyField(pieces, state)) return []
    if (pieces.length > 0) state.fields.filled()
    return pieces
  })
}

/** Word fills a text field in which nothing stands with wide spaces. */
export const emptyField = /^\u2002+$/

function isEmptyField(pieces: readonly Piece[], { fields: { last } }: State): boolean {
  const isField = last?.instruction?.name === 'FORMTEXT' && !last.isFilled
  return isField && emptyField.test(textOfPieces(pieces))
}

const handlers: Readonly<Record<string, (element: Markup, run: Run) => Piece[]>> = {
  'w:t': (element, run) => words(written(element), run),
  'w:delText': () => [],
  'w:tab': (_, run) => tab(run),
  'w:ptab': (_, run) => words('\t', run),
  'w:br': (element, run) => lineBreak(element, run),
  'w:cr': (_, { state, marks }) => [{ node: made(state, { type: 'break' }), marks }],
  'w:noBreakHyphen': (_, run) => words('\u2011', run),
  'w:softHyphen': (_, run) => words('\u00ad', run),
  'w:sym': (element, run) => symbol(element, run),
  'w:footnoteReference': (element, run) => note('footnotes', element, run),
  'w:endnoteReference': (element, run) => note('endnotes', element, run),
  'w:drawing': (element, { marks, state }) => drawingPieces(element, marks, state),
  'w:pict': (element, { marks, state }) => vmlPieces(element, marks, state),
  'w:object': (element, { marks, state }) => vmlPieces(element, marks, state),
  'w:ruby': ruby,
  'w:commentReference': ({ attributes }, { state }) => {
    const id = attributes['w:id'] ?? ''
    if (!state.comments.has(id)) state.comments.set(id, state.place)
    return []
  },
  'w:lastRenderedPageBreak': (_, { state }) => pageMark('layout', state),
  'mc:AlternateContent': (element, run) => {
    const chosen = alternative(element)
    return chosen ? piecesOf(chosen, run) : []
  },
}

/** Without `xml:space` the spaces around words are those of whoever wrote the file (17.3.3.31). */
function written(element: Markup): string {
  const text = textIn(element)
  return element.attributes['xml:space'] === 'preserve' ? text : text.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '')
}

function words(text: string, { properties, marks, state }: Run): Piece[] {
  const kinds = { latin: 'w:val', eastAsian: 'w:eastAsia', complex: 'w:bidi' }
  const lang = (value: string) =>
    languageOf(value, (kind) => properties.all.map((one) => child(one, 'w:lang')?.attributes[kinds[kind]]))
  return textPieces(text, marks, fontOf(properties), lang, state)
}

function symbol({ attributes }: Markup, run: Run): Piece[] {
  const { 'w:font': font = '', 'w:char': char = '' } = attributes
  const code = Number.parseInt(char, 16)
  if (Number.isNaN(code) || code > 0x10ffff) return []
  const value =
    symbolOf(font, code) ??
    (code < 0xe000 || code > 0xf8ff ? String.fromCodePoint(code) : unknownSymbol(font, code, run.state))
  return [{ node: textAt(run.state, value), marks: run.marks }]
}

/** An underlined tab is a gap to write in. */
function tab(run: Run): Piece[] {
  if (!isUnderlined(run.properties)) return words('\t', run)
  return [{ node: made(run.state, { type: 'blank' }), marks: {}, isTyped: true }]
}

function lineBreak({ attributes }: Markup, { marks, state }: Run): Piece[] {
  const { 'w:type': type } = attributes
  if (type === 'page') return [...space(state, marks), ...pageMark('breaks', state)]
  if (type === 'column') return space(state, marks)
  return [{ node: made(state, { type: 'break' }), marks }]
}

function space(state: State, marks: Marks): Piece[] {
  return [{ node: textAt(state, ' '), marks }]
}

function note(kind: 'footnotes' | 'endnotes', { attributes }: Markup, { state }: Run): Piece[] {
  const id = attributes['w:id'] ?? ''
  const { byId, part } = state.file[kind]
  const element = byId.get(id)
  if (!element || !part) {
    report(state, 'part', `Note ${id} is called, but is not in the file`)
    return []
  }
  const read = () => {
    const outer = state.part
    state.part = part
    const blocks = state.blocksIn(element)
    state.part = outer
    return blocks
  }
  return noteCall(`${kind === 'footnotes' ? 'fn' : 'en'}${id}`, read, state)
}

/** 17.3.3.25: characters with their reading above them. */
function ruby(element: Markup, run: Run): Piece[] {
  const part = (name: string) => elementsOf(element).filter((one) => one.name === name)
  const runsOf = (parent: Markup) => elementsOf(parent).filter(({ name }) => name === 'w:r')
  const base = part('w:rubyBase')
    .flatMap(runsOf)
    .flatMap((one) => runPieces(one, run.marks, run.styles, run.state))
  const annotation = part('w:rt')
    .flatMap(runsOf)
    .map((one) =>
      elementsOf(one)
        .filter(({ name }) => name === 'w:t')
        .map(textIn)
        .join(''),
    )
    .join('')
  if (base.length === 0) return words(annotation, run)
  const node = made(run.state, {
    type: 'ruby',
    annotation,
    children: base.map((piece): AnyNode => piece.node),
  })
  return [{ node, marks: base[0]?.marks ?? run.marks }]
}

function hidden(element: Markup, state: State): Piece[] {
  if (element.name === 'w:t') state.hidden += textIn(element)
  else if (/^w:(?:tab|br|cr)$/.test(element.name)) state.hidden += ' '
  return []
}

/** Words in the code of a field are part of it; those of a table of contents are told by themselves. */
function outside(element: Markup, state: State): Piece[] {
  if (element.name !== 'w:t') return []
  state.aside += textIn(element)
  if (!state.fields.areWords) state.fields.addCode(textIn(element))
  return []
}

/** Beginnings, codes and separators of fields. */
function fieldPart(element: Markup, { fields }: State): boolean {
  const { name, attributes } = element
  if (name === 'w:instrText' || name === 'w:delInstrText') {
    if (name === 'w:instrText') fields.addCode(textIn(element))
    return true
  }
  if (name !== 'w:fldChar') return false
  const type = attributes['w:fldCharType']
  if (type === 'begin') fields.begin(formOf(element))
  else if (type === 'separate') fields.separate()
  return true
}

/** Words that are slanted by themselves are emphasized anyway. */
function underlined(element: Markup, properties: RunProperties, marks: Marks, state: State): Marks {
  if (marks.link === undefined && toggleOf(properties.own, 'w:i') !== undefined) return marks
  const text = childrenOf(element, 'w:t').map(textIn).join('')
  return underlinedMarks(text, marks, state)
}
