import type { Link } from 'mdast'
import type { Node } from 'unist'
import { ResourceError, type ResourceProblem } from '../contracts/resources.js'
import { resourceProblems } from '../publish/missing.js'
import { decodedUrl } from '../text/safe-url.js'
import { nameOfCopy } from './audience/audience.js'
import type { Draft } from './draft.js'
import { unlinked } from './links.js'
import { rules } from './rules.js'
import { rewrite, visit } from './tree.js'

/** Extensions of sources: a link to one helps only a program that reads it. */
const source = /\.(?:md|markdown|mdown|mkd|mdx|qmd|rmd)$/i

/**
 * Links to other sources lead to their editions where those are made in the same run. One to a source that is not among them leads nowhere: its
 * words stay, with a finding, unless the article says where it was published. So does a link to another file, with a finding where that is not there.
 */
export async function siblings(draft: Draft): Promise<void> {
  const lost = new Set<Node>()
  for (const link of localLinks(draft)) if (await isLost(link, draft)) lost.add(link)
  if (lost.size > 0) rewrite(draft.tree, (node) => (lost.has(node) ? [unlinked(node as Link)] : undefined))
}

function localLinks({ tree }: Draft): Link[] {
  const found: Link[] = []
  visit(tree, (node) => {
    if (node.type === 'link' && localPath((node as Link).url)) found.push(node as Link)
  })
  return found
}

/** The path of a link that leads to a file beside the source, else nothing. */
export function localPath(url: string): string | undefined {
  const path = /^[^?#]+(?=#|$)/.exec(url)?.[0] ?? ''
  return path === '' || path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(path)
    ? undefined
    : decodedUrl(path)
}

async function isLost(link: Link, draft: Draft): Promise<boolean> {
  const path = localPath(link.url) ?? ''
  const { siblings, name } = draft.options
  const base = siblings?.get(normalPath(path))
  if (base !== undefined) {
    const fragment = /#.*$/.exec(link.url)?.[0] ?? ''
    link.data = { ...link.data, sibling: { base: base === name ? nameOfCopy(base, draft) : base, fragment } }
    return false
  }
  if (/^https?:/i.test(draft.meta.source ?? '')) return false
  const isSource = source.test(path)
  const problem = await problemWith(link, path, draft)
  if (isSource || problem) report(link, path, { isSource, problem }, draft)
  return isSource
}

async function problemWith(
  link: Link,
  path: string,
  { options }: Draft,
): Promise<ResourceProblem | undefined> {
  // An edition of the article itself is made later.
  if (options.name && normalPath(path).startsWith(`${options.name}.`)) return undefined
  try {
    await options.files?.load(link.url.replace(/#.*$/, ''), ['*/*'])
    return undefined
  } catch (error) {
    if (error instanceof ResourceError) return error.problem
    throw error
  }
}

const unpublished = {
  why: 'which is not published in this run',
  hint: 'Its words are kept. Publish both in one run, or link to the address of the published page.',
}

function report(
  link: Link,
  path: string,
  { isSource, problem }: { isSource: boolean; problem: ResourceProblem | undefined },
  draft: Draft,
): void {
  const isFound = !problem || (isSource && problem !== 'missing')
  const { why, hint } = isFound
    ? unpublished
    : {
        why: `and ${resourceProblems[problem]}`,
        hint: 'Put the file into the folder of the article, or link to its address on the web.',
      }
  const rule = isSource ? rules['link-source'] : rules['link-file']
  draft.report(rule, `The link leads to "${path}", ${why}`, { place: link, hint })
}

/** A path without `.`, and without `..` where it undoes a folder: `a/../b.md` is `b.md`. */
export function normalPath(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/').normalize('NFC')
}
