import type { FootnoteDefinition } from 'mdast'
import { beginsWords } from './characters.js'
import { paragraphOf, readInlines } from './inlines.js'
import { afterBlanks, isBlank } from './lines.js'
import type { Lines } from './scan.js'
import type { Words } from './slice.js'

const opening = /\[\^([a-z\d-]+)\]: (?=\S)/y

/** A note that can only be read in one way: a paragraph of words, its further lines indented by four spaces, and no more below it. */
export function readNote(source: string, start: number, line: number): Words | undefined {
  const [mark, label] = match(source, start) ?? []
  if (mark === undefined || label === undefined || !beginsWords(source, start + mark.length)) return undefined
  const from = { line, column: mark.length + 1, offset: start + mark.length }
  const inlines = readInlines(source, from, lines)
  if (!inlines || mayGoOn(source, inlines.end.offset)) return undefined
  const { end, notes } = inlines
  const node: FootnoteDefinition = {
    type: 'footnoteDefinition',
    identifier: label,
    label,
    children: [paragraphOf(inlines, from)],
    position: { start: { line, column: 1, offset: start }, end },
  }
  return { node, end: end.offset, notes, defines: label }
}

const lines: Lines = {
  prefix: '    ',
  endsBefore: (source, line) => isBlank(source, line) || match(source, line) !== undefined,
}

function match(source: string, at: number): RegExpExecArray | undefined {
  opening.lastIndex = at
  return opening.exec(source) ?? undefined
}

/** After blank lines, an indented line would belong to the note. */
function mayGoOn(source: string, end: number): boolean {
  return /[ \t]/.test(source.charAt(afterBlanks(source, Math.min(end + 1, source.length))))
}
