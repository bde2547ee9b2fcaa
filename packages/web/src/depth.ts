import type { SourceText } from '@lectern/core/reading'
import { rules } from './rules.js'

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
  let depth = 0
  let reported = false
  return html.replace(
    /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^>"'])*>/g,
    (tag: string, slash: string | undefined, name: string | undefined, offset: number) => {
      if (!name || free.has(name.toLowerCase())) return tag
      if (slash) {
        const kept = depth <= limit
        if (depth > 0) depth--
        return kept ? tag : ' '.repeat(tag.length)
      }
      if (tag.endsWith('/>')) return tag
      depth++
      if (depth <= limit) return tag
      if (!reported)
        report(
          rules['structure-depth'],
          `HTML is nested more than ${limit} deep; the rest is read at that depth`,
          { place: points.point(offset) },
        )
      reported = true
      return ' '.repeat(tag.length)
    },
  )
}
