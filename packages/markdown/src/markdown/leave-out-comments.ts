import type { Root } from 'mdast'
import type { Context } from '../context.js'
import type { Comment } from '../syntax/comments.js'
import { is, rewrite } from '../tree.js'

/** Comments of MyST and Obsidian are in no edition; one finding tells them. */
export function leaveOutComments(tree: Root, { leftOut }: Context): void {
  rewrite(tree, (node) => {
    if (!is<Comment>(node, 'comment')) return undefined
    const [, mark = '', words = ''] = /^(%%|%|\+\+\+)([\s\S]*?)(?:%%[ \t]*)?$/.exec(node.value) ?? []
    if (/[\p{L}\p{N}]/u.test(words)) leftOut.add('comment', mark, words, node)
    return []
  })
}
