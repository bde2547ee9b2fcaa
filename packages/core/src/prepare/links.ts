import type { Link } from 'mdast'
import type { Node } from 'unist'
import type { Span } from '../nodes/index.js'
import type { Draft } from './draft.js'
import { rules } from './rules.js'
import { rewrite, visit } from './tree.js'

/** A link to a fragment that nothing has would be an error in every edition: its words stay, the link goes. */
export function links(draft: Draft): void {
  const targets = new Set<string>()
  const inner: Link[] = []
  visit(draft.tree, (node) => {
    if (node.data?.id) targets.add(node.data.id)
    if (node.type === 'link' && (node as Link).url.startsWith('#')) inner.push(node as Link)
  })
  const broken = new Set<Node>(inner.filter((link) => !leads(link, targets, draft)))
  if (broken.size > 0)
    rewrite(draft.tree, (node) => (broken.has(node) ? [unlinked(node as Link)] : undefined))
}

function leads(link: Link, targets: ReadonlySet<string>, draft: Draft): boolean {
  const id = decoded(link.url.slice(1))
  if (targets.has(id)) {
    link.url = `#${id}`
    return true
  }
  draft.report(rules['link-target'], `Nothing in the article has the id "${id}"`, {
    place: link,
    hint: 'Look at the heading, or give the target {#id}.',
  })
  return false
}

function unlinked({ children, position, data }: Link): Node {
  const span: Span = { type: 'span', children }
  return { ...span, ...(position ? { position } : {}), ...(data ? { data } : {}) } as Node
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
