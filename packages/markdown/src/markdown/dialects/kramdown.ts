import type { LeftOut } from '../left-out.js'
import { blanked } from './blank.js'
import { isInAccents, isInCode } from './code-lines.js'

/**
 * Extensions of kramdown become blank, and every position stays: a comment from `{::comment}` to its end, `{::options … /}`, the tags of
 * `{::nomarkdown}` around HTML, and the item that `{:toc}` replaces by a table of contents. What they said is told.
 */
export function withoutExtensions(source: string, leftOut: LeftOut): string {
  if (!/\{::|\{:[ \t]*toc\b/.test(source)) return source
  const lines = source.split('\n')
  const isFenced = isInCode(lines)
  const lastEnd = Math.max(source.lastIndexOf('{:/}'), source.lastIndexOf('{:/comment}'))
  let [kept, from, line, counted] = ['', 0, 0, 0]
  for (const match of source.matchAll(opening)) {
    const { index } = match
    line += count(source.slice(counted, index))
    counted = index
    if (index < from || isFenced(line) || isIndented(lines[line] ?? '') || isInAccents(source, index))
      continue
    const found = extensionAt(source, match, lastEnd)
    if (!found) continue
    const gone = source.slice(index, found.end)
    kept += source.slice(from, index) + blanked(source, index, found.end)
    from = found.end
    if (found.words.trim())
      leftOut.add('kramdown', found.name, found.words, {
        start: { line: line + 1, column: 1 },
        end: { line: line + 1 + count(gone), column: 1 },
      })
  }
  return kept + source.slice(from)
}

/**
 * The mark `^` alone on a line, which ends a block, becomes blank. Elsewhere it is a word: only where a text has attribute lists is it kramdown's.
 */
export function withoutBlockEnds(source: string, leftOut: LeftOut): string {
  if (!/^[ ]{0,3}\^[ \t]*$/m.test(source) || !/\{:[ \t]*[.#\w:]/.test(source)) return source
  const lines = source.split('\n')
  const isFenced = isInCode(lines)
  return lines
    .map((line, index) => {
      if (!/^ {0,3}\^[ \t]*$/.test(line) || isFenced(index)) return line
      leftOut.add('kramdown', '^', '', { line: index + 1, column: 1 })
      return ' '.repeat(line.length)
    })
    .join('\n')
}

/** An item of a list with a mark below it, or a tag. */
const opening =
  /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+(?<item>.*)\n[ \t]*\{:[ \t]*toc\b[^{}\n]*\}[ \t]*$|\{::(?<comment>comment)\}|\{::options\b(?<options>[^{}\n]*)\/\}|\{::nomarkdown\b[^{}\n]*\}|\{:\/(?:nomarkdown)?\}/gm

interface Extension {
  name: string
  words: string
  /** Offset behind it. */
  end: number
}

const closing = /\{:\/(?:comment)?\}/g

/**
 * Undefined for a comment without an end: it is text.
 *
 * @param lastEnd offset of the last end of a comment, so that nobody looks for one where there is none
 */
function extensionAt(
  source: string,
  { 0: whole, index, groups = {} }: RegExpExecArray,
  lastEnd: number,
): Extension | undefined {
  const end = index + whole.length
  const { item, comment, options } = groups
  if (item !== undefined) return { name: 'toc', words: item, end }
  if (comment === undefined) return { name: 'options', words: options ?? '', end }
  closing.lastIndex = end
  const close = end <= lastEnd ? closing.exec(source) : null
  return close
    ? { name: 'comment', words: source.slice(end, close.index), end: closing.lastIndex }
    : undefined
}

const isIndented = (line: string): boolean => /^(?: {4}|\t)/.test(line)

const count = (text: string): number => text.split('\n').length - 1
