import type { Article } from '@lectern/core'
import type { Text } from 'mdast'
import type { Point } from 'unist'
import type { NodeCheck } from '../node-check.js'
import { rules } from '../rules.js'
import { writtenIn } from '../written-in.js'

/** A name has no bracket; if it could, each of many `[^` in a row would be looked through to the end of the text. */
const call = /\[\^([^[\]\s]+)\]/g

/**
 * In Markdown the call of a note that nobody wrote is no call but text: "[^1]" is printed as it stands. So is one inside a line of HTML, which
 * Markdown does not read. A name has a letter or digit: "[^,]" is a pattern.
 */
export function noteWrittenIn(article: Article): NodeCheck {
  if (!hasCalls(article)) return () => undefined
  const notes = notesOf(article)
  const told = linesTold(article)
  return (node, { report, block }) => {
    if (node.type !== 'text') return
    for (const { 0: written, 1: name = '', index } of node.value.matchAll(call)) {
      if (!/[\p{L}\p{N}]/u.test(name) || told.has(node.position?.start.line)) continue
      const [reason, hint] = notes.has(name.toLowerCase())
        ? [
            `The reference to note "${name}" is inside HTML, where Markdown is not read`,
            'Put an empty line between the HTML tags and the text.',
          ]
        : [`There is no note "${name}"`, `Add a line "${written}: …".`]
      report(rules['note-written'], `${reason}; ${written} is printed as it was written`, {
        place: placeOf(node, index),
        block,
        hint,
      })
    }
  }
}

/** Plain text and pages have no calls of this form: there "[^,]" is what programmers write for "all but a comma". */
function hasCalls({ source: { mediaType } }: Article): boolean {
  return writtenIn(mediaType) === 'markdown' && mediaType !== 'text/plain'
}

/** Names of the notes that are written, in small letters. */
function notesOf({ tree }: Article): ReadonlySet<string> {
  const names = tree.children.map((node) =>
    node.type === 'footnoteDefinition' ? node.identifier.toLowerCase() : '',
  )
  return new Set(names)
}

/** Lines whose missing notes were told when they were read. */
function linesTold({ findings }: Article): ReadonlySet<number | undefined> {
  return new Set(findings.filter(({ rule }) => rule === 'note-missing').map(({ line }) => line))
}

/** In a line of the source; a text that went over several is named as a whole, since its line ends are spaces by now. */
function placeOf({ position }: Text, index: number): Point | Text['position'] {
  if (!position || position.start.line !== position.end.line) return position
  return { line: position.start.line, column: position.start.column + index }
}
