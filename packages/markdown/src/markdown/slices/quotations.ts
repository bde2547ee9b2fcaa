import type { Paragraph } from 'mdast'
import { beginsWords } from './characters.js'
import { paragraphOf, readInlines } from './inlines.js'
import { isBlank, lineEnd } from './lines.js'
import type { Lines, Place } from './scan.js'
import type { Words } from './slice.js'

const mark = '> '

/** A quotation of paragraphs, each line with its mark and a space, those between paragraphs with a mark alone. */
export function readQuotation(source: string, start: number, line: number): Words | undefined {
  const children: Paragraph[] = []
  const notes: string[] = []
  const begin = { line, column: 1, offset: start }
  for (let next = begin; ; ) {
    const words = { ...next, column: mark.length + 1, offset: next.offset + mark.length }
    if (!source.startsWith(mark, next.offset) || !beginsWords(source, words.offset)) return undefined
    const inlines = readInlines(source, words, lines)
    if (!inlines) return undefined
    const { end } = inlines
    children.push(paragraphOf(inlines, words))
    notes.push(...inlines.notes)
    next = afterEmpty(source, { line: end.line + 1, column: 1, offset: end.offset + 1 })
    if (next.line === end.line + 1) {
      const node = { type: 'blockquote' as const, children, position: { start: begin, end } }
      return { node, end: end.offset, notes }
    }
  }
}

const lines: Lines = {
  prefix: mark,
  endsBefore: (source, line) => isBlank(source, line) || isEmpty(source, line),
}

function isEmpty(source: string, line: number): boolean {
  return source.charAt(line) === '>' && isBlank(source, line + 1)
}

/** Where the first line begins that is not a mark alone. */
function afterEmpty(source: string, from: Place): Place {
  let { line, offset } = from
  while (isEmpty(source, offset)) {
    offset = lineEnd(source, offset) + 1
    line++
  }
  return { line, column: 1, offset }
}
