import type { Link } from 'mdast'
import type { Node } from 'unist'
import { teacherSuffix } from '../read/copies.js'
import { normalized } from '../text/normal.js'
import { decodedUrl } from '../text/safe-url.js'
import type { Draft } from './draft.js'
import { unlinked } from './links.js'
import { rules } from './rules.js'
import { rewrite } from './tree.js'

/** What only a program that reads sources can follow. */
const source = /\.(?:md|markdown|mdown|mkd|mdx|qmd|rmd)$/i

/**
 * Links to other sources lead to their editions where those are made in the same run. One to a source that is not among them leads nowhere: its
 * words stay, with a finding, unless the article says where it was published.
 */
export function siblings(draft: Draft): void {
  const lost = new Set<Node>()
  rewrite(draft.tree, (node) => {
    if (node.type === 'link' && isLost(node as Link, draft)) lost.add(node)
    return undefined
  })
  if (lost.size > 0) rewrite(draft.tree, (node) => (lost.has(node) ? [unlinked(node as Link)] : undefined))
}

function isLost(link: Link, draft: Draft): boolean {
  const [, path = '', fragment = ''] = /^([^?#]+)(#.*)?$/.exec(link.url) ?? []
  if (path === '' || path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return false
  const base = draft.options.siblings?.get(normalPath(decodedUrl(path)))
  if (base !== undefined) {
    const isSelf = base === draft.options.name && draft.options.copy === 'teacher'
    link.data = { ...link.data, sibling: { base: isSelf ? `${base}${teacherSuffix}` : base, fragment } }
    return false
  }
  if (!source.test(path) || /^https?:/i.test(draft.meta.source ?? '')) return false
  draft.report(
    rules['link-source'],
    `The link leads to "${decodedUrl(path)}", which is not published in this run`,
    {
      place: link,
      hint: 'Its words are kept. Publish both in one run, or link to the address of the published page.',
    },
  )
  return true
}

/** Without `.` and `..` where they undo something: `a/../b.md` is `b.md`. */
export function normalPath(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return normalized(parts.join('/'), 'NFC')
}
