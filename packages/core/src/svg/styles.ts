/**
 * Style text without outside references. A style sheet with any of them, or with escapes that could hide one, is
 * emptied: a picture in wrong colours is seen at once, a request to a stranger is not.
 */
export function safeStyles(text: string): string {
  return /@import|@font-face|\\/i.test(text) || refersOutside(text) ? '' : text
}

/** Whether a style or a presentation attribute points at anything but a fragment of the same picture. */
export function refersOutside(value: string): boolean {
  // What looks like a comment may stand in a string, so nothing may refer outside with comments or without.
  return [value, withoutComments(value)].some(leadsOutside)
}

function leadsOutside(text: string): boolean {
  if (/\\[\da-f]/i.test(text) || /javascript:|expression\s*\(|image-set\s*\(/i.test(text)) return true
  return [...text.matchAll(/url\s*\(\s*(["']?)\s*(.?)/gi)].some(([, , first]) => first !== '#')
}

/** A pattern would look for the end of a comment again from each of its beginnings. */
function withoutComments(text: string): string {
  let kept = ''
  for (let at = 0; ; ) {
    const begin = text.indexOf('/*', at)
    const end = begin < 0 ? -1 : text.indexOf('*/', begin + 2)
    if (end < 0) return kept + text.slice(at)
    kept += text.slice(at, begin)
    at = end + 2
  }
}
