import type { SentenceRules } from './languages.js'

type Clauses = NonNullable<SentenceRules['clauses']>

/** Shortest part that a space may end; shorter ones are names, numbers, lists. */
const shortest = 30

/**
 * Thai and Lao end a sentence by a space, which also stands beside figures, names and signs: it ends a part only
 * between two letters of the script, after a particle of politeness or a part of some length.
 */
export function clauseSpaces(text: string, { clauses }: SentenceRules, boundaries: number[]): number[] {
  if (!clauses) return boundaries
  const found: number[] = []
  let from = 0
  for (const end of boundaries) {
    for (const { index, 0: space } of text
      .slice(from, end)
      .matchAll(/(?<=[\p{L}\p{M}]) +(?=[\u0e00-\u0eff])/gu)) {
      const at = from + index + space.length
      const begin = found.at(-1) ?? 0
      if (partEnds(text.slice(Math.max(begin, at - 200), at).trim(), text.slice(at, at + 16), clauses))
        found.push(at)
    }
    found.push(end)
    from = end
  }
  return found
}

function partEnds(before: string, after: string, { ends, joins }: Clauses): boolean {
  if (!/[\u0e01-\u0e4d\u0e80-\u0eff]$/u.test(before) || joins.test(after)) return false
  return ends.test(before) || before.length >= shortest
}
