import type { Subscript, Superscript } from '@lectern/core'
import type { Delete, PhrasingContent, Root, Text } from 'mdast'
import type { Context } from '../../context.js'
import { type AnyNode, at, is, rewrite, textNode } from '../../tree.js'
import { replaceTexts } from './texts.js'

/**
 * `x^2^` and `H~2~O`, as pandoc, Quarto and MyST's extensions write them. One tilde on either side of a short mark inside a word is no
 * deletion, though GitHub's rules allow it: nobody takes back one letter of a word.
 */
export function scripts(tree: Root, { source }: Context): void {
  rewrite(tree, (node) => (is<Delete>(node, 'delete') ? subscript(node, source) : undefined))
  replaceTexts(tree, /\^(?<=[\p{L}\p{N})\]]\^)([^\s^[\]]{1,40})\^/u, ([, value = ''], text) => {
    const children = [textNode(value, text)]
    return [{ type: 'superscript', children, ...at(text) } satisfies Superscript as AnyNode]
  })
}

function subscript(node: Delete, source: string): AnyNode[] | undefined {
  const start = node.position?.start.offset
  if (start === undefined || source.startsWith('~~', start) || start === 0) return undefined
  if (!/[\p{L}\p{N})\]]/u.test(source.charAt(start - 1)) || !isShort(node.children)) return undefined
  return [{ type: 'subscript', children: node.children, ...at(node) } satisfies Subscript as AnyNode]
}

function isShort(children: readonly PhrasingContent[]): boolean {
  return children.every((child) => !is<Text>(child, 'text') || /^[^\s]{1,40}$/.test(child.value))
}
