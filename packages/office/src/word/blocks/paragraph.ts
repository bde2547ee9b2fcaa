import type { Entry } from '../../blocks/entry.js'
import { gathered, remember, reportContents, reportEmpty } from '../../blocks/gather.js'
import { lineAt, numberAlone } from '../../blocks/lines.js'
import { isNumberShown, paragraphOf } from '../../blocks/paragraph.js'
import { nextPlace, shortened } from '../../findings/place.js'
import { type Piece, textOfPieces } from '../../inlines/pieces.js'
import type { ItemNumber } from '../../item.js'
import { child, find, type Markup, numberOf } from '../../package/xml.js'
import { headingOf, paragraphRole, type Role } from '../../roles.js'
import { wordPieces } from '../inlines/words.js'
import { ownWords, settingOf, toggleOf, wordsIn } from '../package/xml.js'
import type { State } from '../state.js'

import type { Style } from '../styles/styles.js'

/** A paragraph (17.3.1) with what stands in its text boxes after it. */
export function paragraphEntries(element: Markup, state: State): Entry[] {
  const properties = child(element, 'w:pPr')
  const styles = state.file.styles.chain(settingOf(properties, 'w:pStyle'))
  state.place = nextPlace(state.place, ++state.count, shortened(wordsIn(element)))
  beginPage(properties, state)
  const role = roleOf(properties, styles, state)
  const wasInContents = state.fields.inContents
  const { pieces, boxes } = gathered(ownWords(element), () => wordPieces(element, styles, state), state)
  const inContents = wasInContents || state.fields.inContents
  if (inContents && !wasInContents) reportContents(wordsIn(element), state)
  const item =
    isEmpty(pieces) && boxes.length === 0 && inContents ? undefined : itemOf(properties, styles, state)
  const entries = isLeftOut(role, pieces, state) ? [] : blocksOf(pieces, role, item, state)
  if (entries.length === 0 && boxes.length === 0 && !inContents && !find(element, 'w:sectPr'))
    for (const line of withoutWords(element, properties, styles, state, item)) entries.push(line)
  const [first] = entries
  if (first?.node.type === 'paragraph') first.text = textOfPieces(pieces)
  remember(role, first?.node, state)
  state.bookmarks.place(first?.node)
  if (toggleOf(properties, 'w:bidi')) for (const { node } of entries) node.data = { ...node.data, dir: 'rtl' }
  return [
    ...entries,
    ...boxes.flatMap((blocks) =>
      blocks.map((node): Entry => ({ node, role: 'paragraph', place: state.place })),
    ),
  ]
}

/** Whether a paragraph is no text of the document: a line of a table of contents, or what the house leaves out. */
function isLeftOut(role: Role, pieces: readonly Piece[], state: State): boolean {
  if (role === 'contents' && state.fields.leavesContents && !isEmpty(pieces)) {
    reportContents(textOfPieces(pieces), state)
    return true
  }
  return role === 'left-out'
}

/** The style says what a paragraph is, unless its own outline level does (17.3.1.20). */
function roleOf(properties: Markup | undefined, styles: readonly Style[], state: State): Role {
  const own = numberOf(settingOf(properties, 'w:outlineLvl'))
  const role = paragraphRole(styles, state.house)
  if (role) return role
  const { defaultParagraph } = state.file.styles
  const level =
    own ??
    styles
      // That of the style of all paragraphs makes none of them a heading.
      .filter(({ id }) => id !== defaultParagraph)
      .map(({ paragraph }) => numberOf(settingOf(paragraph, 'w:outlineLvl')))
      .find((one) => one !== undefined)
  if (level !== undefined && level < 9) return headingOf(level + 1)
  const isListParagraph = styles.some(({ name, id }) => name === 'list paragraph' || id === 'ListParagraph')
  return isListParagraph ? 'continued' : 'paragraph'
}

/** The number of a paragraph by its own properties, or by those of its style (17.9.18). */
function itemOf(
  properties: Markup | undefined,
  styles: readonly Style[],
  state: State,
): ItemNumber | undefined {
  const own = child(properties, 'w:numPr')
  const byStyle = styles.find(({ paragraph }) => child(paragraph, 'w:numPr', 'w:numId'))
  const numbered = child(byStyle?.paragraph, 'w:numPr')
  const id = settingOf(own, 'w:numId') ?? settingOf(numbered, 'w:numId')
  const list = id === undefined || id === '0' ? undefined : state.file.numbering.get(id)
  if (!list) return undefined
  const ofStyle = list.levels.findIndex((level) => level?.style !== undefined && level.style === byStyle?.id)
  const level =
    numberOf(settingOf(own, 'w:ilvl')) ??
    (ofStyle >= 0 && !settingOf(own, 'w:numId') ? ofStyle : numberOf(settingOf(numbered, 'w:ilvl'))) ??
    0
  return state.counters.next(list, Math.min(Math.max(level, 0), 8))
}

/** A paragraph, parted where formulas stand on their own lines. */
function blocksOf(pieces: readonly Piece[], role: Role, item: ItemNumber | undefined, state: State): Entry[] {
  const entries: Entry[] = []
  let run: Piece[] = []
  const flush = () => {
    const node = paragraphOf(run, role, entries.length === 0 ? item : undefined, state)
    if (node)
      entries.push({
        node,
        role,
        place: state.place,
        ...(entries.length === 0 && item && !isNumberShown(role, item) ? { item } : {}),
      })
    run = []
  }
  for (const piece of pieces) {
    if (!piece.isBlock) run.push(piece)
    else {
      flush()
      entries.push({ node: piece.node, role: 'continued', place: state.place })
    }
  }
  flush()
  return entries
}

/** An empty paragraph: its number in a cell, a line that is drawn below it, or nothing but space. */
function withoutWords(
  element: Markup,
  properties: Markup | undefined,
  styles: readonly Style[],
  state: State,
  item: ItemNumber | undefined,
): Entry[] {
  if (wordsIn(element) === '' && state.inCell) return numberAlone(item, state)
  const [border] = [properties, ...styles.map(({ paragraph }) => paragraph)]
    .map((one) => child(one, 'w:pBdr', 'w:bottom')?.attributes['w:val'])
    .filter((value) => value !== undefined)
  const isAnswer = styles.some(({ name }) => name === 'answer line')
  const isRuled =
    isAnswer || isHorizontalLine(element) || (border !== undefined && !/^(?:nil|none)$/.test(border))
  if (isRuled && !state.inCell && wordsIn(element) === '') return [lineAt(isAnswer, state)]
  reportEmpty(wordsIn(element), state)
  return []
}

/** Word's own horizontal line is a drawing (ECMA-376-4, 19.2.2.11). */
function isHorizontalLine(element: Markup): boolean {
  return /^(?:t|true|1)$/.test(find(element, 'v:rect')?.attributes['o:hr'] ?? '')
}

function isEmpty(pieces: readonly Piece[]): boolean {
  return (
    textOfPieces(pieces).trim() === '' &&
    pieces.every(({ node }) => node.type === 'text' || node.type === 'break')
  )
}

function beginPage(properties: Markup | undefined, state: State): void {
  if (state.page.by === 'breaks' && toggleOf(properties, 'w:pageBreakBefore')) state.page.number++
}
