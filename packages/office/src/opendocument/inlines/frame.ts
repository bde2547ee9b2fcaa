import { report } from '../../draft.js'
import { altOf, type Described } from '../../inlines/alt.js'
import { drawn, reportDrawnWords } from '../../inlines/drawn.js'
import { missingPicture, pictureAt } from '../../inlines/picture.js'
import type { Marks, Piece } from '../../inlines/pieces.js'
import { child, childrenOf, elementsOf, find, type Markup, textIn } from '../../package/xml.js'
import { pathOf } from '../package/open.js'
import type { State } from '../state.js'
import { objectPieces } from './object.js'

/** A frame or a drawing (part 3, 10): its picture or formula where it stands; its words after the paragraph. */
export function drawingPieces(element: Markup, around: Marks, state: State): Piece[] {
  const described = describedBy(element)
  if (element.name === 'draw:g') {
    const pieces = elementsOf(element)
      .filter(({ name }) => name.startsWith('draw:') && name !== 'draw:glue-point')
      .flatMap((one) => drawingPieces(one, around, state))
    return described.alt ? [...drawn(described, around, state), ...pieces] : pieces
  }
  if (element.name === 'draw:frame') return frame(element, described, around, state)
  if (
    elementsOf(element).some(({ name }) => /^text:(?:p|h|list)$/.test(name)) &&
    find(element, 'text:p')?.children.length
  ) {
    state.boxes.push(state.blocksIn(element))
    return []
  }
  return drawn(described, around, state)
}

export function frameLink({ attributes }: Markup): Marks {
  const href = attributes['xlink:href']?.trim().replace(/\s/g, '%20')
  return href ? { link: href } : {}
}

/** A frame, or a shape that is drawn. */
export function isDrawing({ name }: Markup): boolean {
  return /^draw:(?!a$|control$|glue-point$|image$|object|plugin$|text-box$)/.test(name)
}

/** A frame may hold several ways of showing the same; the first that is understood counts (part 3, 10.4.2). */
function frame(element: Markup, described: Described, around: Marks, state: State): Piece[] {
  // Some programs put an empty box beside each picture.
  const box = childrenOf(element, 'draw:text-box').find((one) => elementsOf(one).length > 0)
  if (box) {
    state.boxes.push(state.blocksIn(box))
    reportDrawnWords(described, state)
    return []
  }
  const [object] = [...childrenOf(element, 'draw:object'), ...childrenOf(element, 'draw:object-ole')]
  if (object) {
    const pieces = objectPieces(object, described, state)
    if (pieces) return pieces
  }
  const images = childrenOf(element, 'draw:image')
  const image =
    images.find(({ attributes }) => !/\.(?:emf|wmf|svm)$/i.test(attributes['xlink:href'] ?? '')) ?? images[0]
  if (image) return picture(image, described, around, state)
  const table = child(element, 'table:table')
  if (table) state.boxes.push(state.blocksIn(element))
  else reportPlugin(element, state)
  return table ? [] : drawn(described, around, state)
}

/** Films, sound and pages of the web in a frame. */
function reportPlugin(element: Markup, state: State): void {
  const plugin = elementsOf(element).find(({ name }) => /^draw:(?:plugin|applet|floating-frame)$/.test(name))
  if (plugin)
    report(
      state,
      'object',
      `A film, sound or page in a frame is left out: “${plugin.attributes['xlink:href'] ?? ''}”`,
      'Link to it in the text.',
    )
}

function picture({ attributes }: Markup, described: Described, around: Marks, state: State): Piece[] {
  const said = altOf(described, state)
  const href = attributes['xlink:href'] ?? ''
  const path = pathOf(href)
  if (path && state.file.files.has(path)) return pictureAt(path, said, around, state)
  return missingPicture(path ? undefined : href, said, around, state)
}

/** Writer has a short alternative text and a longer one (part 3, 10.3.16 and 17), which it puts together itself for PDF. */
function describedBy(element: Markup): Described {
  const words = (name: string) => {
    const found = child(element, name)
    return found ? textIn(found).trim() : ''
  }
  const [title, description] = [words('svg:title'), words('svg:desc')]
  const alt =
    title && description && title !== description ? `${title} - ${description}` : title || description
  const isDecorative =
    (element.attributes['loext:decorative'] ?? element.attributes['draw:decorative']) === 'true'
  return { alt, isDecorative }
}
