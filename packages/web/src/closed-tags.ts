import { rawText, tagsIn } from './tags.js'

/** How a page of XHTML begins. */
export const isXml = /^\s*(?:<\?xml\s|<!DOCTYPE\s[^>]*\bXHTML\b)/i

/**
 * In XHTML, `<script src="a.js"/>` is the whole element. The parser of HTML takes all that follows for its script: such elements, which hold no
 * words, become spaces, which keeps every offset. A frame becomes `<embed>`, which HTML knows to be empty.
 */
export function withoutClosedTags(source: string): string {
  if (!isXml.test(source)) return source
  const parts: string[] = []
  let done = 0
  for (const { kind, name, start, end } of tagsIn(source, true)) {
    if (kind !== 'open' || !rawText.has(name) || end === undefined || !source.startsWith('/>', end - 2))
      continue
    const tag = source.slice(start, end)
    parts.push(source.slice(done, start))
    parts.push(name === 'iframe' ? `<embed ${tag.slice('<iframe'.length)}` : tag.replace(/[^\r\n]/g, ' '))
    done = end
  }
  return parts.join('') + source.slice(done)
}
