import type { Image, Link } from 'mdast'
import type { Node } from 'unist'
import { textOf } from '../text/text-of.js'
import type { Draft } from './draft.js'
import { rules } from './rules.js'
import { visit } from './tree.js'

/** Titles of links, and of pictures that are no figures, which a page and a book show where a mouse points: print and sound have none. One finding tells them. */
export function hiddenTitles(draft: Draft): void {
  let first: Node | undefined
  const titles = new Set<string>()
  visit(draft.tree, (node) => {
    const title = isTitled(node) ? (node.title ?? '').trim() : ''
    if (
      !title ||
      words(isTitled(node) && node.type === 'image' ? node.alt : textOf(node)).includes(words(title))
    )
      return
    first ??= node
    titles.add(title)
  })
  if (titles.size === 0) return
  const quoted = [...titles].map((title) => `“${title}”`).join(', ')
  draft.report(
    rules['title-hidden'],
    `Titles of links and pictures are shown where a mouse points, in the page and the EPUB alone: ${quoted}`,
    { place: first, hint: 'Write what readers need as text, or as a caption.' },
  )
}

function isTitled(node: Node): node is Image | Link {
  return (node.type === 'image' || node.type === 'link') && 'title' in node
}

function words(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase()
}
