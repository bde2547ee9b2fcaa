import type { Caption } from '@lectern/core'
import type { Paragraph, PhrasingContent, Root } from 'mdast'
import type { Context } from '../context.js'
import { boxKinds } from '../directives/box-kinds.js'
import { rules } from '../rules.js'
import type { Admonition } from '../syntax/admonition.js'
import { type AnyNode, at, copyWith, is, rewrite, textNode } from '../tree.js'
import { emoji } from './marks/emoji.js'

/**
 * MkDocs' boxes as asides, folded ones as disclosures. One of an unknown kind is a plain box with the kind as its title. Tabs are their title and
 * what stands in them, one after the other.
 */
export function admonitions(tree: Root, context: Context): void {
  rewrite(tree, (node) => {
    if (!is<Admonition>(node, 'admonition')) return undefined
    if (node.isTab) return tab(node, context)
    const [, written = '', rest = '', quoted] = /^([\w-]+)([^"]*)(?:"([^"]*)")?/.exec(node.words) ?? []
    const name = written.toLowerCase()
    // Without quotes they are classes, by the book; people write titles so, and no class has a capital.
    const title = quoted ?? (/\p{Lu}/u.test(rest) ? rest.trim() : undefined)
    const kind = Object.hasOwn(boxKinds, name) ? boxKinds[name] : undefined
    if (kind === undefined) {
      context.report(
        rules['dialect-unknown'],
        `Unknown kind of box "${name}"; it is treated as a plain one`,
        {
          place: node,
        },
      )
    }
    const words = title ?? (kind === undefined || node.folded ? name : '')
    const begin = node.position ? { position: { start: node.position.start, end: node.position.start } } : {}
    const caption = words ? [captionOf(words, begin, context)] : []
    const children = [...caption, ...node.children]
    const isFolded = node.folded || kind === 'details'
    const box = isFolded ? { type: 'details', children } : { type: 'aside', kind: kind ?? 'aside', children }
    return [copyWith(box, at(node)) as AnyNode]
  })
}

function tab(node: Admonition, context: Context): AnyNode[] {
  const title = /^"([^"]*)"/.exec(node.words)?.[1] ?? node.words
  const place = node.position ? { position: { start: node.position.start, end: node.position.start } } : {}
  const words: Paragraph = { type: 'paragraph', children: titleOf(title, place, context), ...place }
  return title ? [words, ...node.children] : [...node.children]
}

type Place = Pick<AnyNode, 'position'>

function captionOf(words: string, place: Place, context: Context): AnyNode {
  const caption: Caption = { type: 'caption', children: titleOf(words, place, context), ...place }
  return caption
}

/** A title has icons and emoji as other words have. */
function titleOf(words: string, place: Place, _context: Context): PhrasingContent[] {
  const paragraph: Paragraph = { type: 'paragraph', children: [textNode(words, place)] }
  emoji({ type: 'root', children: [paragraph] })
  const [first] = paragraph.children
  if (first?.type === 'text') first.value = first.value.trimStart()
  return paragraph.children
}
