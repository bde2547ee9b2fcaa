import { isSafeUrl } from '@lectern/core'
import type { LinkTarget } from '../frame/items.js'

/** Where an address leads: to a place of the article, to somewhere outside, or nowhere. */
export function targetOf(url: string, anchors: ReadonlySet<string>): LinkTarget | undefined {
  if (url.startsWith('#')) {
    const id = decode(url.slice(1))
    return anchors.has(id) ? { id } : undefined
  }
  return isSafeUrl(url) ? { url } : undefined
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** An address as people write it: "mailto:" and "tel:" are for machines. */
export const printed = (url: string): string => url.replace(/^(mailto|tel):/i, '')
