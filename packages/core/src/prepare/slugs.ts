import GithubSlugger from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { textOf } from '../text/text-of.js'
import { visit } from './tree.js'

/** Longest id of a heading, in UTF-16 units; a link to the whole slug leads to the heading all the same. */
export const longestSlug = 100

/**
 * What GitHub calls each heading: in lower case, without punctuation, `-1` after a second one of the same words. The title that the
 * front matter gave comes last, since GitHub has no heading for it.
 */
export function githubSlugs(tree: Root): ReadonlyMap<Heading, string> {
  const slugger = new GithubSlugger()
  const headings: Heading[] = []
  visit(tree, (node) => {
    if (node.type === 'heading') headings.push(node as Heading)
  })
  const isMade = (heading: Heading): boolean => !heading.position
  const ordered = [...headings.filter((heading) => !isMade(heading)), ...headings.filter(isMade)]
  return new Map(ordered.map((heading) => [heading, slugger.slug(textOf(heading).trim())]))
}

/** Cut where a character ends. */
export function shortened(slug: string): string {
  if (slug.length <= longestSlug) return slug
  return slug
    .slice(0, longestSlug)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/-+$/, '')
}

/** What pandoc calls a heading (`auto_identifiers`): letters, digits, `_`, `-` and `.`, from the first letter on. */
export function pandocSlug(heading: Heading): string {
  return textOf(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_.-]/gu, '')
    .trim()
    .replace(/\s+/g, '-')
    .replace(/^[^\p{L}]+/u, '')
}
