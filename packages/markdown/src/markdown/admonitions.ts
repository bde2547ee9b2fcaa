import type { Caption } from '@lectern/core'
import type { Root } from 'mdast'
import type { Context } from '../context.js'
import { boxKinds } from '../directives/foreign.js'
import { rules } from '../rules.js'
import type { Admonition } from '../syntax/admonition.js'
import { type AnyNode, at, is, rewrite, textNode } from '../tree.js'

/** MkDocs' boxes as asides, folded ones as disclosures. One of an unknown kind is a plain box with the kind as its title. */
export function admonitions(tree: Root, { report }: Context): void {
  rewrite(tree, (node) => {
    if (!is<Admonition>(node, 'admonition')) return undefined
    const [, name = '', title] = /^([\w-]+)[^"]*(?:"([^"]*)")?/.exec(node.words) ?? []
    const kind = Object.hasOwn(boxKinds, name) ? boxKinds[name] : undefined
    if (kind === undefined) {
      report(rules['dialect-unknown'], `Unknown kind of box "${name}"; it is treated as a plain one`, {
        place: node,
      })
    }
    const words = title ?? (kind === undefined || node.folded ? name : '')
    const begin = node.position ? { position: { start: node.position.start, end: node.position.start } } : {}
    const caption = words ? [captionOf(words, begin)] : []
    const children = [...caption, ...node.children]
    const isFolded = node.folded || kind === 'details'
    const box = isFolded ? { type: 'details', children } : { type: 'aside', kind: kind ?? 'aside', children }
    return [{ ...box, ...at(node) } as AnyNode]
  })
}

function captionOf(words: string, place: Pick<AnyNode, 'position'>): AnyNode {
  const caption: Caption = { type: 'caption', children: [textNode(words, place)], ...place }
  return caption
}
