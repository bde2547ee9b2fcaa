import { isInCode } from './code-lines.js'

// A comment in braces that ends a heading: MDX 2 has no other place for its id (react.dev, Docusaurus).
const named = /^([ >]*#{1,6}[ \t].*)\{\/\*[ \t]*([^\s{}*"'=]+)[ \t]*\*\/\}[ \t]*$/
// `## The operator [#operator]` (javascript.info): the number of an issue, `[#12]`, is none.
const bracketed = /^([ >]*#{1,6}[ \t].*[ \t])\[#([a-z][\w-]*)\][ \t]*$/i

/**
 * With the ids that comments and brackets at the end of headings give written as attribute lists of the same length, and whether there are such
 * comments, which only MDX has.
 */
export function headingComments(source: string, from: number): { source: string; found: boolean } {
  if (!source.includes('{/*', from) && !/\[#[a-z]/i.test(source)) return { source, found: false }
  const lines = source.slice(from).split('\n')
  const isCode = isInCode(lines)
  let found = false
  const written = lines.map((line, index) => {
    const [, words, id] = named.exec(line) ?? []
    const [, before, label] = id ? [] : (bracketed.exec(line) ?? [])
    if (isCode(index)) return line
    if (before && label && !source.includes(`[#${label}]:`)) return `${before}{#${label}}`.padEnd(line.length)
    if (!words || !id) return line
    found = true
    return `${words}{#${id}}`.padEnd(line.length)
  })
  return { source: source.slice(0, from) + written.join('\n'), found }
}
