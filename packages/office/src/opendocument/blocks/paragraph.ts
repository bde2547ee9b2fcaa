import { textOf } from '@lectern/core'
import type { AnyNode } from '@lectern/core/reading'
import type { Entry } from '../../blocks/entry.js'
import { gathered, remember, reportContents, reportEmpty } from '../../blocks/gather.js'
import { lineAt, numberAlone } from '../../blocks/lines.js'
import { isNumberShown, paragraphOf } from '../../blocks/paragraph.js'
import { nextPlace, shortened } from '../../findings/place.js'
import { type Piece, textOfPieces } from '../../inlines/pieces.js'
import type { ItemNumber } from '../../item.js'
import { made } from '../../nodes.js'
import { type Markup, numberOf } from '../../package/xml.js'
import { headingOf, paragraphRole, type Role } from '../../roles.js'
import { pageMark } from '../inlines/page.js'
import { ownWords, wordPieces, wordsIn } from '../inlines/words.js'
import type { State } from '../state.js'
import type { Style } from '../styles/styles.js'

/**
 * A paragraph or a heading (part 3, 5.1) with what stands in its text boxes after it.
 *
 * @param item the number that it has in a list
 */
export function paragraphEntries(element: Markup, state: State, item?: ItemNumber): Entry[] {
  const styles = state.styles.chain('paragraph', element.attributes['text:style-name'] ?? 'Standard')
  state.place = nextPlace(state.place, ++state.count, shortened(wordsIn(element)))
  const marks = beginPage(styles, state)
  if (styles.some(({ name }) => name === 'horizontal line') && wordsIn(element) === '')
    return [{ node: made(state, { type: 'thematicBreak' }), role: 'paragraph', place: state.place }]
  const role = roleOf(element, styles, state)
  const number =
    role.startsWith('heading-') && element.name === 'text:h'
      ? (item ?? chapterOf(element, role, state))
      : item
  const { pieces: read, boxes } = gathered(ownWords(element), () => wordPieces(element, styles, state), state)
  const pieces = [...marks, ...read]
  const entries = isLeftOut(role, pieces, state) ? [] : blocksOf(pieces, role, number, state)
  if (entries.length === 0 && boxes.length === 0)
    for (const line of withoutWords(element, styles, state, number)) entries.push(line)
  const [first] = entries
  if (first?.node.type === 'paragraph') first.text = textOfPieces(pieces)
  remember(role, first?.node, state)
  if (first?.node.type === 'heading') state.bookmarks.begin(`${wordsIn(element)}|outline`)
  state.bookmarks.place(role === 'caption' ? entries.at(-1)?.node : first?.node)
  if (isRightToLeft(styles)) for (const { node } of entries) node.data = { ...node.data, dir: 'rtl' }
  return [
    ...entries,
    ...boxes.flatMap((blocks) =>
      blocks.map((node): Entry => ({ node, role: 'paragraph', place: state.place })),
    ),
  ]
}

/** Headings say their level; paragraphs are what their style is. */
function roleOf(element: Markup, styles: readonly Style[], state: State): Role {
  const role = paragraphRole(styles, state.house)
  if (element.name === 'text:h' && (role === undefined || role.startsWith('heading-'))) {
    const isGiven = role !== undefined && styles.some(({ name }) => state.house.has(name))
    return isGiven ? role : headingOf(numberOf(element.attributes['text:outline-level']) ?? 1)
  }
  if (role) return role
  const outline = styles
    .map(({ attributes }) => numberOf(attributes['style:default-outline-level']))
    .find((one) => one !== undefined)
  return outline ? headingOf(outline) : 'paragraph'
}

/** Numbers of chapters (part 3, 16.35), where headings have any. */
function chapterOf({ attributes }: Markup, role: Role, { outline }: State): ItemNumber | undefined {
  if (attributes['text:is-list-header'] === 'true') return undefined
  const level = numberOf(attributes['text:outline-level']) ?? Number(role.slice('heading-'.length))
  const restart = attributes['text:restart-numbering'] === 'true'
  const start = numberOf(attributes['text:start-value'])
  return outline.next(Math.min(Math.max(level - 1, 0), 9), restart ? (start ?? 1) : undefined)
}

function isLeftOut(role: Role, pieces: readonly Piece[], state: State): boolean {
  if (role === 'contents' && textOfPieces(pieces).trim()) {
    reportContents(textOfPieces(pieces), state)
    return true
  }
  return role === 'left-out'
}

/** A paragraph; a caption in a frame with its picture is parted from it, and a formula alone stands on its own line. */
function blocksOf(pieces: readonly Piece[], role: Role, item: ItemNumber | undefined, state: State): Entry[] {
  const formula = onlyFormula(pieces)
  if (formula && role === 'paragraph' && !item && !state.inCell) {
    const node: AnyNode = { ...formula, type: 'math' }
    return [{ node, role, place: state.place }]
  }
  if (role !== 'caption') return oneBlock(pieces, role, item, state)
  const isImage = ({ node }: Piece) => node.type === 'image'
  return [
    ...oneBlock(pieces.filter(isImage), 'paragraph', undefined, state),
    ...oneBlock(
      pieces.filter((piece) => !isImage(piece)),
      role,
      item,
      state,
    ),
  ]
}

/** An empty paragraph: its number in a cell, a line that is drawn below it, or nothing but space. */
function withoutWords(
  element: Markup,
  styles: readonly Style[],
  state: State,
  item: ItemNumber | undefined,
): Entry[] {
  if (wordsIn(element) === '' && state.inCell) return numberAlone(item, state)
  const border = styles
    .map(({ paragraph }) => paragraph['fo:border-bottom'] ?? paragraph['fo:border'])
    .find((value) => value !== undefined)
  const isAnswer = styles.some(({ name }) => name === 'answer line')
  const isRuled = isAnswer || (border !== undefined && border !== 'none')
  if (isRuled && !state.inCell && wordsIn(element) === '') return [lineAt(isAnswer, state)]
  reportEmpty(wordsIn(element), state)
  return []
}

function onlyFormula(pieces: readonly Piece[]): AnyNode | undefined {
  const solid = pieces.filter(({ node }) => node.type !== 'text' || textOf(node).trim() !== '')
  const [only] = solid
  return solid.length === 1 && only?.node.type === 'inlineMath' ? only.node : undefined
}

function oneBlock(pieces: readonly Piece[], role: Role, item: ItemNumber | undefined, state: State): Entry[] {
  const node = paragraphOf(pieces, role, item, state)
  if (!node) return []
  return [{ node, role, place: state.place, ...(item && !isNumberShown(role, item) ? { item } : {}) }]
}

function isRightToLeft(styles: readonly Style[]): boolean {
  const mode = styles.map(({ paragraph }) => paragraph['style:writing-mode']).find((one) => one !== undefined)
  return mode === 'rl-tb' || mode === 'rl'
}

/** A page begins before a paragraph that says so, or that begins a page of another kind. */
function beginPage(styles: readonly Style[], state: State): Piece[] {
  if (state.count === 1) return []
  const isBreak = styles.some(
    ({ paragraph, attributes }) =>
      paragraph['fo:break-before'] === 'page' || Boolean(attributes['style:master-page-name']),
  )
  return isBreak ? pageMark('breaks', state) : []
}
