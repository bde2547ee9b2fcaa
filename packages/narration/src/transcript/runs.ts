import { directionOf } from '@lectern/core'
import type { Element, Text } from 'hast'
import { h } from 'hastscript'
import { langOf, marksOf, text } from './element.js'
import type { TranscriptLine } from './outline.js'
import { type Piece, spaceBefore, spaceBetween, type TranscriptRun } from './run.js'

/** A paragraph or a heading of runs. */
export function writtenLine(line: Exclude<TranscriptLine, { kind: 'unread' }>, around: string): Element {
  const { lang } = line.block
  const name = line.kind === 'heading' ? `h${line.level}` : 'p'
  const attributes = marksOf(line.block, around)
  const announced = line.runs.every((run) => run.announced)
  const children = line.runs.flatMap((run, index) => [
    ...spaceAsText(spaceBetween(line.runs[index - 1], run)),
    writtenRun(run, lang),
  ])
  const written = h(name, { ...attributes, ...(announced ? { className: ['announced'] } : {}) }, children)
  const isNote = line.kind === 'words' && line.voice === 'note'
  return isNote ? h('div', { role: 'note' }, [written]) : written
}

function spaceAsText(space: string): Text[] {
  return space ? [text(space)] : []
}

function writtenRun({ id, lang, announced, pieces, said }: TranscriptRun, around: string): Element {
  const own = { ...langOf(lang, around), ...(id ? { id } : {}) }
  const printed = writtenPieces(pieces)
  const children = said
    ? [
        h('span', { className: ['printed'] }, printed),
        h('span', { className: ['said'], hidden: true }, writtenPieces(said)),
      ]
    : printed
  if (announced) return h('em', { ...own, className: ['announced'] }, [text('['), ...children, text(']')])
  return h('span', own, children)
}

function writtenPieces(pieces: readonly Piece[]): (Element | Text)[] {
  return pieces.flatMap((piece, index) => {
    const words = withBreaks(piece.text)
    if (piece.announced)
      return [
        ...spaceAsText(spaceBefore(piece, index)),
        h('em', { className: ['announced'] }, [`[${piece.text}]`]),
      ]
    return piece.lang ? [h('span', { lang: piece.lang, dir: directionOf(piece.lang) }, words)] : words
  })
}

function withBreaks(words: string): (Element | Text)[] {
  return words.split('\n').flatMap((line, index) => (index > 0 ? [h('br'), text(line)] : [text(line)]))
}
