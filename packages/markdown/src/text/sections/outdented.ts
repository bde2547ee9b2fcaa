import type { Line } from '../line.js'
import { canHead, type Group, type Section } from './group.js'
import { depthOf, isNumbered } from './numbered.js'

/* Manuals and RFCs: all text is indented, and headings begin further left. */

const fewest = 3
/** Of the lines that begin at the left, so many are headings; the others stand on the first page or the last. */
const share = 2 / 3

/** Headings that stand left of everything, with a blank line or indented text below. They are the first lines of their groups. */
export function outdentedIn(groups: readonly Group[]): Map<number, Section> {
  const lines = groups.flat()
  const left = groups.flatMap((group, at) => (isLeft(group[0]) ? [{ group, at }] : []))
  const isIndented = lines.filter((line) => !isLeft(line)).length * 5 >= lines.length * 2
  const found = left.filter(
    ({ group, at }) =>
      isHeading(group) && (group.length > 1 || groups[at + 1]?.every((line) => !isLeft(line))),
  )
  if (!isIndented || found.length < fewest || found.length < left.length * share) return new Map()
  return new Map(found.map(({ group, at }) => [at, sectionOf(group, groups[at + 1])]))
}

/** Lines of a long question behind its number. */
const mostLines = 3

/** The first line; all of a few behind a number, where the text below is a paragraph of its own. */
function sectionOf(group: Group, next: Group | undefined): Section {
  const text = group[0]?.text ?? ''
  const isWhole = isNumbered(text) && group.length <= mostLines && next !== undefined && !isLeft(next[0])
  const count = isWhole ? group.length : 1
  return { lines: group.slice(0, count), rest: group.slice(count), level: depthOf(text) }
}

const isLeft = (line: Line | undefined): boolean => line?.indent === ''

/** The first line alone is at the left. Where text follows at once, small letters may be a paragraph whose first line hangs out. */
function isHeading([first, ...rest]: Group): boolean {
  if (first && rest.length > 0 && /\p{Ll}/u.test(first.text) && !isNumbered(first.text)) return false
  return (
    first !== undefined && canHead(first) && !/[.!]$/.test(first.text) && rest.every((line) => !isLeft(line))
  )
}
