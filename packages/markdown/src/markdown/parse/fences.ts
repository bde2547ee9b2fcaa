import { displayEnd } from '../../syntax/displays.js'
import { lineEnd } from './lines.js'

/*
 * What may hold blank lines without being a container: code, formulas, directives and comments between fences, and HTML that
 * ends with a mark of its own (CommonMark 4.6, kinds 1 to 5).
 */

/** What ends the block that a line opens: a line that is a fence, or a line with a mark in it. */
interface Closing {
  /** Matches within the rest of the source, and ends where the closing line's words do. */
  mark: RegExp
  /** Length of what opens, which is no part of what closes. */
  opening: number
}

/** Offset of the end of the block that opens at `line`, or -1 where nothing with an end of its own opens. */
export function fencedEnd(source: string, line: number): number {
  if (/ {0,3}\$\$/y.test(source.slice(line, line + 5))) return displayEnd(source, line)
  const closing = closingOf(source, line)
  if (!closing) return -1
  closing.mark.lastIndex = line + closing.opening
  const match = closing.mark.exec(source)
  return match ? lineEnd(source, match.index + match[0].length) : source.length
}

const fence = / {0,3}(?:(`{3,})[^`\n]*(?![^\n])|(~{3,})|(:{3,})[ \t]*[^\s:])/y
/** A comment of Obsidian. */
const comment = / {0,3}%%(?![^\n]*%%)/y
const html = / {0,3}<(script|pre|style|textarea|!--|\?|!\[CDATA\[|![a-z])/iy

function closingOf(source: string, line: number): Closing | undefined {
  const [opening, kind] = matchAt(html, source, line) ?? []
  if (opening !== undefined && kind !== undefined) return { mark: markOf(kind), opening: opening.length }
  const [sign] = matchAt(comment, source, line) ?? []
  if (sign !== undefined) return { mark: /%%/g, opening: sign.length }
  const [, ticks, tildes, colons] = matchAt(fence, source, line) ?? []
  const marks = ticks ?? tildes ?? colons
  return marks ? { mark: fenceOf(marks), opening: lineEnd(source, line) - line } : undefined
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}

/** A line of at least as many of the same characters. */
function fenceOf(fence: string): RegExp {
  return new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}[ \\t]*$`, 'gm')
}

/** What must stand in the line that ends HTML of that kind. */
function markOf(opening: string): RegExp {
  if (opening === '!--') return /-->/g
  if (opening === '?') return /\?>/g
  if (opening.startsWith('![')) return /\]\]>/g
  if (opening.startsWith('!')) return />/g
  return /<\/(?:script|pre|style|textarea)>/gi
}
