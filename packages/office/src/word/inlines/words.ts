import { reportContents } from '../../blocks/gather.js'
import { report } from '../../draft.js'
import { quoted } from '../../findings/place.js'
import { blank, checkBox, reportChoices } from '../../inlines/blank.js'
import { type Marks, type Piece, textOfPieces } from '../../inlines/pieces.js'
import { child, elementsOf, find, type Markup } from '../../package/xml.js'
import { formulaPiece } from '../formulas/piece.js'
import { alternative } from '../package/alternative.js'
import { attributed, isOn, toggleOf, wordsIn } from '../package/xml.js'
import { outsideOf, type State } from '../state.js'
import type { Style } from '../styles/styles.js'
import { drawnByCode } from './drawn-field.js'
import { encoded, instructionOf, linkOf } from './fields.js'
import { emptyField, runPieces } from './run.js'

interface Context {
  marks: Marks
  styles: readonly Style[]
  state: State
}

/** The words of a paragraph, or of anything that stands in one, in order. */
export function wordPieces(
  container: Markup,
  styles: readonly Style[],
  state: State,
  marks: Marks = {},
): Piece[] {
  return inside(container, { marks, styles, state })
}

function inside(container: Markup, context: Context): Piece[] {
  return elementsOf(container).flatMap((element) => {
    const handler = Object.hasOwn(handlers, element.name) ? handlers[element.name] : undefined
    if (handler) return handler(element, context)
    return left.test(element.name) ? [] : inside(element, context)
  })
}

/** What has no words: properties, marks of ranges. What is not known here is looked into. */
const left =
  /^(?:w:(?:pPr|rPr|proofErr|perm\w+|.*Range(?:Start|End)|sdtPr|sdtEndPr|smartTagPr|customXmlPr|sectPr)|m:\w+Pr)$/

const handlers: Readonly<Record<string, (element: Markup, context: Context) => Piece[]>> = {
  'w:r': (element, { marks, styles, state }) => runPieces(element, marks, styles, state),
  'w:bookmarkStart': ({ attributes }, { state }) => {
    state.bookmarks.begin(attributes['w:name'] ?? '')
    return []
  },
  'w:commentRangeStart': ({ attributes }, { state }) => {
    state.comments.set(attributes['w:id'] ?? '', state.place)
    return []
  },
  'w:hyperlink': (element, context) => inside(element, marked(context, hyperlink(element, context.state))),
  'w:fldSimple': (element, context) => simpleField(element, context),
  'w:ins': (element, context) => inserted(element, context),
  'w:moveTo': (element, context) => inserted(element, context),
  'w:del': (element, context) => deleted(element, context),
  'w:moveFrom': () => [],
  'w:sdt': (element, context) => contentControl(element, context),
  'w:dir': (element, context) => inside(element, marked(context, { dir: direction(element) })),
  'w:bdo': (element, context) => inside(element, marked(context, { dir: direction(element) })),
  'm:oMath': (element, { state, marks }) => formulaPiece(element, false, marks, state),
  'm:oMathPara': (element, { state, marks }) => formulaPiece(element, true, marks, state),
  'mc:AlternateContent': (element, context) => {
    const chosen = alternative(element)
    return chosen ? inside(chosen, context) : []
  },
}

function marked(context: Context, marks: Marks): Context {
  return { ...context, marks: { ...context.marks, ...marks } }
}

function direction(element: Markup): 'ltr' | 'rtl' {
  return element.attributes['w:val'] === 'rtl' ? 'rtl' : 'ltr'
}

function hyperlink({ attributes }: Markup, state: State): Marks {
  const address = outsideOf(state, attributes['r:id'])
  const anchor = attributes['w:anchor']
  const link = `${address ? encoded(address) : ''}${anchor && !address?.includes('#') ? `#${anchor}` : ''}`
  return link ? { link } : {}
}

/** A field in one element (17.16.19). */
function simpleField(element: Markup, context: Context): Piece[] {
  const { state, marks } = context
  const code = element.attributes['w:instr'] ?? ''
  const instruction = instructionOf(code)
  if (instruction.name === 'TOC' && state.fields.leavesContents) {
    reportContents(wordsIn(element), state)
    state.aside += wordsIn(element)
    return []
  }
  const link = linkOf(instruction)
  const pieces = inside(element, link ? marked(context, { link }) : context)
  const isForm = instruction.name === 'FORMTEXT'
  if (pieces.length > 0 && !(isForm && emptyField.test(textOfPieces(pieces)))) return pieces
  return isForm ? [blank(state)] : drawnByCode(code, marks, state)
}

function inserted(element: Markup, context: Context): Piece[] {
  const pieces = inside(element, context)
  const words = wordsIn(element)
  if (words)
    reportTracked(`The tracked insertion “${quoted(words)}”${attributed(element)} is accepted`, context.state)
  return pieces
}

function deleted(element: Markup, { state }: Context): Piece[] {
  const words = wordsIn(element)
  if (words)
    reportTracked(`The tracked deletion of “${quoted(words)}”${attributed(element)} is accepted`, state)
  return []
}

export function reportTracked(reason: string, state: State): void {
  if (!state.fields.inContents)
    report(state, 'tracked', reason, 'Accept or reject the changes in Word (Review, Accept).')
}

/** A content control (17.5.2): a gap where it shows its placeholder, else its words. */
function contentControl(element: Markup, context: Context): Piece[] {
  const properties = child(element, 'w:sdtPr')
  const list = child(properties, 'w:dropDownList') ?? child(properties, 'w:comboBox')
  if (list) {
    const choices = elementsOf(list).map(
      ({ attributes }) => attributes['w:displayText'] ?? attributes['w:value'] ?? '',
    )
    reportChoices(choices, context.state)
  }
  const content = child(element, 'w:sdtContent')
  const box = child(properties, 'w14:checkbox')
  if (box) {
    const said = child(box, 'w14:checked')?.attributes['w14:val']
    const isChecked = said === undefined ? /[☒☑]/.test(wordsIn(content)) : isOn(said)
    return checkBox(isChecked, context.marks, context.state)
  }
  if (toggleOf(properties, 'w:showingPlcHdr') && !find(content, 'w:drawing'))
    return [blank(context.state, wordsIn(content))]
  return content ? inside(content, context) : []
}
