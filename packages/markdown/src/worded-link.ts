import type { Link } from 'mdast'
import { type AnyNode, at, textNode } from './tree.js'

/** A link with plain words, at the place of what it was made from. */
export function wordedLink(url: string, words: string, place: Pick<AnyNode, 'position'>): Link {
  return { type: 'link', url, title: null, children: [textNode(words, place)], ...at(place) }
}
