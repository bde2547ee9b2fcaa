import { textOf } from '@lectern/core'
import type { Link } from 'mdast'
import { hrefOf } from '../links.js'
import { phrasing } from '../render.js'
import { type Child, classOf, elementOf, type State, text } from '../state.js'
import { breaksUpTo } from '../text-run.js'

/**
 * Pages that begin inside a link are marked before it, so that their labels do not join its name. A link without words
 * shows its address; one that may not be followed, or that leads nowhere, keeps its words.
 */
export function link(node: Link, state: State): Child[] {
  const words = textOf(node)
  const breaks = state.cursor ? breaksUpTo(state.cursor.offset + Math.max(0, words.length - 1), state) : []
  const href = state.inLink ? undefined : hrefOf(node.url, node, state)
  const content = phrasing(node.children, { ...state, inLink: true })
  const isNameless = words.trim() === '' && !node.children.some(isPicture)
  const named = isNameless ? [text(node.url)] : content
  const calls = state.inLink ? [] : state.run.afterLink.splice(0)
  if (!href) return [...breaks, elementOf(state, node, 'span', {}, named), ...calls]
  const title = node.title ? { title: node.title } : {}
  const name = words.trim() === '' && node.children.some(isDecorative) ? { ariaLabel: node.url } : {}
  const bare = isNameless || isAddress(words, node.url) ? classOf(state, 'address') : {}
  return [...breaks, elementOf(state, node, 'a', { href, ...title, ...name, ...bare }, named), ...calls]
}

/** On paper the address of a link stands behind its words, but not twice. */
function isAddress(words: string, url: string): boolean {
  return words === url || `http://${words}` === url
}

function isPicture(node: Link['children'][number]): boolean {
  return node.type === 'image'
}

function isDecorative(node: Link['children'][number]): boolean {
  return node.type === 'image' && node.decorative === true
}
