import type { AsideKind } from '@lectern/core'
import type { Paragraph, Root, Text } from 'mdast'
import { type AnyNode, at, is, rewrite } from '../tree.js'

/** Docsify's paragraphs `!> Words` and `?> Words` are boxes of these kinds (docsify.js.org, "Doc helper"). */
const kinds: Readonly<Record<string, AsideKind>> = { '!': 'important', '?': 'tip' }

const mark = /^([!?])>[ \t]+(?=\S|$)/

export function docsifyHelpers(tree: Root): void {
  rewrite(tree, (node) => {
    if (!is<Paragraph>(node, 'paragraph')) return undefined
    const [first] = node.children
    const [whole = '', sign = ''] = (is<Text>(first, 'text') && mark.exec(first.value)) || []
    const kind = kinds[sign]
    if (!kind || !is<Text>(first, 'text')) return undefined
    first.value = first.value.slice(whole.length)
    return [{ type: 'aside', kind, children: [node], ...at(node) } as AnyNode]
  })
}
