import type { Blockquote, Definition, Image, ImageReference, Link, LinkReference, Root } from 'mdast'
import type { Report } from '../diagnostics/report.js'
import { isRecording, type RecordingNode } from '../nodes/kinds.js'
import { linkSchemes, schemeOf } from '../text/safe-url.js'
import { rules } from './rules.js'
import { type AnyNode, at, copyWith, descendants, is, rewrite, textNode } from './tree.js'

const fileSchemes: ReadonlySet<string> = new Set(['http', 'https'])

/** Nodes that have addresses. */
export const addressed: readonly string[] = [
  'link',
  'linkReference',
  'image',
  'imageReference',
  'definition',
  'blockquote',
  'media',
]

/** Addresses that are not allowed go; the words stay, with a finding. */
export function links(tree: Root, report: Report): void {
  for (const node of descendants(tree)) addScheme(node)
  const denied = deniedDefinitions(tree)
  rewrite(tree, (node) => {
    if (is<Link>(node, 'link')) return isLink(node.url) ? undefined : unlinked(node, node.url, report)
    if (is<LinkReference>(node, 'linkReference')) {
      const url = denied.get(node.identifier)
      return url === undefined ? undefined : unlinked(node, url, report)
    }
    if (is<Image>(node, 'image')) return isFile(node.url) ? undefined : unpictured(node, node.url, report)
    if (is<ImageReference>(node, 'imageReference')) {
      const url = denied.get(node.identifier)
      // A picture may stand in its own address, as Google Docs writes it: no link leads there, and a picture does.
      return url === undefined || isFile(url) ? undefined : unpictured(node, url, report)
    }
    if (isRecording(node)) return media(node, report)
    if (is<Blockquote>(node, 'blockquote') && node.cite && !isLink(node.cite)) delete node.cite
    const isDenied = is<Definition>(node, 'definition') && denied.get(node.identifier) === node.url
    return isDenied && !isFile(node.url) ? [] : undefined
  })
}

/**
 * An address that begins with its host (`//e.org/a`) is one of the web (RFC 3986, 4.2). In an edition that is opened from a disk it would be
 * a share of the network, to which Windows sends the reader's credentials (UNC).
 */
function addScheme(node: AnyNode & { url?: unknown; src?: unknown }): void {
  for (const field of ['url', 'src'] as const) {
    const address = node[field]
    if (typeof address === 'string') node[field] = address.replace(/^\s*\/\//, 'https://')
  }
}

/** Whether a link may lead there: a web address with a host, mail, a telephone number, a relative address, a fragment. */
function isLink(url: string): boolean {
  return allowed(url, linkSchemes) && hasHost(url)
}

/** A part of a host's name has 63 bytes at most (RFC 1035, 2.3.4): more is text that was taken along with an address. */
const longestLabel = 63

/** Whether a web address names a host that there can be; other addresses have none. */
function hasHost(url: string): boolean {
  if (!/^\s*https?:/i.test(url)) return true
  try {
    return new URL(url).hostname.split('.').every((label) => label.length <= longestLabel)
  } catch {
    return false
  }
}

/** Whether a file may be named so: a web address, a relative address, or a picture in the address itself. */
function isFile(url: string): boolean {
  return allowed(url, fileSchemes) || /^data:image\/(?:png|jpeg|gif|webp|avif)[;,]/i.test(url)
}

function allowed(url: string, schemes: ReadonlySet<string>): boolean {
  const scheme = schemeOf(url)
  return scheme === undefined || schemes.has(scheme)
}

function deniedDefinitions(tree: Root): Map<string, string> {
  const first = new Map<string, string>()
  for (const node of descendants(tree)) {
    if (is<Definition>(node, 'definition') && !first.has(node.identifier))
      first.set(node.identifier, node.url)
  }
  for (const [identifier, url] of first) if (isLink(url)) first.delete(identifier)
  return first
}

function unlinked(node: Link | LinkReference, url: string, report: Report): readonly AnyNode[] {
  reportScheme(node, url, 'link', report)
  if (!node.data) return node.children
  return [{ type: 'span', children: node.children, data: node.data, ...at(node) } as AnyNode]
}

function unpictured(node: Image | ImageReference, url: string, report: Report): readonly AnyNode[] {
  reportScheme(node, url, 'picture', report)
  return node.alt ? [textNode(node.alt, node)] : []
}

/** A recording that cannot be named is its label and its transcript. */
function media(node: RecordingNode, report: Report): readonly AnyNode[] | undefined {
  const stays = (url: string, what: string, fits = allowed(url, fileSchemes)): boolean => {
    if (!fits) reportFile(node, url, what, report)
    return fits
  }
  if (node.poster && !stays(node.poster, 'poster', isFile(node.poster))) delete node.poster
  if (node.transcript && !stays(node.transcript, 'transcript')) delete node.transcript
  if (node.tracks) node.tracks = node.tracks.filter(({ src, kind }) => stays(src, kind))
  if (allowed(node.src, fileSchemes)) return undefined
  reportScheme(node, node.src, 'recording', report)
  return node.children.map((child): AnyNode => {
    return child.type === 'caption' ? (copyWith(child, { type: 'paragraph' }) as AnyNode) : child
  })
}

/** Reports the address of a file that goes with a recording. */
function reportFile(place: AnyNode, url: string, what: string, report: Report): void {
  report(
    rules['link-scheme'],
    `The file of the ${what} of this recording may not be named so (${shortened(url)}); it is left out`,
    {
      place,
      hint: 'Name a file beside the article by its relative path, or begin with https: or http:.',
    },
  )
}

function reportScheme(place: AnyNode, url: string, what: string, report: Report): void {
  report(
    rules['link-scheme'],
    `The address of this ${what} is not allowed (${shortened(url)}); its text is kept`,
    {
      place,
      hint: 'Addresses may begin with https:, http:, mailto: or tel:, or be relative.',
    },
  )
}

/** The beginning of an address: a long one may hold a whole picture. */
function shortened(url: string): string {
  return url.length > 40 ? `${url.slice(0, 40)}…` : url
}
