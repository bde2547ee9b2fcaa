// @ts-check
/**
 * A reader of subtitles (SubRip), written from docs/guides/adding-a-reader.md alone. Each cue becomes a paragraph; times
 * and numbers are no words of the article. Who speaks stays in the words: nothing is invented.
 *
 * @import { Reader, SourceFile } from '@lectern/core'
 * @import { Points } from '@lectern/core/reading'
 * @import { Paragraph, Root } from 'mdast'
 */
import { defineRules, LecternError } from '@lectern/core'
import { readText } from '@lectern/core/reading'

export const rules = defineRules('subtitles', {
  'subtitles-cue': ['warning', 'Every cue has a time and words'],
})

const time = /^\d{2}:\d{2}:\d{2},\d{3} --> \d{2}:\d{2}:\d{2},\d{3}/

/** @returns {Reader} */
export function subtitlesReader() {
  return {
    name: 'subtitles',
    extensions: ['srt'],
    mediaTypes: ['application/x-subrip'],
    sniff: (head) => /^\uFEFF?\s*\d+\r?\n\d{2}:\d{2}:\d{2},\d{3} -->/.test(new TextDecoder().decode(head)),
    async read(file, { report, signal }) {
      signal?.throwIfAborted()
      const { source, points } = await readText(file, report)
      /** @type {Root} */
      const tree = { type: 'root', children: [], position: points.position(0, source.length) }
      for (const { text, start } of cuesIn(source)) {
        const cue = paragraphOf(text, start, points)
        if (cue) tree.children.push(cue)
        else
          report(rules['subtitles-cue'], 'This cue has no time or no words, and is left out', {
            place: points.point(start),
            hint: 'A cue is a number, a line with two times, and its words.',
          })
      }
      if (tree.children.length === 0) throw notSubtitles(file)
      return { tree, text: source }
    },
  }
}

/** @param {string} source */
function* cuesIn(source) {
  let start = 0
  for (const text of source.split(/\n\n/)) {
    if (text.trim() !== '') yield { text, start }
    start += text.length + 2
  }
}

/** @type {(text: string, start: number, points: Points) => Paragraph | undefined} */
function paragraphOf(text, start, points) {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => time.test(line))
  const words =
    at < 0
      ? ''
      : lines
          .slice(at + 1)
          .join('\n')
          .replace(/<[^<>\n]*>/g, '')
          .trim()
  if (words === '') return undefined
  const begin = start + lines.slice(0, at + 1).join('\n').length + 1
  const position = points.position(begin, start + text.length)
  return { type: 'paragraph', children: [{ type: 'text', value: words, position }], position }
}

/** @param {SourceFile} file */
function notSubtitles({ path = 'The input' }) {
  return new LecternError('unreadable-input', `${path} holds no subtitles`, {
    hint: 'Give a file in SubRip format (.srt).',
  })
}
