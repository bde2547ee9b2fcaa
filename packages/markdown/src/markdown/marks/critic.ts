import type { Insert, Mark } from '@lectern/core'
import type { Delete, FootnoteDefinition, FootnoteReference, PhrasingContent, Root, Text } from 'mdast'
import type { Context } from '../../context.js'
import { rules } from '../../rules.js'
import {
  type AnyNode,
  type AnyParent,
  descendants,
  is,
  joinTexts,
  parentsOf,
  span,
  textNode,
} from '../../tree.js'
import { tilde, withTildes } from '../dialects/substitutions.js'

/*
 * CriticMarkup, as editors and reviewers write what they would change: `{++added++}`, `{--deleted--}`, `{~~old~>new~~}`, `{==marked==}`, and
 * `{>>a comment<<}`, which is a note. A mark ends in the paragraph where it begins.
 */

const old = `{${tilde}${tilde}`

const closings = {
  '{++': '++}',
  '{--': '--}',
  '{==': '==}',
  '{>>': '<<}',
  [old]: `${tilde}${tilde}}`,
} as const satisfies Record<string, string>

type Opening = keyof typeof closings

const isOpening = (sign: string | undefined): sign is Opening =>
  sign !== undefined && Object.hasOwn(closings, sign)

const signs = /(\{(?:\+\+|--|==|>>|\ufdd1{2})|(?:\+\+|--|==|<<|\ufdd1{2})\}|\ufdd1>)/

const arrowSign = `${tilde}>`

interface Piece {
  node: AnyNode
  /** The characters of a mark; undefined for words and other nodes. */
  sign?: string
}

/** Marks in marks, at most. */
const deepest = 4

export function criticMarks(tree: Root, context: Context): void {
  if (!/\{(?:\+\+|--|~~|==|>>)/.test(context.source)) return
  const notes = new Notes(tree)
  for (const parent of parentsOf(tree)) {
    if (!parent.children.some(mayBeMarked)) continue
    const pieces = parent.children.flatMap((child) => piecesOf(child, context.source))
    parent.children = joinTexts(read(pieces, notes, deepest))
    reportOpen(parent, context)
  }
  tree.children = tree.children.concat(notes.made)
  withTildes(tree)
}

const mayBeMarked = (child: AnyNode): boolean => is<Text>(child, 'text') && signs.test(child.value)

function piecesOf(node: AnyNode, source: string): Piece[] {
  if (!is<Text>(node, 'text')) return [{ node }]
  const { start, end } = node.position ?? {}
  if (/\\\{[+~=>-]/.test(source.slice(start?.offset ?? 0, end?.offset ?? 0))) return [{ node }]
  return node.value
    .split(signs)
    .filter(Boolean)
    .map((value) => ({ node: textNode(value, node), ...(signs.test(value) ? { sign: value } : {}) }))
}

function read(pieces: readonly Piece[], notes: Notes, levels: number): AnyNode[] {
  const ends = new Map<string, number[]>()
  pieces.forEach(({ sign = '' }, index) => {
    if (!sign.endsWith('}')) return
    const list = ends.get(sign)
    if (list) list.push(index)
    else ends.set(sign, [index])
  })
  for (const list of ends.values()) list.reverse()
  const nodes: AnyNode[] = []
  for (let index = 0; index < pieces.length; index++) {
    const { node, sign } = pieces[index] as Piece
    const end = isOpening(sign) && levels > 0 ? endBehind(index, ends.get(closings[sign])) : undefined
    const inner = end === undefined ? [] : pieces.slice(index + 1, end)
    const made = isOpening(sign) && inner.length > 0 ? madeOf(sign, inner, notes, levels - 1) : undefined
    if (made && end !== undefined) {
      for (const one of made) nodes.push(one)
      index = end
    } else nodes.push(node)
  }
  return nodes
}

/** @param ends the last one first; those before the index are dropped, so that each is looked at once */
function endBehind(index: number, ends: number[] | undefined): number | undefined {
  while (ends && (ends.at(-1) ?? Infinity) < index) ends.pop()
  return ends?.at(-1)
}

function madeOf(
  sign: Opening,
  pieces: readonly Piece[],
  notes: Notes,
  levels: number,
): AnyNode[] | undefined {
  if (sign === old) return substitution(pieces, notes, levels)
  const children = joinTexts(read(pieces, notes, levels)) as PhrasingContent[]
  if (sign === '{>>') return [notes.add(children)]
  const place = span(children)
  if (sign === '{++') return [{ type: 'insert', children, ...place } satisfies Insert as AnyNode]
  if (sign === '{--') return [{ type: 'delete', children, ...place } satisfies Delete as AnyNode]
  return [{ type: 'mark', children, ...place } satisfies Mark as AnyNode]
}

/** Undefined without an arrow between the old words and the new ones. */
function substitution(pieces: readonly Piece[], notes: Notes, levels: number): AnyNode[] | undefined {
  const arrow = pieces.findIndex(({ sign }) => sign === arrowSign)
  if (arrow < 0) return undefined
  const parts = [
    ['{--', pieces.slice(0, arrow)],
    ['{++', pieces.slice(arrow + 1)],
  ] as const
  return parts.flatMap(([sign, part]) => (part.length > 0 ? (madeOf(sign, part, notes, levels) ?? []) : []))
}

/** Comments, each the text of a note. */
class Notes {
  readonly made: FootnoteDefinition[] = []
  readonly #taken: ReadonlySet<string>

  constructor(tree: Root) {
    const identifiers: string[] = []
    for (const node of descendants(tree))
      if (is<FootnoteDefinition>(node, 'footnoteDefinition')) identifiers.push(node.identifier)
    this.#taken = new Set(identifiers)
  }

  /** @returns the reference to it */
  add(children: PhrasingContent[]): AnyNode {
    const place = span(children)
    const identifier = this.#free()
    const words = { type: 'paragraph', children, ...place } as const
    this.made.push({ type: 'footnoteDefinition', identifier, children: [words], ...place })
    return { type: 'footnoteReference', identifier, ...place } satisfies FootnoteReference as AnyNode
  }

  #free(): string {
    let identifier = `comment-${this.made.length + 1}`
    while (this.#taken.has(identifier)) identifier += '-'
    return identifier
  }
}

/** A mark that goes on in another paragraph is printed, and told. */
function reportOpen(parent: AnyParent, { source, report }: Context): void {
  for (const child of parent.children) {
    if (!is<Text>(child, 'text')) continue
    const [, sign] = /(?:^|\s)(\{(?:\+\+|--|==|>>))/.exec(child.value) ?? []
    if (!isOpening(sign) || !source.includes(closings[sign])) continue
    report(
      rules['dialect-unknown'],
      `The mark "${sign}" of CriticMarkup does not end in its paragraph; it is printed as it was written`,
      {
        place: child,
        hint: `End it with ${closings[sign]} in each paragraph, and begin it anew in the next one.`,
      },
    )
  }
}
