/** UTF-16 units of a formula that are read: half a page of print, which takes the libraries some seconds. They run out of stack at twice as many. */
export const mostUnits = 4_000

/** Braces in one another. */
const deepest = 100

/** What of a formula is more than is read, in words; undefined where nothing is. */
export function excessOf(tex: string): string | undefined {
  if (tex.length > mostUnits) return `it has ${tex.length} characters; the limit is ${mostUnits}`
  let depth = 0
  for (let at = 0; at < tex.length; at += 1) {
    const unit = tex[at]
    // A brace behind a backslash is a sign.
    if (unit === '\\') at += 1
    else if (unit === '{') depth += 1
    else if (unit === '}') depth -= 1
    if (depth > deepest) return `its braces are nested more than ${deepest} deep`
  }
  return undefined
}
