import type { LeftOut } from '../left-out.js'
import { isInCode } from './code-lines.js'

/*
 * `id:: 6380d82c-…`, `collapsed:: true`: what Logseq notes of a block for its own window, in a line of the block. Nobody reads it, and read aloud it is
 * a hundred letters. Before anything is parsed it becomes blank, and every position stays. Properties of people's own (`author::`) are words.
 */

const property =
  /^([ \t>]*(?:[-*+][ \t]{1,4})?)(id:: [\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?:collapsed|heading):: (?:true|false|[1-6])|(?:background-color|ls-type|hl-(?:page|color|type|stamp)|logseq\.[\w.-]{1,60}):: .{0,200})[ \t]*$/i

export function withoutProperties(source: string, from: number, leftOut: LeftOut): string {
  if (!/::[ \t]/.test(source)) return source
  const lines = source.split('\n')
  const isCode = isInCode(lines)
  let offset = 0
  return lines
    .map((line, index) => {
      const begins = offset
      offset += line.length + 1
      const [, before = '', words] = (begins < from ? undefined : property.exec(line)) ?? []
      if (words === undefined || isCode(index)) return line
      const at = words.indexOf('::')
      leftOut.add('property', words.slice(0, at), words.slice(at + 2), {
        line: index + 1,
        column: before.length + 1,
      })
      return before.padEnd(line.length, ' ')
    })
    .join('\n')
}
