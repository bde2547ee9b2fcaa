import type { SourceText } from '@lectern/core/reading'
import type { VFile } from 'vfile'
import { rules } from './rules.js'

/** What the parser of HTML calls the end of a page in the middle of something, and what that is. */
const unclosed: Readonly<Record<string, string>> = {
  'eof-in-tag': 'tag',
  'eof-in-comment': 'comment',
}

/** A tag or comment that is open at the end of a page took all that followed, as it does in browsers: nobody else would say so. */
export function reportUnclosedEnd(file: VFile, { report, points }: SourceText): void {
  for (const { ruleId } of file.messages) {
    const what = unclosed[ruleId ?? '']
    if (!what) continue
    const source = String(file)
    const start = beginOf(source)
    const lost = source.slice(start).replace(/\s+/g, ' ').trim()
    report(rules['html-closed'], `This ${what} is never closed; it takes all that follows`, {
      place: points.point(start),
      hint: `It begins with “${lost.length > 80 ? `${lost.slice(0, 80)}…` : lost}”. A > or a quotation mark is missing.`,
    })
  }
}

const begin = /<(?:!--|[/!?]?[a-z])/gi
const whole =
  /<!--(?:-?>|[\s\S]*?--!?>)|<(script|style|textarea|title)\b(?:[^"'>]|"[^"]*"|'[^']*')*>[\s\S]*?<\/\1|<[/!?]?[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/iy

/** Offset of the first tag or comment that has no end. */
function beginOf(source: string): number {
  let at = 0
  for (;;) {
    begin.lastIndex = at
    const found = begin.exec(source)
    if (!found) return at
    whole.lastIndex = found.index
    if (!whole.test(source)) return found.index
    at = whole.lastIndex
  }
}
