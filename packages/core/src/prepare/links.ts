import type { Link } from 'mdast'
import type { Node } from 'unist'
import { at } from '../read/tree.js'
import { decodedUrl } from '../text/safe-url.js'
import type { Draft } from './draft.js'
import { asName } from './ids.js'
import { rules } from './rules.js'
import { githubSlugs, pandocSlug } from './slugs.js'
import { rewrite, visit } from './tree.js'

/** A link to a fragment that nothing has would be an error in every edition: its words stay, the link goes. */
export function links(draft: Draft): void {
  const inner: Link[] = []
  visit(draft.tree, (node) => {
    if (node.type === 'link' && (node as Link).url.startsWith('#')) inner.push(node as Link)
  })
  if (inner.length === 0) return
  const targets = targetsOf(draft)
  const broken = new Set<Node>(inner.filter((link) => !leads(link, targets, draft)))
  if (broken.size > 0)
    rewrite(draft.tree, (node) => (broken.has(node) ? [unlinked(node as Link)] : undefined))
}

/**
 * What a fragment may be called, and the id that it leads to: the id itself, before the names that GitHub and pandoc give headings,
 * before all of these in other letters. A link that leads somewhere there leads there here.
 */
function targetsOf({ tree }: Draft): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  const add = (name: string, id: string): void => {
    if (name && !targets.has(name)) targets.set(name, id)
  }
  visit(tree, (node) => {
    if (node.data?.id) add(node.data.id, node.data.id)
  })
  const slugs = githubSlugs(tree)
  for (const [heading, slug] of slugs) if (heading.data?.id) add(slug, heading.data.id)
  for (const heading of slugs.keys()) if (heading.data?.id) add(pandocSlug(heading), heading.data.id)
  for (const [name, id] of [...targets]) add(alike(name), id)
  return targets
}

function alike(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function leads(link: Link, targets: ReadonlyMap<string, string>, draft: Draft): boolean {
  const name = decodedUrl(link.url.slice(1))
  const id =
    targets.get(name) ??
    targets.get(alike(name)) ??
    // An id that editions cannot have (`fig:lake`) was changed.
    targets.get(asName(name)) ??
    (isTop(name) ? titleId(draft) : undefined)
  if (id !== undefined) {
    link.url = `#${id}`
    return true
  }
  draft.report(rules['link-target'], `Nothing in the article has the id "${name}"`, {
    place: link,
    hint: 'Check the spelling of the heading, or give the target an id: {#id}.',
  })
  return false
}

/** `#` and `#top` lead to the beginning of a page (HTML, 7.4.6.4). */
function isTop(name: string): boolean {
  return name === '' || name.toLowerCase() === 'top'
}

function titleId({ tree }: Draft): string | undefined {
  return tree.children.find(({ type }) => type === 'heading')?.data?.id
}

export function unlinked(link: Link): Node {
  const { children, data } = link
  return { type: 'span', children, ...at(link), ...(data ? { data } : {}) } as Node
}
