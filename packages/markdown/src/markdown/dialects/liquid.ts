import type { LeftOut } from '../left-out.js'
import { blanked } from './blank.js'
import { isInAccents, isInCode } from './code-lines.js'

const open = /\{%-?[ \t]*(raw|endraw|comment)[ \t]*-?%\}/g
const close = /\{%-?[ \t]*endcomment[ \t]*-?%\}/g

/** Marks of Liquid (Jekyll, Eleventy) that are never shown become blank, and every position stays: `{% raw %}`, and a comment to its end. */
export function withoutLiquidMarks(source: string, leftOut: LeftOut): string {
  if (!/\{%-?[ \t]*(?:raw|comment)\b/.test(source)) return source
  const isCode = isInCode(source.split('\n'))
  const lastEnd = source.lastIndexOf('endcomment')
  let [kept, from, line, counted] = ['', 0, 0, 0]
  for (const { 0: mark, 1: name, index } of source.matchAll(open)) {
    line += newlines(source.slice(counted, index))
    counted = index
    if (index < from || isCode(line) || isInAccents(source, index)) continue
    const end = name === 'comment' ? commentEnd(source, index, lastEnd) : index + mark.length
    if (end === undefined) continue
    const gone = source.slice(index, end)
    kept += source.slice(from, index) + blanked(source, index, end)
    from = end
    if (name === 'comment')
      leftOut.add('comment', 'comment', gone.slice(mark.length, gone.lastIndexOf('{%')), {
        line: line + 1,
        column: 1,
      })
  }
  return kept + source.slice(from)
}

/** @param lastEnd offset of the last end in the source, so that nobody looks for one where there is none */
function commentEnd(source: string, from: number, lastEnd: number): number | undefined {
  close.lastIndex = from
  return from < lastEnd && close.exec(source) ? close.lastIndex : undefined
}

const newlines = (text: string): number => text.split('\n').length - 1
