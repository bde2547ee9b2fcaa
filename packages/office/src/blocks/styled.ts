import { textOf } from '@lectern/core'
import { type AnyNode, is } from '@lectern/core/reading'
import type { Text } from 'mdast'
import type { Draft } from '../draft.js'
import { nextPlace, shortened } from '../findings/place.js'
import { type Piece, textOfPieces } from '../inlines/pieces.js'
import type { ItemNumber } from '../item.js'
import { made } from '../nodes.js'
import type { NamedStyle, Role } from '../roles.js'
import type { Entry } from './entry.js'
import { gathered, remember, reportContents, reportEmpty } from './gather.js'
import { lineAt, numberAlone } from './lines.js'
import { isNumberShown, paragraphOf } from './paragraph.js'

/** A paragraph or a heading as its file has it, before it is a node. */
export interface StyledParagraph {
  /** The paragraph's words, for findings. */
  words: string
  /** The same run by run, without those of its text boxes. */
  source: readonly string[]
  /** What the paragraph's style and level make of it. */
  role: Role
  /** The paragraph's style and those that it is based on. */
  styles: readonly NamedStyle[]
  /** A border is drawn below it. */
  hasLineBelow: boolean
  /** Whether the paragraph is written from right to left. */
  isRightToLeft: boolean
  /** Turns its runs into pieces. */
  read(): Piece[]
  /** The paragraph's number in a list. Asking counts on. */
  number(isEmpty: boolean): ItemNumber | undefined
  /** Whether nobody is told that it is empty. Asked after it was read. */
  mayBeEmpty?(): boolean
}

/** A paragraph with what stands in its text boxes after it. */
export function paragraphEntries(paragraph: StyledParagraph, draft: Draft): Entry[] {
  const { role } = paragraph
  draft.place = nextPlace(draft.place, ++draft.count, shortened(paragraph.words))
  const { pieces, boxes } = gathered(paragraph.source, () => paragraph.read(), draft)
  const number = paragraph.number(boxes.length === 0 && isEmpty(pieces))
  const isItem = /^(?:paragraph|continued)$/.test(role) && !(number && isNumberShown(role, number))
  const box = isItem ? boxOf(pieces) : undefined
  const item = nestedByStyle(number ?? box?.item, paragraph.styles)
  const entries = isLeftOut(role, pieces, draft) ? [] : blocksOf(box ? box.after : pieces, role, item, draft)
  if (entries.length === 0 && boxes.length === 0 && !paragraph.mayBeEmpty?.())
    for (const line of withoutWords(paragraph, item, draft)) entries.push(line)
  const [first] = entries
  if (first?.node.type === 'paragraph') first.text = textOfPieces(pieces)
  if (first?.item && box) first.isChecked = box.isChecked
  remember(role, first?.node, draft)
  draft.bookmarks.place(role === 'caption' ? entries.at(-1)?.node : first?.node)
  if (paragraph.isRightToLeft) for (const { node } of entries) node.data = { ...node.data, dir: 'rtl' }
  const inBoxes = boxes.flat().map((node): Entry => ({ node, role: 'paragraph', place: draft.place }))
  return [...entries, ...inBoxes]
}

/** Word's styles "List Number 2" to "5" have lists of one level each, which are levels of one list to whoever sees them. */
function nestedByStyle(item: ItemNumber | undefined, styles: readonly NamedStyle[]): ItemNumber | undefined {
  const level = styles.map(({ name }) => /^list (?:number|bullet) ([2-5])$/.exec(name)?.[1]).find(Boolean)
  return item?.level === 0 && level ? { ...item, level: Number(level) - 1 } : item
}

/** The box to check with which a paragraph begins, where it is the only one: the paragraph is an item to check. */
function boxOf(
  pieces: readonly Piece[],
): { isChecked: boolean; after: Piece[]; item: ItemNumber } | undefined {
  const [first, ...after] = pieces.flatMap(typedBox)
  if (first?.isChecked === undefined || after.some(({ isChecked }) => isChecked !== undefined))
    return undefined
  if (textOfPieces(after).trim() === '') return undefined
  const item = { key: 'boxes', level: 0, ordered: false, value: 1, label: '', isOther: false, isText: false }
  return { isChecked: first.isChecked, after, item }
}

