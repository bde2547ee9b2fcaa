import { descendants, is } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'

/** Attributes that hold an address, by element; `*` stands for every element. */
const addresses: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  img: ['src'],
  object: ['data'],
  source: ['src'],
  track: ['src'],
  video: ['src', 'poster'],
  blockquote: ['cite'],
}

/** Stands for the folder of the page, whose own address nobody knows. */
const here = 'http://page.invalid/'

/** Resolves the addresses of a page by its `<base>` (HTML 4.2.3). Fragments stay: they mean this page. */
export function resolveBase(page: HastRoot): void {
  const base = baseOf(page)
  if (base === undefined) return
  for (const node of descendants(page)) {
    if (!is<Element>(node, 'element') || !Object.hasOwn(addresses, node.tagName)) continue
    for (const name of addresses[node.tagName] ?? []) {
      const value = node.properties[name]
      if (typeof value === 'string') node.properties[name] = resolved(value, base)
    }
  }
}

function baseOf(page: HastRoot): URL | undefined {
  for (const node of descendants(page)) {
    if (!is<Element>(node, 'element') || node.tagName !== 'base' || !node.properties.href) continue
    const url = parsed(String(node.properties.href), here)
    return url && /^https?:$/.test(url.protocol) ? url : undefined
  }
  return undefined
}

function resolved(address: string, base: URL): string {
  const trimmed = address.trim()
  if (trimmed === '' || trimmed.startsWith('#')) return address
  const url = parsed(trimmed, base)
  if (!url) return address
  return url.href.startsWith(here) ? url.href.slice(here.length) : url.href
}

function parsed(address: string, base: string | URL): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined
}
