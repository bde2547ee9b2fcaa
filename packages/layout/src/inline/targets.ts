import type { LinkTarget } from '../frame/items.js'

const schemes = new Set(['http', 'https', 'mailto', 'tel', 'ftp', 'sms', 'geo', 'doi', 'urn', 'xmpp'])

/** Where an address leads: to a place of the article, to somewhere outside, or nowhere. */
export function targetOf(url: string, anchors: ReadonlySet<string>): LinkTarget | undefined {
  if (url.startsWith('#')) {
    const id = decode(url.slice(1))
    return anchors.has(id) ? { id } : undefined
  }
  // Readers may drop spaces and control characters before they look for the scheme.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\0-\x20]+/g, ''))?.[1]
  const isKnown = scheme === undefined ? url.trim() !== '' : schemes.has(scheme.toLowerCase())
  return isKnown ? { url } : undefined
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
