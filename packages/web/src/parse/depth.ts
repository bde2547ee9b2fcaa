import type { SourceText } from '@lectern/core/reading'
import { rules } from '../rules.js'
import { type Tag, tagsIn } from './tags.js'

const limit = 100

/** Elements that hold nothing, and those that the parser closes by itself. */
const free = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup caption rt rp rb rtc html head body'.split(
    ' ',
  ),
)

/**
 * Tags nested more than 100 deep become spaces, which keeps every offset. Browsers do so at 512 elements; the tools
 * that walk trees run out of stack somewhere above that.
 */
export function flattenDeep(html: string, { report, points }: SourceText): string {
  const parts: string[] = []
  let done = 0
  let depth = 0
  for (const tag of tagsIn(html)) {
    const { kind, start, end } = tag
    if (!counts(tag, html) || end === undefined) continue
    if (kind === 'open') depth++
    const isKept = depth <= limit
    if (kind === 'close' && depth > 0) depth--
    if (isKept) continue
    if (done === 0)
      report(
        rules['structure-depth'],
        `HTML is nested more than ${limit} levels deep; deeper parts are read at that level`,
        { place: points.point(start) },
      )
    parts.push(html.slice(done, start), ' '.repeat(end - start))
    done = end
  }
  return done === 0 ? html : parts.join('') + html.slice(done)
}

function counts({ kind, name, end = 0 }: Tag, html: string): boolean {
  return kind !== 'comment' && !free.has(name) && !(kind === 'open' && html.startsWith('/>', end - 2))
}
