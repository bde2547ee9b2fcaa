import { canHead, type Group, type Section } from './group.js'

/* "1. Scope", "1.1 Words", "1.2) Who reads this": numbers that say how deep a part lies. */

interface Numbered {
  at: number
  parts: readonly number[]
}

/** So many parts, and some of them within others, else they may be items of a list. */
const fewest = 4

const number = /^(\d{1,3}(?:\.\d{1,3}){0,5})[.):]{0,2}(?=\s+\S)/

/** Beginnings that are tried: the list of contents has one, and each numbered list of the text. */
const mostStarts = 8

/**
 * Parts in the order of their numbers, each on a line by itself, with text below it or a part within it: those of a list of contents follow each other. The
 * longest row counts, and of two the later.
 */
export function numberedIn(groups: readonly Group[]): Map<number, Section> {
  const all = groups.flatMap((group, at): Numbered[] => {
    const parts = group.length === 1 ? partsOf(group) : undefined
    return parts ? [{ at, parts }] : []
  })
  const next = new Map(all.map((one) => [one.at, one.parts]))
  const filled = all.filter(({ at, parts }) => {
    const below = next.get(at + 1)
    return at + 1 < groups.length && (!below || isWithin(below, parts))
  })
  const starts = filled.flatMap(({ parts }, index) => (isStart(parts) ? [index] : [])).slice(0, mostStarts)
  const rows = starts.map((start) => inOrder(filled.slice(start)))
  const longest = rows.reduce((best, row) => (row.length >= best.length ? row : best), [] as Numbered[])
  const isDeep = longest.some(({ parts }) => parts.length > 1)
  if (longest.length < fewest || !isDeep) return new Map()
  return new Map(longest.map(({ at, parts }) => [at, { lines: groups[at] ?? [], level: levelOf(parts) }]))
}

function partsOf([line]: Group): number[] | undefined {
  if (!line || !canHead(line) || endsSentence(line.text)) return undefined
  return number.exec(line.text)?.[1]?.split('.').map(Number)
}

const isStart = (parts: readonly number[]): boolean => (parts[0] ?? 2) <= 1 && levelOf(parts) === 1

/** "1.0" is the part "1". */
const levelOf = (parts: readonly number[]): number =>
  parts.length === 2 && parts[1] === 0 ? 1 : parts.length

const endsSentence = (text: string): boolean => /\p{Ll}{2}\.$/u.test(text) && text.split(/\s+/).length > 8

/** Those that each follow the one before: 1, 1.1, 1.2, 2. What does not fit is a number of something else. */
function inOrder(all: readonly Numbered[]): Numbered[] {
  const found: Numbered[] = []
  for (const one of all) if (follows(one.parts, found.at(-1)?.parts)) found.push(one)
  return found
}

/** One part may be missing: it stands in other lines. */
const widestGap = 2

function follows(next: readonly number[], before: readonly number[] | undefined): boolean {
  if (!before) return isStart(next)
  const outer = before.at(-1) === 0 ? before.slice(0, -1) : before
  if (isWithin(next, outer)) return next.slice(outer.length).every((part) => part <= widestGap)
  const depth = next.at(-1) === 0 ? next.length - 1 : next.length
  const step = (next[depth - 1] ?? 0) - (before[depth - 1] ?? 0)
  return next.slice(0, depth - 1).every((part, at) => part === before[at]) && step >= 1 && step <= widestGap
}

function isWithin(next: readonly number[] | undefined, outer: readonly number[]): boolean {
  return next !== undefined && next.length > outer.length && outer.every((part, at) => next[at] === part)
}
