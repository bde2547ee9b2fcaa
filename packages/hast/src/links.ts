import { encodeUnsafe, safeUrl } from '@lectern/core'
import type { Blockquote, Link } from 'mdast'
import { idOf, type State } from './state.js'

/**
 * Where a link, or the source of a quotation, leads; undefined where it may not, or leads to nothing.
 *
 * @param node whose address it is
 */
export function hrefOf(url: string, node: Link | Blockquote, state: State): string | undefined {
  if (!url.startsWith('#')) return addressOf(url, node, state)
  const id = decode(url.slice(1))
  if (!state.run.ids.has(id)) return undefined
  return toId(id, state)
}

function addressOf(url: string, node: Link | Blockquote, { run }: State): string | undefined {
  const address = url.trim() === '' ? undefined : safeUrl(url)
  const { neighbour } = run.options
  return address !== undefined && neighbour && isBeside(address) ? neighbour(address, node) : address
}

/** Whether an address has no scheme and no host: what it names lies beside the article. */
function isBeside(address: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)
}

/** The reference to something that has an id in the article. */
export function toId(id: string, state: State): string {
  return state.run.options.href?.(id) ?? `#${encodeUnsafe(idOf(state, id))}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
