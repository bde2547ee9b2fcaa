import type { FrontMatter } from '@lectern/core'
import type { HtmlState } from './state.js'
import { wordsIn } from './words-in.js'

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);/i
/** An end of what stands around words: a summary that names a tag, "what <p> means", has none. */
const end = /<\/(?:a|b|div|em|i|p|span|strong)>/i

/** Many newsrooms' programs escape a summary twice, or give it in HTML: `It&amp;nbsp;rained`, `&lt;p>It rained&lt;/p>`. It is plain text. */
export function plainDescription(front: FrontMatter, { parseFragment }: HtmlState): FrontMatter {
  const { description } = front.values
  if (typeof description !== 'string') return front
  const isHtml = end.test(description)
  if (!isHtml && !reference.test(description)) return front
  const words = wordsIn(parseFragment(isHtml ? description : description.replace(/</g, '&lt;')))
  return { positions: front.positions, values: { ...front.values, description: words } }
}
