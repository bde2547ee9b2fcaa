import type { Definition, Link, LinkReference, Root } from 'mdast'
import type { Context } from '../context.js'
import { rules } from '../rules.js'
import { type AnyNode, descendants, is, rewrite } from '../tree.js'

/** `{{ site.url }}`, `{% link tides.md %}`, and what stands beside them in an address. */
const template = String.raw`\{[{%][^(){}\n]{0,300}[%}]\}`
const address = `(?:[^\\s(){}<>]{0,300}${template}){1,9}[^\\s(){}<>]{0,300}`
const inline = new RegExp(`\\]\\(${address}(?=[ \\t)])`, 'g')
const definition = new RegExp(
  `^( {0,3}\\[[^\\]\\r\\n\\u2028\\u2029]{1,300}\\]:[ \\t]{1,9})(${address})`,
  'gm',
)

/** A no-break space: CommonMark ends an address at other spaces. */
const kept = '\u00a0'

/** Addresses that a template fills in hold spaces, which CommonMark's do not: they become others, and every position stays. */
export function templateAddresses(source: string): string {
  if (!/\{[{%]/.test(source)) return source
  return source
    .replace(inline, (address) => address.replaceAll(' ', kept))
    .replace(definition, (_, label: string, address: string) => label + address.replaceAll(' ', kept))
}

/** A link whose address nobody fills in keeps its words, and its address is told. */
export function unfilledLinks(tree: Root, context: Context): void {
  if (!/\{[{%]/.test(context.source)) return
  const defined = new Map<string, string>()
  for (const node of descendants(tree))
    if (is<Definition>(node, 'definition') && isUnfilled(node.url)) defined.set(node.identifier, node.url)
  rewrite(tree, (node) => {
    const url = addressOf(node, defined)
    if (url === undefined || !(is<Link>(node, 'link') || is<LinkReference>(node, 'linkReference')))
      return undefined
    report(url, node, context)
    return node.children
  })
}

const isUnfilled = (url: string): boolean => /\{[{%].*[%}]\}/.test(decoded(url))

function addressOf(node: AnyNode, defined: ReadonlyMap<string, string>): string | undefined {
  if (is<Link>(node, 'link')) return isUnfilled(node.url) ? node.url : undefined
  return is<LinkReference>(node, 'linkReference') ? defined.get(node.identifier) : undefined
}

function report(url: string, node: AnyNode, context: Context): void {
  const title = is<Link>(node, 'link') && node.title ? ` "${node.title}"` : ''
  const address = decoded(url).replaceAll(kept, ' ') + title
  context.report(
    rules['link-address'],
    `The address of this link is filled in by a template, which is not run: “${address}”. Its words are kept`,
    { place: node, hint: 'Write the address itself.' },
  )
}

function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
