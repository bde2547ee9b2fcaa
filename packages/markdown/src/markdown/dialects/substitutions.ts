import type { Root } from 'mdast'
import { type AnyNode, descendants } from '../../tree.js'

/*
 * `{~~old~>new~~}` of CriticMarkup. GitHub's rules see deletions in it that begin and end elsewhere, so that its tildes become noncharacters before
 * anything is parsed, and every position stays. What is no substitution after all gets its tildes back.
 */

/** A tilde of a substitution: a noncharacter, which no text has (Unicode 23.7). */
export const tilde = '\ufdd1'

const opening = '{~~'
const arrow = '~>'
const closing = '~~}'
/** Longer than any change, in characters. */
const most = 5_000

export function markSubstitutions(source: string): string {
  if (!source.includes(opening) || !source.includes(closing)) return source
  let [kept, from] = ['', 0]
  for (let start = source.indexOf(opening); start >= 0; start = source.indexOf(opening, from)) {
    const end = endOf(source, start)
    const next = end ?? start + opening.length
    const words = source.slice(start, next)
    kept += source.slice(from, start) + (end === undefined ? words : marked(words))
    from = next
  }
  return kept + source.slice(from)
}

/** Behind the closing mark, where an arrow stands before it in the same paragraph. */
function endOf(source: string, start: number): number | undefined {
  const near = source.slice(start + opening.length, start + most)
  const end = near.indexOf(closing)
  const words = near.slice(0, Math.max(0, end))
  if (!words.includes(arrow) || /\n[ \t>]*\n/.test(words) || words.includes(opening)) return undefined
  return start + opening.length + end + closing.length
}

function marked(words: string): string {
  const [old = '', ...rest] = words.slice(opening.length, -closing.length).split(arrow)
  return `{${tilde}${tilde}${old}${tilde}>${rest.join(arrow)}${tilde}${tilde}}`
}

/** In code, in addresses, and wherever else a substitution did not end. */
export function withTildes(tree: Root): void {
  for (const node of descendants(tree) as (AnyNode & Written)[])
    for (const key of ['value', 'url', 'title', 'alt', 'label', 'meta'] as const)
      if (node[key]?.includes(tilde)) node[key] = node[key].replaceAll(tilde, '~')
}

type Written = { [Key in 'value' | 'url' | 'title' | 'alt' | 'label' | 'meta']?: string | null }
