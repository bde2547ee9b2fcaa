import { report } from '../../draft.js'
import { altOf, type Described } from '../../inlines/alt.js'
import { drawn, reportDrawnWords } from '../../inlines/drawn.js'
import { missingPicture, pictureAt } from '../../inlines/picture.js'
import type { Marks, Piece } from '../../inlines/pieces.js'
import { made, paragraphAt, textAt } from '../../nodes.js'
import { child, childrenOf, descendantsOf, elementsOf, find, type Markup } from '../../package/xml.js'
import { alternative } from '../package/alternative.js'
import { wordsIn } from '../package/xml.js'
import { outsideOf, type State } from '../state.js'
import { chart } from './chart.js'
import { diagram } from './diagram.js'

/** A drawing (DrawingML, 20.4): its pictures where it stands; its text boxes after the paragraph. */
export function drawingPieces(drawing: Markup, marks: Marks, state: State): Piece[] {
  return elementsOf(drawing).flatMap((frame) => {
    const properties = child(frame, 'wp:docPr')
    const address = outsideOf(state, find(properties, 'a:hlinkClick')?.attributes['r:id'])
    const data = child(frame, 'a:graphic', 'a:graphicData')
    if (!data) return []
    const context = {
      described: describedBy(properties),
      marks: address ? { ...marks, link: address } : marks,
      state,
    }
    const pieces = elementsOf(data).flatMap((part) => graphic(part, context))
    const isChartOrDiagram = /^(?:c:chart|dgm:relIds)$/.test(elementsOf(data)[0]?.name ?? '')
    if (pieces.length === 0 && !isChartOrDiagram) reportDrawnWords(context.described, state)
    return pieces
  })
}

interface Context {
  /** What is said of the whole drawing. The first picture in it takes it. */
  described: Described
  marks: Marks
  state: State
}

function graphic(part: Markup, context: Context): Piece[] {
  const { state, described } = context
  if (part.name === 'pic:pic') return pictureOf(part, context)
  if (part.name === 'c:chart') return chart(part, described, state)
  if (part.name === 'dgm:relIds') return diagram(part, described, state)
  if (part.name === 'wps:wsp') return shape(part, context)
  if (part.name === 'a:txBody') return drawnWords(part, state)
  if (part.name === 'mc:AlternateContent') {
    const chosen = alternative(part)
    return chosen ? elementsOf(chosen).flatMap((one) => graphic(one, context)) : []
  }
  return elementsOf(part).flatMap((one) => graphic(one, context))
}

/** A shape with words is a text box; one without is drawn, and only what is said of it is left. */
function shape(part: Markup, { described, state }: Context): Piece[] {
  const box = child(part, 'wps:txbx', 'w:txbxContent')
  if (box) {
    state.boxes.push(state.blocksIn(box))
    return []
  }
  const said = describedBy(child(part, 'wps:cNvPr'))
  return drawn(said.alt || said.isDecorative ? said : described, {}, state)
}

/** Words in a shape that another program drew (20.1.2.1). */
function drawnWords(body: Markup, state: State): Piece[] {
  const paragraphs = childrenOf(body, 'a:p')
    .map(wordsIn)
    .filter(Boolean)
    .map((text) => paragraphAt(state, text))
  state.boxes.push(paragraphs)
  return []
}

function pictureOf(part: Markup, context: Context): Piece[] {
  const { described, marks, state } = context
  const own = describedBy(child(part, 'pic:nvPicPr', 'pic:cNvPr'))
  const said = described.alt || described.title || described.isDecorative ? { ...described } : own
  // Of several pictures that are described as one, the first has the words; the others are part of it.
  if (described.alt || described.title)
    Object.assign(described, { alt: undefined, title: undefined, isDecorative: true })
  const { 'r:embed': embedded, 'r:link': linked } = find(part, 'a:blip')?.attributes ?? {}
  return picture(embedded ?? linked, said, marks, state)
}

/** @param id of the relationship that names the picture */
export function picture(id: string | undefined, described: Described, marks: Marks, state: State): Piece[] {
  const relationship = state.part.relationships.get(id ?? '')
  const said = altOf(described, state)
  if (!relationship || relationship.isOutside) return missingPicture(relationship?.target, said, marks, state)
  return pictureAt(relationship.target, said, marks, state)
}

function describedBy(properties: Markup | undefined): Described {
  const { descr, title } = properties?.attributes ?? {}
  const decorative = find(properties, 'adec:decorative')?.attributes.val
  return { alt: descr, title, isDecorative: decorative === '1' || decorative === 'true' }
}

/** A drawing in the older way (VML, ECMA-376-4), which objects are shown by as well. */
export function vmlPieces(element: Markup, marks: Marks, state: State): Piece[] {
  const program = find(element, 'o:OLEObject')?.attributes.ProgID
  if (program) {
    report(
      state,
      'object',
      `An embedded object (“${program}”) is shown by its picture only`,
      program.startsWith('Equation')
        ? 'Convert it to one of Word’s own equations (double click).'
        : 'Say in the text what it holds.',
    )
  }
  const boxes = state.boxes.length
  const pieces = elementsOf(element).flatMap((one) => vml(one, undefined, marks, state))
  if (pieces.length > 0 || state.boxes.length > boxes) return pieces
  const alt = [...descendantsOf(element)].map(({ attributes }) => attributes.alt).find(Boolean)
  return drawn({ alt }, {}, state)
}

function vml(part: Markup, alt: string | undefined, marks: Marks, state: State): Piece[] {
  const said = part.attributes.alt ?? alt
  if (part.name === 'w:drawing') return drawingPieces(part, marks, state)
  if (part.name === 'w:txbxContent') {
    state.boxes.push(state.blocksIn(part))
    return []
  }
  if (part.name === 'v:imagedata') {
    const { 'r:id': id, 'r:embed': embedded, 'r:href': outside } = part.attributes
    return picture(id ?? embedded ?? outside, { alt: said, title: part.attributes['o:title'] }, marks, state)
  }
  if (part.name === 'v:textpath' && part.attributes.string) {
    return [{ node: textAt(state, `${part.attributes.string} `), marks }]
  }
  if (part.attributes['o:hr'] && /^(?:t|true|1)$/.test(part.attributes['o:hr'])) {
    return [{ node: made(state, { type: 'thematicBreak' }), marks: {}, isBlock: true }]
  }
  return elementsOf(part).flatMap((one) => vml(one, said, marks, state))
}
