import type { Root } from 'mdast'
import type { Context } from '../context.js'
import { rules } from '../rules.js'
import { asString, Letters, lettersOf } from './letters.js'
import { isItemNumber, isProse, wordLines } from './source-lines.js'
import { lettersByLine, lettersIn } from './tree-letters.js'
import { hashesOf, Windows, width } from './windows.js'

interface Unread {
  line: number
  words: string
}

/** Fewer words in a row may be markup that only the parser knows, where the line holds markup. */
const fewest = 3
/** Of one article: a text that is read in another way than it was meant has thousands. */
const most = 20
/** More of them than any article has that is read as it was meant. */
const mostSearches = 300

/**
 * Words of the source that stand in no node and in no finding, by a reading that shares nothing with the parser: three in a row at
 * least, or one on a line without markup. It looks at each letter once.
 *
 * @param said the findings so far
 */
export function reportUnread(
  tree: Root,
  { source, report }: Pick<Context, 'source' | 'report'>,
  { from, isMyst, said }: { from: number; isMyst: boolean; said: readonly string[] },
): void {
  const lines = wordLines(source, from, isMyst)
  const firstLine = source.slice(0, from).split('\n').length
  const written = source.slice(from).split('\n')
  const found = unreadIn({ lines, written, firstLine }, tree, said)
  for (const { line, words } of found.slice(0, most))
    report(rules['words-unread'], `These words were not read, and are in no edition: “${short(words)}”`, {
      place: { line, column: 1 },
      hint: 'They stand in markup that Lectern does not know. Write them as plain text.',
    })
  if (found.length > most)
    report(rules['words-unread'], `Words of ${found.length - most} more lines were not read`, {
      place: { line: found[most]?.line ?? 1, column: 1 },
    })
}

interface Lines {
  /** The words of each. */
  lines: readonly string[]
  /** As they stand in the source. */
  written: readonly string[]
  firstLine: number
}

function unreadIn({ lines, written, firstLine }: Lines, tree: Root, said: readonly string[]): Unread[] {
  const source = new Letters()
  const ends = lines.map((line) => source.push(line).length)
  const whole = lettersIn(tree)
  for (const words of said) whole.push(words)
  const isRead = covered(source.units, new Windows(whole.units))
  const isElsewhere = searchIn(whole)
  const unreadWords = runFinder()
  const readIn = (index: number): Uint8Array => isRead.subarray(ends[index - 1] ?? 0, ends[index])
  const left = [...lines.keys()].filter((index) => readIn(index).includes(0))
  const around = (index: number): number[] => [-1, 0, 1].map((step) => firstLine + index + step)
  const here = lettersByLine(tree, new Set(left.flatMap(around)))
  return left.flatMap((index) => {
    const line = firstLine + index
    const near = around(index).map(here).join(' ')
    const { count, words } = unreadWords(lines[index] ?? '', readIn(index), near)
    if (isItemNumber(words, written[index] ?? '')) return []
    const least = isProse(written[index] ?? '') ? 1 : fewest
    return count >= least && !isElsewhere(words, count >= fewest) ? [{ line, words }] : []
  })
}

/** Whether words that are too few for a window stand anywhere. */
function searchIn(letters: Letters): (words: string, isLong: boolean) => boolean {
  let searches = 0
  let whole: string | undefined
  return (words, isLong) => {
    whole ??= asString(letters.units)
    if (searches++ >= mostSearches) return !isLong
    return whole.includes(lettersOf(words))
  }
}

/**
 * 1 for each letter that stands in a window which the tree has. Behind one that it has, the next that can add letters without a gap is looked for
 * from its far end: where all was read, one letter in `width` is looked at.
 */
function covered(letters: Uint16Array, windows: Windows): Uint8Array {
  const isRead = new Uint8Array(letters.length)
  const hashes = hashesOf(letters)
  const has = (at: number): boolean => at < hashes.length && windows.has(hashes[at] ?? 0)
  for (let at = 0; at < hashes.length; at++) {
    if (!has(at)) continue
    const end = lastOfRow(at, has) + width
    isRead.fill(1, at, end)
    at = end
  }
  return isRead
}

/** The last of the windows that are there from one on, each beginning where the one before it ends at the latest. */
function lastOfRow(first: number, has: (at: number) => boolean): number {
  let last = first
  for (let next = last + width; next > last; next--) {
    if (!has(next)) continue
    last = next
    next = last + width + 1
  }
  return last
}

/** Letters in which words are looked for, one after the other: what is more is no article. */
const mostSearched = 50_000_000

/** Finds the longest run of words on a line that nothing near it says either. */
function runFinder(): (line: string, isRead: Uint8Array, near: string) => { count: number; words: string } {
  let searched = 0
  const isNear = (letters: string, near: string): boolean => {
    searched += near.length
    return searched > mostSearched || near.includes(letters)
  }
  return (line, isRead, near) => {
    let at = 0
    let run: RegExpExecArray[] = []
    let longest: RegExpExecArray[] = []
    for (const match of line.matchAll(/[^\s|[\](){}<>,;:、，。；：・]+/g)) {
      const letters = lettersOf(match[0])
      if (letters === '') continue
      // A letter at its edge may follow the words before it by chance.
      const read = isRead.subarray(at, at + letters.length).reduce((sum, one) => sum + one, 0)
      const isNew = 2 * read < letters.length
      at += letters.length
      if (isNew && !isNear(letters, near)) run.push(match)
      else run = []
      if (run.length > longest.length) longest = run
    }
    const [first, last] = [longest[0], longest.at(-1)]
    const words = first && last ? line.slice(first.index, last.index + last[0].length) : ''
    return { count: longest.length, words }
  }
}

/** Without brackets that stand for nothing to people. */
function short(source: string): string {
  const words = source.replace(/\[\^[^\]]*\]?:?|\]\(\)|[[\]]/g, '').trim()
  return words.length > 160 ? `${words.slice(0, 160)}…` : words
}
