import type { Line } from '../line.js'
import { canHead, type Group, type Section } from './group.js'

/* "Internet Relay Chat Protocol" below the head of an RFC, in the middle of the line. */

/** The head of a memo: columns left and right, or its number. */
const head = /\S {3,}\S|^RFC\b|^Request for Comments\b|^Network Working Group\b|^Internet[ -]Draft\b/i
const mostHeads = 3
const mostLines = 4

/** In columns: from here on a line is no indented paragraph, and so far it may be off the middle. */
const fewestBefore = 8
const slack = 8
/** Wider text is not set by hand. */
const widest = 90

/** The title, with the index of its group: what stands in the middle below nothing but the head. */
export function centredTitle(groups: readonly Group[]): { at: number; section: Section } | undefined {
  const width = groups
    .slice(0, 200)
    .flat()
    .reduce((most, line) => Math.max(most, endOf(line)), 0)
  if (width > widest) return undefined
  for (const [at, group] of groups.slice(0, mostHeads + 1).entries()) {
    const isTitle = at > 0 && group.length <= mostLines && group.every((line) => isCentred(line, width))
    if (isTitle) return { at, section: { lines: group, level: 0 } }
    if (!group.some(({ text }) => head.test(text))) return undefined
  }
  return undefined
}

function isCentred(line: Line, width: number): boolean {
  const before = line.indent.length
  return before >= fewestBefore && Math.abs(before - (width - endOf(line))) <= slack && canHead(line)
}

const endOf = ({ indent, text }: Line): number => indent.length + text.length
