import type { SourceText } from '@lectern/core/reading'
import type { VFile } from 'vfile'
import { rules } from '../rules.js'
import { tagsIn } from './tags.js'

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
    const lost = source
      .slice(start, start + 400)
      .replace(/\s+/g, ' ')
      .trim()
    report(rules['html-closed'], `This ${what} is never closed; it includes all that follows`, {
      place: points.point(start),
      hint: `It begins with “${lost.length > 80 ? `${lost.slice(0, 80)}…` : lost}”. A > or a quotation mark is missing.`,
    })
  }
}

/** Offset of the tag or comment that has no end. */
function beginOf(source: string): number {
  let start = 0
  for (const tag of tagsIn(source)) start = tag.start
  return start
}
