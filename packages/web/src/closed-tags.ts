/** How a page of XHTML begins. */
export const isXml = /^\s*(?:<\?xml\s|<!DOCTYPE\s[^>]*\bXHTML\b)/i

/** Elements whose content HTML takes for characters, up to a closing tag (HTML 13.1.2). */
const raw = /<(?:script|style|textarea|title|xmp|iframe|noembed|noframes)(?:\s[^<>]*)?\/>/gi

/**
 * In XHTML, `<script src="a.js"/>` is the whole element. The parser of HTML takes all that follows for its script: such elements, which hold no
 * words, become spaces, which keeps every offset. A frame becomes `<embed>`, which HTML knows to be empty.
 */
export function withoutClosedTags(source: string): string {
  if (!isXml.test(source)) return source
  return source.replace(raw, (tag) =>
    /^<iframe/i.test(tag) ? `<embed ${tag.slice('<iframe'.length)}` : tag.replace(/[^\r\n]/g, ' '),
  )
}
