import type { LeftOut } from '../left-out.js'
import { isInCode } from './code-lines.js'

/**
 * Extensions of kramdown become blank, and every position stays: a comment from `{::comment}` to its end, `{::options … /}`, the tags of
 * `{::nomarkdown}` around HTML, and the item that `{:toc}` replaces by a table of contents. What they said is told.
 */
export function withoutExtensions(source: string, leftOut: LeftOut): string {
  if (!/\{::|\{:[ \t]*toc\b/.test(source)) return source
  const lines = source.split('\n')
  const isCode = isInCode(lines)
  const lastEnd = lines.findLastIndex((line) => end.test(line))
  let isComment = false
  for (const [index, line] of lines.entries()) {
    if (isCode(index) && !isComment) continue
    if (placeholder.test(line)) takeContents(lines, index, leftOut)
    else if (isComment || line.includes('{:')) {
      const taken = takeExtensions(line, isComment, index < lastEnd)
      lines[index] = taken.kept
      isComment = taken.isComment
      for (const { name, words } of taken.gone)
        leftOut.add('comment', name, words, { line: index + 1, column: 1 })
    }
  }
  return lines.join('\n')
}

const placeholder = /^[ \t]*\{:[ \t]*toc\b[^{}\n]*\}[ \t]*$/
const item = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+(.*)$/
const tag = /\{::(comment)\}|\{::(options)\b([^{}\n]*)\/\}|\{::nomarkdown\b[^{}\n]*\}|\{:\/(?:nomarkdown)?\}/g
const end = /\{:\/(?:comment)?\}/

/** kramdown prints the headings of the text in place of the item above the mark. */
function takeContents(lines: string[], index: number, leftOut: LeftOut): void {
  const above = lines[index - 1] ?? ''
  const [, words] = item.exec(above) ?? []
  if (words === undefined) return
  leftOut.add('comment', 'toc', words, { line: index, column: 1 })
  lines[index - 1] = blank(above)
  lines[index] = blank(lines[index] ?? '')
}

interface Taken {
  kept: string
  gone: { name: string; words: string }[]
  /** Whether the comment goes on in the next line. */
  isComment: boolean
}

/** @param ends whether a comment that begins here has its end in a later line; without one it is text */
function takeExtensions(line: string, wasComment: boolean, ends: boolean): Taken {
  const gone: Taken['gone'] = []
  let kept = ''
  let rest = line
  let isComment = wasComment
  const take = (length: number) => {
    kept += blank(rest.slice(0, length))
    rest = rest.slice(length)
  }
  while (rest !== '') {
    if (isComment) {
      const close = end.exec(rest)
      const words = rest.slice(0, close?.index)
      if (words.trim()) gone.push({ name: 'comment', words })
      take(close ? close.index + close[0].length : rest.length)
      isComment = close === null
      continue
    }
    tag.lastIndex = 0
    const found = tag.exec(rest)
    if (!found) break
    const [whole, comment, options, values = ''] = found
    kept += rest.slice(0, found.index)
    rest = rest.slice(found.index)
    const isOpen = comment !== undefined && !ends && !end.test(rest)
    if (isOpen || isQuoted(kept)) {
      kept += whole
      rest = rest.slice(whole.length)
      continue
    }
    take(whole.length)
    isComment = comment !== undefined
    if (options) gone.push({ name: options, words: values })
  }
  return { kept: kept + rest, gone, isComment }
}

/** Inside code in the line: an odd number of grave accents stands before it. */
function isQuoted(before: string): boolean {
  return before.split('`').length % 2 === 0
}

const blank = (text: string): string => ' '.repeat(text.length)
