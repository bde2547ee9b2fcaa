import type { Definition, ImageReference, LinkReference, Root } from 'mdast'
import type { Context } from '../context.js'
import { rules } from '../rules.js'
import { descendants, is } from '../tree.js'

/**
 * `[?tide]: Flood` or `[Mary]: Yes.` is a definition of a link, whatever it was meant to be. Where nothing links to it, its words are told; an address has none, and
 * `[//]: # (words)` is how Markdown writes a comment.
 */
export function reportUnusedDefinitions(tree: Root, { source, report }: Context): void {
  if (!source.includes(']:')) return
  const definitions: Definition[] = []
  const used = new Set<string>()
  for (const node of descendants(tree))
    if (is<Definition>(node, 'definition')) definitions.push(node)
    else if (is<LinkReference>(node, 'linkReference') || is<ImageReference>(node, 'imageReference'))
      used.add(node.identifier)
  for (const node of definitions) {
    const words = used.has(node.identifier) ? '' : wordsOf(node)
    if (words !== '')
      report(
        rules['words-unread'],
        `Nothing links to “${node.label ?? node.identifier}”, so its words are in no edition: “${words}”`,
        { place: node, hint: 'Link to it, or write its words as text.' },
      )
  }
}

function wordsOf({ url, title }: Definition): string {
  if (url === '' || url === '#') return ''
  const isAddress = /[/:#?%@&=_\d]|\.\S/.test(url) || !/\p{L}/u.test(url)
  return [isAddress ? '' : url, title ?? ''].filter(Boolean).join(' ')
}