/** A box that somebody typed before words, as a piece of its own. */
function typedBox(piece: Piece, index: number): Piece[] {
  const { node } = piece
  const [typed, box] = (index === 0 && is<Text>(node, 'text') && /^([☐☑☒])\s+(?=\S)/.exec(node.value)) || []
  if (!typed || !is<Text>(node, 'text')) return [piece]
  const [before, rest] = [typed, node.value.slice(typed.length)].map((value) => ({ ...node, value }))
  return [
    { ...piece, node: before as Text, isChecked: box !== '☐' },
    { ...piece, node: rest as Text },
  ]
}

/** Whether a paragraph is no text of the document: a line of a table of contents, or what the house leaves out. */
function isLeftOut(role: Role, pieces: readonly Piece[], draft: Draft): boolean {
  if (role !== 'contents' || textOfPieces(pieces).trim() === '') return role === 'left-out'
  reportContents(textOfPieces(pieces), draft)
  return true
}

function isEmpty(pieces: readonly Piece[]): boolean {
  return (
    textOfPieces(pieces).trim() === '' &&
    pieces.every(({ node }) => node.type === 'text' || node.type === 'break')
  )
}

/** A paragraph, parted where formulas stand on their own lines, and where a caption holds its picture. */
function blocksOf(pieces: readonly Piece[], role: Role, item: ItemNumber | undefined, draft: Draft): Entry[] {
  const formula = onlyFormula(pieces)
  if (formula && role === 'paragraph' && !item && !draft.inCell)
    return [{ node: { ...formula, type: 'math' }, role, place: draft.place }]
  const isImage = ({ node }: Piece) => node.type === 'image'
  if (role === 'caption' && pieces.some(isImage)) {
    const words = pieces.filter((piece) => !isImage(piece))
    return [
      ...oneBlock(pieces.filter(isImage), 'paragraph', undefined, draft),
      ...oneBlock(words, role, item, draft),
    ]
  }
  const entries: Entry[] = []
  let run: Piece[] = []
  const flush = () => {
    for (const entry of oneBlock(run, role, entries.length === 0 ? item : undefined, draft))
      entries.push(entry)
    run = []
  }
  for (const piece of pieces) {
    if (!piece.isBlock) run.push(piece)
    else {
      flush()
      entries.push({ node: piece.node, role: 'continued', place: draft.place })
    }
  }
  flush()
  return entries
}

function onlyFormula(pieces: readonly Piece[]): AnyNode | undefined {
  const solid = pieces.filter(({ node }) => node.type !== 'text' || textOf(node).trim() !== '')
  const [only] = solid
  return solid.length === 1 && only?.node.type === 'inlineMath' ? only.node : undefined
}

function oneBlock(pieces: readonly Piece[], role: Role, item: ItemNumber | undefined, draft: Draft): Entry[] {
  const node = paragraphOf(pieces, role, item, draft)
  if (!node) return []
  return [{ node, role, place: draft.place, ...(item && !isNumberShown(role, item) ? { item } : {}) }]
}

/** An empty paragraph: its number in a cell, a line that is drawn below it, or nothing but space. */
function withoutWords(
  { words, styles, hasLineBelow }: StyledParagraph,
  item: ItemNumber | undefined,
  draft: Draft,
): Entry[] {
  const is = (style: string) => words === '' && styles.some(({ name }) => name === style)
  if (is('horizontal line'))
    return [{ node: made(draft, { type: 'thematicBreak' }), role: 'paragraph', place: draft.place }]
  if (draft.inCell && words === '') return numberAlone(item, draft)
  const isAnswer = is('answer line')
  if (words === '' && (isAnswer || hasLineBelow)) return [lineAt(isAnswer, draft)]
  reportEmpty(words, draft)
  return []
}
