import { textOf } from '@lectern/core'
import { type AnyNode, is, joinTexts } from '@lectern/core/reading'
import type { Text } from 'mdast'
import type { Draft } from '../draft.js'
import { made } from '../nodes.js'

/** What words are beside words. */
export interface Marks {
  /** Address. */
  link?: string
  /** BCP 47. */
  lang?: string
  /** Direction of writing. */
  dir?: 'ltr' | 'rtl'
  /** Whether it is strong. */
  strong?: boolean
  /** Whether it is emphasised. */
  emphasis?: boolean
  /** Whether it is struck through. */
  delete?: boolean
  /** Whether it is highlighted. */
  mark?: boolean
  /** Whether it is above the line. */
  superscript?: boolean
  /** Whether it is below the line. */
  subscript?: boolean
  /** Whether it is in small capitals. */
  smallCapitals?: boolean
  /** Whether it is a key to press. */
  keyboard?: boolean
  /** Whether it is part of a program. */
  code?: boolean
}

/** A node of a paragraph, with the marks that are put around it at the end: runs do not hold each other. */
export interface Piece {
  /** Text, or what stands in the text. */
  node: AnyNode
  /** What the style and the own settings of the words say. */
  marks: Marks
  /** Stands between paragraphs: a formula on its own lines. */
  isBlock?: boolean
  /** Whether a box to check is checked. */
  isChecked?: boolean
  /** Whether a gap was made by underlining a tab or spaces: such gaps that touch are one. */
  isTyped?: boolean
}

/** From the outside in. */
const order = [
  'link',
  'lang',
  'dir',
  'strong',
  'emphasis',
  'delete',
  'mark',
  'smallCapitals',
  'superscript',
  'subscript',
  'keyboard',
  'code',
] as const satisfies readonly (keyof Marks)[]

/** Pieces as nodes that hold each other: neighbours with the same mark share one node. */
export function nested(pieces: readonly Piece[], draft: Draft): AnyNode[] {
  return nest(settled(withoutTouching(pieces)), 0, draft)
}

function nest(pieces: readonly Piece[], depth: number, draft: Draft): AnyNode[] {
  const key = order[depth]
  if (!key) return joinTexts(pieces.map(({ node }) => node))
  const nodes: AnyNode[] = []
  for (let from = 0; from < pieces.length; ) {
    const value = pieces[from]?.marks[key]
    let to = from + 1
    while (to < pieces.length && pieces[to]?.marks[key] === value) to++
    const inner = nest(pieces.slice(from, to), depth + 1, draft)
    for (const node of value ? wrapped(key, value, inner, draft) : inner) nodes.push(node)
    from = to
  }
  return joinTexts(nodes)
}

function wrapped(key: keyof Marks, value: string | true, children: AnyNode[], draft: Draft): AnyNode[] {
  if (key === 'link') return [made(draft, { type: 'link', url: String(value), title: null, children })]
  if (key === 'lang') return [made(draft, { type: 'span', data: { lang: String(value) }, children })]
  if (key === 'dir')
    return [made(draft, { type: 'span', data: { dir: value === 'rtl' ? 'rtl' : 'ltr' }, children })]
  if (key === 'smallCapitals') return [made(draft, { type: 'span', smallCapitals: true, children })]
  if (key !== 'code') return [made(draft, { type: key, children })]
  return children.map((node) =>
    is<Text>(node, 'text') ? made(draft, { type: 'inlineCode', value: node.value }) : node,
  )
}

/** A line that is drawn by three underlined tabs is one gap to write in. */
function withoutTouching(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ isTyped }, index) => !(isTyped && pieces[index - 1]?.isTyped))
}

/** Spaces are emphasized only between words that are. */
function settled(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    if (!is<Text>(piece.node, 'text') || piece.node.value.trim() !== '') return piece
    const [before, after] = [pieces[index - 1]?.marks, pieces[index + 1]?.marks]
    const both = (key: 'strong' | 'emphasis' | 'link' | 'lang') =>
      before?.[key] !== undefined && before[key] === after?.[key] ? { [key]: before[key] } : {}
    return { ...piece, marks: { ...both('strong'), ...both('emphasis'), ...both('link'), ...both('lang') } }
  })
}

/** Words of all pieces. */
export function textOfPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ node }) => textOf(node)).join('')
}
