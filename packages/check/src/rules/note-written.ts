import type { Text } from 'mdast'
import type { Point } from 'unist'
import type { NodeCheck } from '../node-check.js'
import { rules } from '../rules.js'

/** In Markdown the call of a note that nobody wrote is no call but text: "[^1]" is printed as it stands. */
export const noteWritten: NodeCheck = (node, { article, report, block }) => {
  if (node.type !== 'text') return
  for (const { 0: call, 1: name, index } of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
    const line = node.position?.start.line
    if (article.findings.some((one) => one.rule === 'note-missing' && one.line === line)) continue
    report(rules['note-written'], `There is no note "${name}"; ${call} is printed as it stands`, {
      place: placeOf(node, index),
      block,
      hint: `Add a line "${call}: …".`,
    })
  }
}

/** In a line of the source; a text that went over several is named as a whole, since its line ends are spaces by now. */
function placeOf({ position }: Text, index: number): Point | Text['position'] {
  if (!position || position.start.line !== position.end.line) return position
  return { line: position.start.line, column: position.start.column + index }
}
