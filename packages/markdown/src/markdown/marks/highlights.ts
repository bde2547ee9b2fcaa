import type { Mark } from '@lectern/core'
import type { PhrasingContent, Root, Text } from 'mdast'
import { type AnyNode, type AnyParent, is, joinTexts, parentsOf, span, textNode } from '../../tree.js'

/**
 * `==marked words==` of Obsidian, markdown-it and pandoc, with emphasis and links in them. The marks touch the words between them, and are
 * not inside of a word on both sides: `a==b && c==d` compares.
 */
export function highlights(tree: Root): void {
  for (const parent of parentsOf(tree)) {
    if (parent.children.some((child) => is<Text>(child, 'text') && child.value.includes('=='))) mark(parent)
  }
}

interface Piece {
  node: AnyNode
  /** Two equals signs, which stand where no word needs them. */
  isSign: boolean
}

function mark(parent: AnyParent): void {
  const pieces = parent.children.flatMap(piecesOf)
  const made: AnyNode[] = []
  let opening = -1
  pieces.forEach(({ node, isSign }, index) => {
    made.push(node)
    if (!isSign) return
    const [before, after] = [edge(pieces[index - 1]?.node, -1), edge(pieces[index + 1]?.node, 0)]
    if (opening >= 0 && isWord(before) && !(isLetter(after) && isInside(pieces, made[opening]))) {
      const inner = made.splice(opening).slice(1, -1) as PhrasingContent[]
      made.push({
        type: 'mark',
        children: joinTexts(inner) as PhrasingContent[],
        ...span(inner),
      } satisfies Mark as AnyNode)
      opening = -1
    } else if (isWord(after)) opening = made.length - 1
  })
  parent.children = joinTexts(made)
}

function piecesOf(node: AnyNode): Piece[] {
  if (!is<Text>(node, 'text')) return [{ node, isSign: false }]
  return node.value
    .split(/(?<!=)(==)(?!=)/)
    .filter(Boolean)
    .map((value) => ({ node: textNode(value, node), isSign: value === '==' }))
}

/** The character of a node that touches the sign; a letter for what is no text. */
function edge(node: AnyNode | undefined, at: -1 | 0): string {
  if (!node) return ''
  return is<Text>(node, 'text') ? (node.value.at(at) ?? '') : '*'
}

const isWord = (character: string): boolean => character !== '' && !/\s/.test(character)
const isLetter = (character: string): boolean => /[A-Za-z\d]/.test(character)

/** Whether a letter stands before the sign too. */
function isInside(pieces: readonly Piece[], sign: AnyNode | undefined): boolean {
  const index = pieces.findIndex(({ node }) => node === sign)
  return isLetter(edge(pieces[index - 1]?.node, -1))
}
