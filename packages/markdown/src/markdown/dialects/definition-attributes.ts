import type { LeftOut } from '../left-out.js'
import { isInCode } from './code-lines.js'

const definition =
  /^( {0,3}\[[^[\]\n]{1,200}\]:[ \t]{1,20}[^\s"]{1,2000}(?:[ \t]{1,20}"[^"\n]{0,500}")?)((?:[ \t]{1,20}[a-z][\w-]{0,30}=(?:"[^"\n]{0,200}"|[^\s"=]{1,200})){1,10})[ \t]*$/

/**
 * `[boat]: boat.png "Title" width=40px class="wide"` of MultiMarkdown: with attributes behind it CommonMark reads no definition, and every picture and link
 * of that name would be lost. The attributes become blank, and every position stays; one finding tells them.
 */
export function withoutDefinitionAttributes(source: string, leftOut: LeftOut): string {
  if (!/^ {0,3}\[[^[\]\n]+\]:.*=/m.test(source)) return source
  const lines = source.split('\n')
  const isCode = isInCode(lines)
  return lines
    .map((line, index) => {
      const [, kept, attributes] = isCode(index) ? [] : (definition.exec(line) ?? [])
      if (kept === undefined || attributes === undefined) return line
      leftOut.add('definition', attributes.trim(), '', { line: index + 1, column: 1 })
      return kept + ' '.repeat(line.length - kept.length)
    })
    .join('\n')
}
