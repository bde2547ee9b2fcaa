import type { Token } from '@lectern/hast/code'
import { staysWithNext } from '../flow/keep.js'

/** Lines between two blank ones that stay together; a longer stretch may break anywhere. */
const longestStretch = 5

/**
 * Where a page may end in a program: behind blank lines, and inside stretches that are too long to keep. Lines stay
 * together at either end, and a comment with the line that it speaks of.
 *
 * @returns for each line whether it stays with the next
 */
export function keepsOf(lines: readonly (readonly Token[])[]): boolean[] {
  const keeps = lines.map((line, index) => staysWithNext(index, lines.length) || isComment(line))
  for (let begin = 0; begin < lines.length; ) {
    let end = begin
    while (end < lines.length && !isBlank(lines[end])) end++
    // The blank line goes with those above it: none begins a page.
    if (end - begin <= longestStretch) keeps.fill(true, begin, end)
    else if (end < lines.length) keeps[end - 1] = true
    if (end < lines.length) keeps[end] = false
    begin = end + 1
  }
  if (lines.length > 0) keeps[lines.length - 1] = false
  return keeps
}

const textOf = (line: readonly Token[] = []): string =>
  line
    .map(({ text }) => text)
    .join('')
    .trim()

const isBlank = (line: readonly Token[] | undefined): boolean => textOf(line) === ''

function isComment(line: readonly Token[]): boolean {
  const inked = line.filter(({ text }) => text.trim() !== '')
  if (inked.length > 0 && inked.every(({ kind }) => kind === 'comment')) return true
  return /^(?:#|\/\/|--|\/\*|;|%)/.test(textOf(line))
}
