import { type FoundTables, noTables } from '../../tables/find.js'
import { fencedEnd } from './fences.js'
import { afterBlanks, isBlank, lineEnd, linesBetween } from './lines.js'

/** A stretch of the source that reads alike by itself and in its place. */
export interface Slice {
  /** Offsets of its first character and of the first one of what follows. */
  start: number
  end: number
  /** Line of `start`, from 1. */
  line: number
}

/** What is known of a document before it is cut. */
export interface Known {
  tables?: FoundTables
  /** Whether admonitions are read. */
  admonitions?: boolean
  /** Whether boxes are read; default: yes. In too many others they are words. */
  boxes?: boolean
}

/**
 * Cuts a document at places where nothing is open: after a blank line or a heading, before words at the margin (CommonMark 5.1
 * and 5.2: what is neither indented nor marked ends quotations and lists when no paragraph is open, and a blank line closes the paragraph), and
 * after a blank line before a quotation, before a box or another directive where no box is open, and before an admonition, if those are read.
 * Whether a fence is open there is only guessed; `parse.ts` looks when it is read.
 */
export function slicesOf(
  source: string,
  from = 0,
  { tables = noTables, admonitions = false, boxes: areBoxes = true }: Known = {},
): Slice[] {
  const slices: Slice[] = []
  let line = 1 + linesBetween(source, 0, from)
  let start = from
  let open = 0
  for (let at = afterBlanks(source, from); at < source.length; ) {
    const end = blockEnd(source, at, tables, areBoxes)
    if (areBoxes) open = boxesBehind(source, at, end, open)
    at = afterBlanks(source, end)
    const mayHold = source[at] === '>' || (admonitions && isAdmonition(source, at))
    const isApart = at > end && (mayHold || (open === 0 && isBox(source, at)))
    if (at < source.length && !isApart && !beginsAnew(source, at)) continue
    slices.push({ start, end: at, line })
    line += linesBetween(source, start, at)
    start = at
  }
  return slices
}

/** Slices that are joined at most: what micromark does with underlined headings grows with the square of their number. */
const most = 40

/** UTF-16 units from which on a slice stands by itself: a long paragraph is read in parts where it is the first of a piece. */
const alone = 40_000

/** Slices that follow each other, joined until they are as long: a parser's call for each would cost more than what is in it. */
export function joined(slices: readonly Slice[], length: number): Slice[] {
  const chunks: Slice[] = []
  let count = 0
  for (const slice of slices) {
    const last = chunks.at(-1)
    const isAlone = slice.end - slice.start >= alone && length < alone
    if (last && !isAlone && last.end - last.start < length && count < most) last.end = slice.end
    else {
      chunks.push({ ...slice })
      count = 0
    }
    count++
  }
  return chunks
}

/**
 * Behind the lines at `start`: where a blank line begins, the line below a heading, a bracket below nothing but definitions, or a note below another.
 * Blank lines between fences, and in tables, end nothing.
 */
function blockEnd(source: string, start: number, tables: FoundTables, areBoxes: boolean): number {
  let at = start
  let isBelowDefinitions = false
  const isBelowNote = isNote(source, start)
  while (at < source.length && !isBlank(source, at)) {
    if (isBelowDefinitions && source[at] === '[') return at
    if (isBelowNote && at > start && isNote(source, at)) return at
    const table = tables.endAt(at)
    const isBelowWords = at > start && table === undefined
    if (isBelowWords && isUnderline(source, at)) return Math.min(lineEnd(source, at) + 1, source.length)
    if (table === undefined && isHeading(source, at)) return Math.min(lineEnd(source, at) + 1, source.length)
    const definedTo: number = at === start || isBelowDefinitions ? definitionEnd(source, at) : -1
    isBelowDefinitions = definedTo >= 0
    const fenced = table ?? (!areBoxes && source.startsWith(':::', at) ? -1 : fencedEnd(source, at))
    at = (fenced < 0 ? Math.max(lineEnd(source, at), definedTo) : fenced) + 1
  }
  return Math.min(at, source.length)
}

const fence = /^:{3,}[ \t]*(\S?)/gm

/** How many boxes are open behind lines, where so many are before them. Of boxes in each other a longer fence closes more: then fewer cuts are made. */
function boxesBehind(source: string, start: number, end: number, before: number): number {
  const lines = source.slice(start, end)
  if (!lines.includes(':::')) return before
  let open = before
  for (const [, name] of lines.matchAll(fence)) open = name ? open + 1 : Math.max(0, open - 1)
  return open
}

/** A box, or a directive on a line of its own. */
const box = /:::+[ \t]*[^\s:]|::[a-z]/iy

function isBox(source: string, at: number): boolean {
  box.lastIndex = at
  return box.test(source)
}

const admonition = /(?:!!!|\?\?\?\+?) [a-z]|===[!+]? "/y

/** `!!! note`, with a small letter, and `=== "A tab"`: admonitions whatever is behind it. */
export function isAdmonition(source: string, at: number): boolean {
  admonition.lastIndex = at
  return admonition.test(source)
}

const definition =
  /\[[^\s^[\]\\][^[\]\\\n]*\]:(?:[ \t]+[^\s<()\\]+|[ \t]*\n[ \t]*(?:[A-Za-z/]|\[(?!\^))[^\s<()\\|]*)(?:[ \t]+"[^"\\\n]*")?[ \t]*$/my

/** Where a definition of a link ends that fills its line, as nearly all do, or its two; -1 where there is none. */
function definitionEnd(source: string, at: number): number {
  definition.lastIndex = at
  return definition.test(source) ? definition.lastIndex : -1
}

const note = /\[\^[\w-]{1,999}\]:/y

/** A note at the margin, which ends the one before it, whatever is open there (micromark keeps some 10 KB for each until a piece ends). */
function isNote(source: string, at: number): boolean {
  note.lastIndex = at
  return note.test(source)
}

const underline = /(?:=+|-+)[ \t]*$/my

function isUnderline(source: string, at: number): boolean {
  underline.lastIndex = at
  return underline.test(source)
}

const heading = /#{1,6}(?=[ \t\n]|$)/my

function isHeading(source: string, at: number): boolean {
  heading.lastIndex = at
  return heading.test(source)
}

const continues = /[ \t>:]|!!!|\?\?\?|[-+*](?=[ \t\n]|$)|\d{1,9}[.)](?=[ \t\n]|$)/y

/** Whether a line after a blank one closes all before it, and opens nothing that could hold what was before. */
function beginsAnew(source: string, at: number): boolean {
  continues.lastIndex = at
  return !continues.test(source)
}
