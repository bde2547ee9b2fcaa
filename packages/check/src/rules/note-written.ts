import { type Article, writtenIn } from '@lectern/core'
import type { Text } from 'mdast'
import type { Point } from 'unist'
import type { NodeCheck } from '../node-check.js'
import { rules } from '../rules.js'

/**
 * In Markdown the call of a note that nobody wrote is no call but text: "[^1]" is printed as it stands. So is one inside a line of HTML, which
 * Markdown does not read. A name has a letter or digit: "[^,]" is a pattern.
 */
export const noteWritten: NodeCheck = (node, { article, report, block }) => {
  if (node.type !== 'text' || !hasCalls(article)) return
  for (const { 0: call, 1: name, index } of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
    if (!/[\p{L}\p{N}]/u.test(String(name))) continue
    const line = node.position?.start.line
    if (article.findings.some((one) => one.rule === 'note-missing' && one.line === line)) continue
    const [reason, hint] = isWritten(String(name), article)
      ? [
          `The reference to note "${name}" is inside HTML, where Markdown is not read`,
          'Put an empty line between the HTML tags and the text.',
        ]
      : [`There is no note "${name}"`, `Add a line "${call}: …".`]
    report(rules['note-written'], `${reason}; ${call} is printed as it was written`, {
      place: placeOf(node, index),
      block,
      hint,
    })
  }
}

/** Plain text and pages have no calls of this form: there "[^,]" is what programmers write for "all but a comma". */
function hasCalls({ source: { mediaType } }: Article): boolean {
  return writtenIn(mediaType) === 'markdown' && mediaType !== 'text/plain'
}

function isWritten(name: string, { tree }: Article): boolean {
  return tree.children.some(
    (node) => node.type === 'footnoteDefinition' && node.identifier.toLowerCase() === name.toLowerCase(),
  )
}

/** In a line of the source; a text that went over several is named as a whole, since its line ends are spaces by now. */
function placeOf({ position }: Text, index: number): Point | Text['position'] {
  if (!position || position.start.line !== position.end.line) return position
  return { line: position.start.line, column: position.start.column + index }
}
