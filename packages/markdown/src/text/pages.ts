import type { Context } from '../context.js'
import { rules } from '../rules.js'

/** A line with words, by the offsets of those. */
interface Line {
  text: string
  start: number
  end: number
}

/** The page, counted from 0, and its first or last line. */
type Edge = readonly [page: number, line: Line]

/** A running head or foot stands on so many pages at least, and on a third of all: heads of left and right pages differ, and the first has none. */
const fewest = 3
const share = 1 / 3
/** Lines of a head or a foot. */
const most = 3

/**
 * A text that is parted into pages by form feeds (RFCs, what `pdftotext` makes): running heads and feet become blank and are told, and a paragraph that goes
 * over two pages is one. Offsets stay.
 */
export function withoutPages(context: Context): string {
  const { source } = context
  const pageEnds = withNumbered(context.pageEnds.length < fewest ? [] : context.pageEnds, source)
  if (pageEnds.length < fewest) return source
  const pages = [...pageEnds, source.length].map((end, page) => linesIn(source, pageEnds[page - 1] ?? 0, end))
  const gone: Line[] = []
  const leaveOut = (alike: readonly Edge[][], take: (lines: Line[]) => unknown) => {
    for (const edges of alike) {
      tell(edges, context)
      for (const [page, line] of edges) {
        take(pages[page] ?? [])
        gone.push(line)
      }
    }
  }
  for (let round = 0; round < most; round++) {
    leaveOut(running(edgesOf(pages, 0), isHead), (lines) => lines.shift())
    leaveOut(running(edgesOf(pages, -1), isFoot), (lines) => lines.pop())
  }
  if (gone.length === 0) return source
  const blanks = gone.map(({ start, end }) => ({ start, value: ' '.repeat(end - start) }))
  return filled(source, [...blanks, ...joints(source, pages)])
}

/** Copies of RFCs have often lost their form feeds. */
function pageNumbers(source: string): number[] {
  return [...source.matchAll(/\[Page \d+\]$/gm)].map(({ 0: number, index }) => index + number.length)
}

/** Some copies have lost a few of them: a number with nothing but space up to the next end is that page's own. */
function withNumbered(ends: readonly number[], source: string): number[] {
  let next = 0
  const lost = pageNumbers(source).filter((at) => {
    while ((ends[next] ?? Infinity) < at) next++
    return source.slice(at, Math.min(ends[next] ?? Infinity, at + mostSpace)).trim() !== ''
  })
  return [...ends, ...lost].sort((one, other) => one - other)
}

/** Blank lines between the foot of a page and its end, in characters. */
const mostSpace = 20

function edgesOf(pages: readonly Line[][], at: 0 | -1): Edge[] {
  return pages.flatMap((lines, page): Edge[] => {
    const line = lines.at(at)
    return line ? [[page, line]] : []
  })
}

function linesIn(source: string, start: number, end: number): Line[] {
  return [...source.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/g)].map(({ 0: text, index }) => ({
    text,
    start: start + index,
    end: start + index + text.length,
  }))
}

/** Lines that are alike but for their numbers, and are what repeats on pages. */
function running(edges: readonly Edge[], isRunning: (lines: readonly Edge[]) => boolean): Edge[][] {
  const least = Math.max(fewest, edges.length * share)
  const alike = new Map<string, Edge[]>()
  for (const edge of edges) {
    const shape = edge[1].text.replace(/\s+/g, ' ').replace(/\d+/g, '0')
    const others = alike.get(shape)
    if (others) others.push(edge)
    else alike.set(shape, [edge])
  }
  return [...alike.values()].filter((lines) => lines.length >= least && isRunning(lines))
}

/** Pages that begin with "Chapter 1" and "Chapter 2" have no heads: those say the same, or stand beside their number with a gap between. */
function isHead(lines: readonly Edge[]): boolean {
  const isApart = lines.every(([, { text }]) => / {3}/.test(text) || /^\P{L}+$/u.test(text))
  return isSame(lines) || (isApart && isCounted(lines))
}

function isFoot(lines: readonly Edge[]): boolean {
  return isSame(lines) || isCounted(lines)
}

/** Not a rule, which may part anything. */
function isSame(lines: readonly Edge[]): boolean {
  const [first] = lines
  return lines.every(([, { text }]) => text === first?.[1].text) && /\p{L}/u.test(first?.[1].text ?? '')
}

/** One of the numbers is that of the page. */
function isCounted(lines: readonly Edge[]): boolean {
  const numbers = lines.map(([page, { text }]) =>
    (text.match(/\d+/g) ?? []).map((number) => Number(number) - page),
  )
  return (numbers[0] ?? []).some((first, at) => numbers.every((others) => others[at] === first))
}

function tell(lines: readonly Edge[], { points, report }: Context): void {
  const [first, last] = [lines[0]?.[1], lines.at(-1)?.[1]]
  if (!first || !last) return
  const to = first.text === last.text ? '' : ` to “${wordsOf(last.text)}”`
  report(
    rules['words-left-out'],
    `What stands at the head or the foot of ${lines.length} pages is left out: “${wordsOf(first.text)}”${to}`,
    {
      place: points.position(first.start, first.end),
      hint: 'Nothing needs to be done. A PDF has page numbers and running heads of its own.',
    },
  )
}

const wordsOf = (text: string): string => text.replace(/\s+/g, ' ')

interface Filling {
  start: number
  value: string
}

/** Where a sentence goes on on the next page: a line end, and form feeds up to the line that goes on. */
function joints(source: string, pages: readonly Line[][]): Filling[] {
  return pages.flatMap((lines, page) => {
    const [before, after] = [lines.at(-1), pages[page + 1]?.[0]]
    if (!before || !after || !/[\p{L},]$/u.test(before.text) || !/^\p{Ll}/u.test(after.text)) return []
    const length = source.slice(before.end, after.start).lastIndexOf('\n') + 1
    return [{ start: before.end, value: `\n${'\f'.repeat(length - 1)}` }]
  })
}

/** The source with other characters in some places. One that lies within another has no effect. */
function filled(source: string, fillings: readonly Filling[]): string {
  const parts: string[] = []
  let read = 0
  for (const { start, value } of fillings.toSorted((one, other) => one.start - other.start)) {
    if (start < read) continue
    parts.push(source.slice(read, start), value)
    read = start + value.length
  }
  return parts.join('') + source.slice(read)
}
