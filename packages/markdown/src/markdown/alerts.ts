import type { Aside, AsideKind } from '@lectern/core'
import type { Blockquote, Paragraph, Root, Text } from 'mdast'
import { at, is, rewrite } from '../tree.js'

/** `> [!NOTE]` and its four siblings, as GitHub writes them, are asides. */
export function alerts(tree: Root): void {
  rewrite(tree, (node) => {
    if (!is<Blockquote>(node, 'blockquote')) return undefined
    const kind = takeKind(node)
    if (!kind) return undefined
    const aside: Aside = { type: 'aside', kind, children: node.children as Aside['children'], ...at(node) }
    return [aside]
  })
}

function takeKind(quote: Blockquote): AsideKind | undefined {
  const [first] = quote.children
  if (!is<Paragraph>(first, 'paragraph')) return undefined
  const [text] = first.children
  if (!is<Text>(text, 'text')) return undefined
  const match = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/i.exec(text.value)
  if (!match?.[1]) return undefined
  const rest = text.value.slice(match[0].length)
  if (!rest && first.children.length > 1 && first.children[1]?.type !== 'break') return undefined
  if (rest) text.value = rest
  else first.children.splice(0, 2)
  if (first.children.length === 0) quote.children.shift()
  return match[1].toLowerCase() as AsideKind
}
